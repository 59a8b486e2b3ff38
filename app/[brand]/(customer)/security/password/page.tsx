import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { ownAccount } from "@/lib/identity/queries";
import { en } from "@/messages/en";
import { ActionForm } from "../../../action-form";
import { freshOnly } from "../../../gate";
import { fieldsIn } from "../../../sign-in/fields";
import { MustRenew } from "../../../sign-in/must-renew";
import { savePassword } from "../actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ why?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.change.title };

export default async function PasswordPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { viewer, policy, tongue } = await freshOnly(brand, `/${brand}/security/password`, "password:change");
  const { hasPassword } = await ownAccount(viewer);
  const t = tongue.t("signIn");
  return (
    <>
      <PageHeading
        title={t(hasPassword ? "change.title" : "change.set")}
        lead={t("change.lead")}
        back={{ href: `/${policy.id}/security`, text: t("change.back") }}
      />
      <MustRenew tongue={tongue} why={(await searchParams).why} />
      <ActionForm
        action={savePassword.bind(null, policy.id)}
        label={t("change.title")}
        fields={[fieldsIn(tongue).newPassword(policy, t("newPassword.password"))]}
        submit={{ intent: "save", button: t("change.button") }}
        pending={t("working")}
      />
    </>
  );
}
