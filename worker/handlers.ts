import { purgeEvidence } from "@/lib/correction-requests/purge";
import { giveUp } from "@/lib/exports/attempt";
import { buildExport } from "@/lib/exports/build";
import { purgeExports } from "@/lib/exports/purge";
import { forgetAttempts } from "@/lib/identity/purge";
import type { JobName, Jobs } from "@/lib/jobs";
import { deliver } from "@/lib/notifications/deliver";
import { deliverText } from "@/lib/notifications/deliver-text";

/** When a job must let go. */
export interface Stops {
  /** The queue gave it to another worker, or its time is up. */
  readonly taken: AbortSignal;
  /** This worker is asked to end. */
  readonly leaving: AbortSignal;
}

/** What each job does: one verb of `lib`. */
export const handlers: { readonly [N in JobName]: (data: Jobs[N], stops: Stops) => Promise<void> } = {
  export: buildExport,
  "export-given-up": giveUp,
  mail: deliver,
  text: (job) => deliverText(job),
  "purge-evidence": () => purgeEvidence(),
  purge: purgeExports,
  forget: () => forgetAttempts(),
};

/** How many of each one process does at once: an export keeps a core and a connection busy, a letter waits for its server. */
export const atOnce: Readonly<Record<JobName, number>> = { export: 2, "export-given-up": 1, mail: 2, text: 2, "purge-evidence": 1, purge: 1, forget: 1 };
