import type { Tongue } from "@/lib/language";
import { titleOf } from "@/lib/records/labels";
import type { Export } from "./queries";

/** How far an export is, for the page that waits for it. */
export interface Words {
  readonly running: boolean;
  readonly words: string;
  /** Of `max`; absent while it waits for its turn. */
  readonly value?: number;
  readonly max: number;
}

/** What is being collected, in the reader's words. */
export function words(tongue: Tongue, { state, progress }: Pick<Export, "state" | "progress">): Words {
  const t = tongue.t("exports");
  if (state !== "pending" && state !== "processing") return { running: false, words: "", max: 1 };
  if (state === "pending" || !progress?.dataset) return { running: true, words: t("running.waiting"), max: 1 };
  const { datasetsDone: done, datasetsAll: all, dataset, rows } = progress;
  const kind = titleOf(tongue, dataset);
  return { running: true, words: t("running.at", { done: tongue.count(done), all: tongue.count(all), kind, rows }), value: Math.min(done, all), max: all };
}
