import { sql } from "drizzle-orm";
import { setTimeout as after } from "node:timers/promises";
import { workers } from "@/db/schema";
import pkg from "@/package.json" with { type: "json" };
import { atHealth } from "./database";
import { queues } from "./jobs";

/** What an operator's monitor asks. */
export interface Health {
  readonly status: "up" | "down";
  readonly version: string;
  readonly database: "up" | "down";
  readonly worker: "up" | "down" | "unknown";
  /** Jobs that wait to be done; null while the database cannot tell. */
  readonly pendingJobs: number | null;
}

/** A worker tells every five seconds that it lives; one that missed three times counts as down. */
const SILENT_SECONDS = 15;
/** An answer that comes later than this is no better than none. */
const PATIENCE_MS = 2000;

/** Looks at the database, the workers and the queue. Never throws, never hangs. */
export async function health(): Promise<Health> {
  const seen = await Promise.race([look().catch(() => undefined), after(PATIENCE_MS, undefined, { ref: false })]);
  const worker = !seen ? "unknown" : seen.silent !== null && seen.silent <= SILENT_SECONDS ? "up" : "down";
  const database = seen ? "up" : "down";
  const status = worker === "up" ? "up" : "down";
  return { status, version: pkg.version, database, worker, pendingJobs: seen?.pending ?? null };
}

/** @returns seconds since the last sign of any worker, by the database's own clock; null where there never was one */
async function look(): Promise<{ silent: number | null; pending: number } | undefined> {
  return atHealth(async (tx) => {
    const ours = sql.join(Object.keys(queues).map((name) => sql`${name}`), sql`, `);
    const [found] = await tx.execute<{ silent: number | null; pending: number }>(sql`select
      (select extract(epoch from now() - max(${workers.seenAt}))::float from ${workers}) as silent,
      (select count(*)::int from pgboss.job where name in (${ours}) and state in ('created', 'retry')) as pending`);
    return found;
  });
}
