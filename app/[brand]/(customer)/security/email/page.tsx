import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { ownContact } from "@/lib/contact-changes/queries";
import { en } from "@/messages/en";
import { ActionForm } from "../../../action-form";
import { freshOnly } from "../../../gate";
import { ask } from "./actions";

interface Props {
  params: Promise<{ brand: string }>;
}

export const metadata: Metadata = { title: en.contact.newEmail.title };

export default async function EmailPage({ params }: Props) {
  const { brand } = await params;
  const { viewer, policy, tongue } = await freshOnly(brand, "/security/email", "contact:change");
  const { email = "" } = await ownContact(viewer);
  const t = tongue.t("contact");
  return (
    <>
      <PageHeading title={t("newEmail.title")} lead={t("newEmail.lead", { email })} back={{ href: `/${policy.id}/security`, text: t("back") }} />
      <ActionForm
        action={ask.bind(null, policy.id)}
        label={t("newEmail.title")}
        fields={[{ kind: "text", name: "email", type: "email", label: t("newEmail.field"), hint: t("newEmail.hint"), autoComplete: "email" }]}
        outro={<p className="max-w-measure text-small text-soft">{t("newEmail.note")}</p>}
        submit={{ intent: "send", button: t("newEmail.button") }}
        pending={tongue.t("signIn")("working")}
      />
    </>
  );
}
