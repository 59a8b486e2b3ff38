import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { heldHandle } from "@/lib/identity/handle";
import { en } from "@/messages/en";
import { ActionForm } from "../../../../action-form";
import { freshOnly } from "../../../../gate";
import { fieldsIn } from "../../../../sign-in/fields";
import { SentAgain } from "../../../../sign-in/sent-again";
import { confirm } from "../actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
}

export const metadata: Metadata = { title: en.contact.typeCode.titleEmail };

export default async function NewEmailCodePage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { policy, tongue } = await freshOnly(brand, "/security/email/code", "contact:change");
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "new-email") redirect(`/${policy.id}/security/email`);
  const t = tongue.t("contact");
  return (
    <>
      <PageHeading
        title={t("typeCode.titleEmail")}
        lead={t("typeCode.lead", { to: handle.sentTo })}
        back={{ href: `/${policy.id}/security`, text: t("back") }}
      />
      <SentAgain tongue={tongue} when={(await searchParams).sent} />
      <ActionForm
        action={confirm.bind(null, policy.id)}
        label={t("typeCode.titleEmail")}
        fields={[fieldsIn(tongue).code()]}
        submit={{ intent: "code", button: t("typeCode.button") }}
        also={{ intent: "resend", button: tongue.t("signIn")("typeCode.resend"), children: <p>{t("typeCode.none")}</p> }}
        pending={tongue.t("signIn")("working")}
      />
      <p>
        <Link href={`/${policy.id}/security/email`}>
          {t("typeCode.otherAddress")}
        </Link>
      </p>
    </>
  );
}
