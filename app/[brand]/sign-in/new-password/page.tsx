import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { heldHandle } from "@/lib/identity/handle";
import { en } from "@/messages/en";
import { ActionForm } from "../../action-form";
import { brandOnly } from "../../gate";
import { chooseNewPassword } from "../actions";
import { fieldsIn } from "../fields";
import { MustRenew } from "../must-renew";
import { SentAgain } from "../sent-again";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ sent?: string | string[]; why?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.newPassword.title };

export default async function NewPasswordPage({ params, searchParams }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "new-password") redirect(`/${policy.id}/sign-in/forgotten`);
  const { sent, why } = await searchParams;
  const t = tongue.t("signIn");
  const field = fieldsIn(tongue);
  return (
    <>
      <PageHeading
        title={t("newPassword.title")}
        lead={t("newPassword.lead", { email: handle.sentTo })}
        back={{ href: `/${policy.id}/sign-in`, text: t("forgotten.back") }}
      />
      <MustRenew tongue={tongue} why={why} />
      <SentAgain tongue={tongue} when={sent} />
      <ActionForm
        action={chooseNewPassword.bind(null, policy.id)}
        label={t("newPassword.title")}
        fields={[field.code(), field.newPassword(policy, t("newPassword.password"))]}
        submit={{ intent: "save", button: t("newPassword.button") }}
        also={{ intent: "resend", button: t("typeCode.resend"), children: <p>{t("typeCode.none")}</p> }}
        pending={t("working")}
      />
      <p className="text-soft">{t("newPassword.others")}</p>
    </>
  );
}
