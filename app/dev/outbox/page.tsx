import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/components/empty";
import { PageHeading } from "@/components/heading";
import { PageShell } from "@/components/page";
import { WordMark } from "@/components/word-mark";
import { speak } from "@/lib/language";
import { caughtLetters, caughtTexts } from "@/lib/notifications/outbox";
import { CaughtLetters } from "./caught-letters";

export const metadata: Metadata = { title: "Outbox", robots: { index: false, follow: false } };
export const dynamic = "force-dynamic";

/** What a portal without a mail server or without a gateway has caught: for developers, and gone as soon as both are set. */
export default async function OutboxPage() {
  const [mails, texts] = await Promise.all([caughtLetters(), caughtTexts()]);
  if (!mails && !texts) notFound();
  const letters = [...(mails ?? []), ...(texts ?? [])].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const tongue = speak("en-GB", "UTC");
  const t = tongue.t("mail");
  return (
    <PageShell skipText={tongue.t("common")("skip")} header={<WordMark name={t("outbox.title")} href="/" />}>
      <PageHeading title={t("outbox.title")} lead={t("outbox.lead")} />
      {letters.length === 0 ? (
        <Empty title={t("outbox.none")}>{t("outbox.noneYet")}</Empty>
      ) : (
        <CaughtLetters letters={letters} tongue={tongue} />
      )}
    </PageShell>
  );
}
