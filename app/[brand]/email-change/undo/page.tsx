import type { Metadata } from "next";
import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeading } from "@/components/heading";
import { undoable } from "@/lib/contact-changes/undo";
import { en } from "@/messages/en";
import { ActionForm } from "../../action-form";
import { privacyMail } from "../../contact";
import { brandOnly } from "../../gate";
import { undo } from "./actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: en.contact.undo.title, robots: { index: false, follow: false } };

/** Where the letter to an old address leads. Opening it changes nothing: programs that look into letters open links. */
export default async function UndoPage({ params, searchParams }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const asked = await searchParams;
  const t = tongue.t("contact");
  const mail = privacyMail(policy) ?? policy.contacts[0].role;
  if (asked.outcome === "done") {
    return (
      <>
        <PageHeading title={t("undo.doneTitle")} lead={t("undo.done", { shop: policy.name })} />
        <Actions>
          <ButtonLink href={`/${policy.id}/sign-in/forgotten`}>{t("undo.next")}</ButtonLink>
        </Actions>
      </>
    );
  }
  const secret = [asked.secret].flat()[0] ?? "";
  const email = await undoable(policy, secret);
  if (email === undefined) {
    return (
      <>
        <PageHeading title={t("undo.goneTitle")} lead={asked.outcome === "taken" ? t("undo.taken", { email: mail }) : t("undo.gone")} />
        {asked.outcome !== "taken" && <p>{t("undo.goneAsk", { email: mail })}</p>}
      </>
    );
  }
  return (
    <>
      <PageHeading title={t("undo.title")} lead={t("undo.lead", { shop: policy.name, email })} />
      <ActionForm
        action={undo.bind(null, policy.id)}
        label={t("undo.title")}
        intro={
          <ul className="list-disc space-y-1 ps-6">
            <li>{t("undo.everybody")}</li>
            <li>{t("undo.password", { email })}</li>
          </ul>
        }
        fields={[{ kind: "hidden", name: "secret", value: secret }]}
        submit={{ intent: "undo", button: t("undo.button") }}
        pending={t("undo.working")}
      />
      <p>{t("undo.leave")}</p>
    </>
  );
}
