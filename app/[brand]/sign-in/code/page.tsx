import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { heldHandle } from "@/lib/identity/handle";
import { en } from "@/messages/en";
import { ActionForm } from "../../action-form";
import { brandOnly } from "../../gate";
import { typeCode } from "../actions";
import { fieldsIn } from "../fields";
import { SentAgain } from "../sent-again";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.typeCode.title };

/** The same page for a code to sign in and one to sign up, and for an address that has no account. */
export default async function CodePage({ params, searchParams }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "sign-in" && handle?.purpose !== "sign-up") redirect(`/${policy.id}/sign-in`);
  const t = tongue.t("signIn");
  return (
    <>
      <PageHeading title={t("typeCode.title")} lead={t("typeCode.lead", { email: handle.sentTo })} />
      <SentAgain tongue={tongue} when={(await searchParams).sent} />
      <ActionForm
        action={typeCode.bind(null, policy.id)}
        label={t("typeCode.title")}
        fields={[fieldsIn(tongue).code()]}
        submit={{ intent: "code", button: t("typeCode.button") }}
        also={{ intent: "resend", button: t("typeCode.resend"), children: <p>{t("typeCode.none")}</p> }}
        pending={t("working")}
      />
      <p>
        <Link href={`/${policy.id}/${handle.purpose}`}>{t("typeCode.other")}</Link>
      </p>
    </>
  );
}
