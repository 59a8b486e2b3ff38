import type { ExportProgress } from "@/db/schema/exports";
import { catalogue } from "@/lib/catalogue";
import type { DatasetName } from "@/lib/catalogue/types";
import { atDesk } from "@/lib/database";
import { type Attempt, ofAttempt } from "./attempt";

/** What is being written, and how far. */
export interface Report {
  /** Aborted when another worker was given the export. */
  readonly void: AbortSignal;
  /** A dataset is begun; those before it are done. `rows` counts it as it is read. */
  begin(dataset: DatasetName, rows: () => number): void;
  stop(): void;
}

const EVERY_MS = 1000;

/**
 * Tells the page once a second how far an export is, and everybody that its
 * worker lives. Outside the snapshot, which nobody else could see into.
 */
export function reportOn(attempt: Attempt, all: number): Report {
  const lost = new AbortController();
  let progress = { datasetsDone: -1, datasetsAll: all } as Omit<ExportProgress, "rows">;
  let before = 0;
  let current = () => 0;
  let writing = false;
  async function beat(): Promise<void> {
    if (writing) return;
    writing = true;
    const now = { ...progress, datasetsDone: Math.max(0, progress.datasetsDone), rows: before + current() };
    // A heartbeat that could not be written says nothing about the export; the next one may.
    const alive = await write(attempt, now).catch(() => true);
    if (!alive) lost.abort(new Error("another worker was given this export"));
    writing = false;
  }
  const timer = setInterval(() => void beat(), EVERY_MS);
  return {
    void: lost.signal,
    begin(dataset, rows) {
      before += current();
      current = rows;
      progress = { ...progress, dataset, datasetsDone: progress.datasetsDone + 1 };
    },
    stop: () => clearInterval(timer),
  };
}

async function write({ row, number }: Attempt, progress: ExportProgress): Promise<boolean> {
  const { table } = catalogue.dataExports;
  const beat = { heartbeatAt: new Date(), progress };
  const rows = await atDesk("exporter", (tx) =>
    tx.update(table).set(beat).where(ofAttempt(row, number)).returning({ id: table.id }),
  );
  return rows.length > 0;
}
