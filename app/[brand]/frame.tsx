import type { ReactNode } from "react";
import { Footer } from "@/components/footer";
import { PageShell } from "@/components/page";
import { WordMark } from "@/components/word-mark";
import { speak } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { privacyMail } from "./contact";

interface FrameProps {
  policy: Policy;
  /** Beside the word mark. */
  nav?: ReactNode;
  width?: "content" | "form";
  children: ReactNode;
}

/** What every page of a brand stands in. It asks nothing of the database, so it also holds the error page. */
export function Frame({ policy, nav, width, children }: FrameProps) {
  const t = speak("en-GB", policy.timeZone).t("common");
  const { legalName, place } = policy.controller;
  const mail = privacyMail(policy);
  const header = (
    <>
      <WordMark name={policy.name} href={`/${policy.id}`} note={t("note")} />
      {nav}
    </>
  );
  const footer = (
    <Footer
      label={t("footer.label")}
      links={[
        { href: `/${policy.id}`, text: t("footer.front") },
        { href: `/${policy.id}/policy`, text: t("footer.policy") },
        ...(mail ? [{ href: `mailto:${mail}`, text: t("footer.write") }] : []),
      ]}
    >
      <p>{t("footer.answers", { controller: legalName, place })}</p>
    </Footer>
  );
  return (
    <PageShell skipText={t("skip")} header={header} footer={footer} width={width}>
      {children}
    </PageShell>
  );
}
