import type { Jobs } from "@/lib/jobs";
import { allHeld } from "@/lib/records/held";
import { promises } from "@/lib/records/rules";
import { remove } from "@/lib/storage";
import { begin, handBack, noteFailure, publish, removeFiles } from "./attempt";
import { collect } from "./collect";
import { reportOn } from "./report";
import { placeOf } from "./rules";

/** When a worker must let go of an export. */
export interface Stops {
  /** The queue gave it to another worker, or its time is up. */
  readonly taken: AbortSignal;
  /** This worker is asked to end. */
  readonly leaving: AbortSignal;
}

/**
 * Makes one archive, as a job. A failure is thrown, so that the queue tries
 * again; a worker that is asked to end puts the export back instead.
 */
export async function buildExport(job: Jobs["export"], { taken, leaving }: Stops): Promise<void> {
  const attempt = await begin(job);
  if (!attempt) return;
  const report = reportOn(attempt, allHeld.filter(({ entry }) => promises(attempt.policy, entry)).length);
  try {
    await removeFiles(attempt.row, attempt.number - 1);
    const made = await collect(attempt, report, AbortSignal.any([taken, leaving, report.void]));
    if (!(await publish(attempt, made))) await remove(placeOf(attempt.row, attempt.number));
  } catch (fault) {
    if (leaving.aborted) await handBack(attempt);
    else if (await noteFailure(attempt, fault)) throw fault;
  } finally {
    report.stop();
  }
}
