import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { PageShell } from "@/components/page";
import { TaskList } from "@/components/task-list";
import { WordMark } from "@/components/word-mark";
import { speak } from "@/lib/language";
import { brands } from "@/policies";

const tongue = speak("en-GB", "UTC");
const t = tongue.t("home");

export const metadata: Metadata = { title: t("house.title") };

/** The house itself has no customers; it shows the way to the shops. */
export default function HousePage() {
  return (
    <PageShell skipText={tongue.t("common")("skip")} header={<WordMark name={tongue.t("common")("note")} href="/" />}>
      <PageHeading title={t("house.title")} lead={t("house.lead")} />
      <TaskList
        label={t("house.list")}
        tasks={brands.map(({ id, name, controller }) => ({
          href: `/${id}`,
          verb: name,
          sentence: tongue.country(controller.country),
        }))}
      />
    </PageShell>
  );
}
