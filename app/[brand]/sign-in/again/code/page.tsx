import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { heldHandle } from "@/lib/identity/handle";
import { en } from "@/messages/en";
import { ActionForm } from "../../../action-form";
import { customerOnly } from "../../../gate";
import { fieldsIn } from "../../fields";
import { SentAgain } from "../../sent-again";
import { confirmCode } from "../actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.again.title };

export default async function AgainCodePage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { policy, tongue } = await customerOnly(brand, `/${brand}/data`);
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "confirm") redirect(`/${policy.id}/sign-in/again`);
  const t = tongue.t("signIn");
  return (
    <>
      <PageHeading
        title={t("typeCode.title")}
        lead={t("typeCode.lead", { email: handle.sentTo })}
        back={{ href: `/${policy.id}/sign-in/again?next=${encodeURIComponent(handle.next)}`, text: t("again.title") }}
      />
      <SentAgain tongue={tongue} when={(await searchParams).sent} />
      <ActionForm
        action={confirmCode.bind(null, policy.id)}
        label={t("typeCode.title")}
        fields={[fieldsIn(tongue).code()]}
        submit={{ intent: "code", button: t("typeCode.button") }}
        also={{ intent: "resend", button: t("typeCode.resend"), children: <p>{t("typeCode.none")}</p> }}
        pending={t("working")}
      />
    </>
  );
}
