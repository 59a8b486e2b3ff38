import type { Metadata } from "next";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading, Section } from "@/components/heading";
import { ownContact } from "@/lib/contact-changes/queries";
import { en } from "@/messages/en";
import { ActionForm } from "../../../action-form";
import { freshOnly } from "../../../gate";
import { ask, remove } from "./actions";
import { phoneInWords } from "./words";

interface Props {
  params: Promise<{ brand: string }>;
}

export const metadata: Metadata = { title: en.contact.newPhone.title };

export default async function PhonePage({ params }: Props) {
  const { brand } = await params;
  const { viewer, policy, tongue } = await freshOnly(brand, "/security/phone", "contact:change");
  const { phone } = await ownContact(viewer);
  const t = tongue.t("contact");
  const title = t(phone === undefined ? "newPhone.add" : "newPhone.title");
  return (
    <>
      <PageHeading
        title={title}
        lead={phone === undefined ? t("newPhone.leadNone") : t("newPhone.lead", { phone: phoneInWords(phone) })}
        back={{ href: `/${policy.id}/security`, text: t("back") }}
      />
      <ActionForm
        action={ask.bind(null, policy.id)}
        label={title}
        fields={[{ kind: "text", name: "phone", type: "tel", label: t("newPhone.field"), hint: t("newPhone.hint"), autoComplete: "tel" }]}
        submit={{ intent: "send", button: t("newPhone.button") }}
        pending={tongue.t("signIn")("working")}
      />
      {phone !== undefined && (
        <Section title={t("newPhone.remove")}>
          <p className="max-w-measure">{t("newPhone.removeSentence")}</p>
          <form action={remove.bind(null, policy.id)}>
            <SubmitButton look="quiet" pending={t("newPhone.removing")}>
              {t("newPhone.removeButton")}
            </SubmitButton>
          </form>
        </Section>
      )}
    </>
  );
}
