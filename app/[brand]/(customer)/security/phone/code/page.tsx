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
import { phoneInWords } from "../words";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
}

export const metadata: Metadata = { title: en.contact.typeCode.titlePhone };

export default async function NewPhoneCodePage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { policy, tongue } = await freshOnly(brand, "/security/phone/code", "contact:change");
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "new-phone") redirect(`/${policy.id}/security/phone`);
  const t = tongue.t("contact");
  return (
    <>
      <PageHeading
        title={t("typeCode.titlePhone")}
        lead={t("typeCode.lead", { to: phoneInWords(handle.sentTo) })}
        back={{ href: `/${policy.id}/security`, text: t("back") }}
      />
      <SentAgain tongue={tongue} when={(await searchParams).sent} />
      <ActionForm
        action={confirm.bind(null, policy.id)}
        label={t("typeCode.titlePhone")}
        fields={[fieldsIn(tongue).code()]}
        submit={{ intent: "code", button: t("typeCode.button") }}
        also={{ intent: "resend", button: tongue.t("signIn")("typeCode.resend"), children: <p>{t("typeCode.none")}</p> }}
        pending={tongue.t("signIn")("working")}
      />
      <p>
        <Link href={`/${policy.id}/security/phone`}>
          {t("typeCode.otherNumber")}
        </Link>
      </p>
    </>
  );
}
