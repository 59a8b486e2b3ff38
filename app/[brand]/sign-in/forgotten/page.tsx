import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { en } from "@/messages/en";
import { ActionForm } from "../../action-form";
import { brandOnly } from "../../gate";
import { askForNewPassword } from "../actions";
import { fieldsIn } from "../fields";

interface Props {
  params: Promise<{ brand: string }>;
}

export const metadata: Metadata = { title: en.signIn.forgotten.title };

export default async function ForgottenPage({ params }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const t = tongue.t("signIn");
  return (
    <>
      <PageHeading
        title={t("forgotten.title")}
        lead={t("forgotten.lead")}
        back={{ href: `/${policy.id}/sign-in`, text: t("forgotten.back") }}
      />
      <ActionForm
        action={askForNewPassword.bind(null, policy.id)}
        label={t("forgotten.title")}
        fields={[fieldsIn(tongue).email()]}
        submit={{ intent: "send", button: t("forgotten.button") }}
        pending={t("working")}
      />
    </>
  );
}
