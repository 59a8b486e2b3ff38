import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { currentViewer } from "@/lib/identity/current";
import { onwards } from "@/lib/identity/rules";
import { en } from "@/messages/en";
import { ActionForm } from "../action-form";
import { brandOnly } from "../gate";
import { fieldsIn } from "../sign-in/fields";
import { makeAccount } from "./actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.signUp.title };

export default async function SignUpPage({ params, searchParams }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const next = onwards(policy.id, [(await searchParams).next].flat()[0]);
  if (await currentViewer(policy.id)) redirect(next);
  const t = tongue.t("signIn");
  const field = fieldsIn(tongue);
  return (
    <>
      <PageHeading title={t("signUp.title")} lead={t("signUp.lead", { brand: policy.name })} />
      <ActionForm
        action={makeAccount.bind(null, policy.id)}
        label={t("signUp.title")}
        fields={[
          field.next(next),
          field.firstName(),
          field.lastName(),
          field.email(t("signUp.emailHint")),
          field.newPassword(policy),
        ]}
        submit={{ intent: "send", button: t("signUp.button") }}
        pending={t("working")}
      />
      <p>
        {t("signUp.have")}{" "}
        <Link href={`/${policy.id}/sign-in?next=${encodeURIComponent(next)}`}>{t("signUp.signIn")}</Link>
      </p>
    </>
  );
}
