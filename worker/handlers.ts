import { giveUp } from "@/lib/exports/attempt";
import { buildExport } from "@/lib/exports/build";
import { purgeExports } from "@/lib/exports/purge";
import { forgetAttempts } from "@/lib/identity/purge";
import type { JobName, Jobs } from "@/lib/jobs";
import { deliver } from "@/lib/notifications/deliver";

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
  purge: purgeExports,
  forget: () => forgetAttempts(),
};

/** How many of each one process does at once: an export keeps a core and a connection busy, a letter waits for its server. */
export const atOnce: Readonly<Record<JobName, number>> = { export: 2, "export-given-up": 1, mail: 2, purge: 1, forget: 1 };
