import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { PageHeading, Section } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ownContact } from "@/lib/contact-changes/queries";
import { listSessions, ownAccount } from "@/lib/identity/queries";
import { en } from "@/messages/en";
import { customerOnly } from "../../gate";
import { Contact, ContactDone } from "./contact";
import { SessionList } from "./session-list";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.security.title };

export default async function SecurityPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { viewer, policy, tongue } = await customerOnly(brand, `/${brand}/security`);
  const [sessions, account, contact] = await Promise.all([listSessions(viewer), ownAccount(viewer), ownContact(viewer)]);
  const done = [(await searchParams).done].flat()[0];
  const t = tongue.t("signIn");
  return (
    <>
      <PageHeading title={t("security.title")} lead={t("security.lead")} />
      {done === "password" && (
        <Notice tone="done" word={t("security.savedWord")} live>
          {t("security.saved")}
        </Notice>
      )}
      {done === "device" && (
        <Notice tone="done" word={t("security.sessions.endedWord")} live>
          {t("security.sessions.ended")}
        </Notice>
      )}
      <ContactDone tongue={tongue} done={done} />
      <SessionList brand={policy.id} sessions={sessions} tongue={tongue} />
      <Section title={t("security.password.title")}>
        <p>{t(account.hasPassword ? "security.password.has" : "security.password.none")}</p>
        <ButtonLink look="quiet" href={`/${policy.id}/security/password`}>
          {t(account.hasPassword ? "security.password.change" : "security.password.set")}
        </ButtonLink>
      </Section>
      <Contact brand={policy.id} tongue={tongue} {...contact} />
    </>
  );
}
