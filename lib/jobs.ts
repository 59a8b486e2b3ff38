import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { atQueue, inRole, type Tx } from "./database";
import { log } from "./log";

/** Every job there is, with what it carries: ids only, since the queue outlives erasure. */
export interface Jobs {
  export: { customerId: string; exportId: string };
  /** What the queue makes of an export that nobody finished in its last try. */
  "export-given-up": { customerId: string; exportId: string };
  mail: { customerId: string; mailId: string };
  text: { customerId: string; textId: string };
  purge: Record<string, never>;
  "purge-evidence": Record<string, never>;
  forget: Record<string, never>;
}
export type JobName = keyof Jobs;

interface Tries {
  readonly retryLimit: number;
  /** Seconds until the next try. */
  readonly retryDelay: number;
  readonly retryBackoff?: boolean;
  /** Seconds without a sign of life after which its worker counts as dead. */
  readonly heartbeatSeconds?: number;
  readonly expireInSeconds: number;
  /** Where a job goes that failed for good, also when its worker died; that queue stands before it. */
  readonly deadLetter?: JobName;
}

/**
 * How each is tried again. A job whose worker died is noticed when it missed
 * its heartbeat; an export is tried three times in all.
 */
export const queues: Readonly<Record<JobName, Tries>> = {
  "export-given-up": { retryLimit: 20, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  export: { retryLimit: 2, retryDelay: 2, heartbeatSeconds: 10, expireInSeconds: 6 * 3600, deadLetter: "export-given-up" },
  mail: { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  // A code by text message is worth something for ten minutes: a few quick tries, then no more.
  text: { retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
  "purge-evidence": { retryLimit: 2, retryDelay: 60, expireInSeconds: 3600 },
  purge: { retryLimit: 2, retryDelay: 60, expireInSeconds: 3600 },
  forget: { retryLimit: 2, retryDelay: 60, expireInSeconds: 3600 },
};

/** A pg-boss that lives on our own pool, in the queue's role. */
export function queue(options: { supervise: boolean }): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => answered(atQueue((tx) => within(tx).executeSql(text, values))) },
    migrate: false,
    createSchema: false,
    supervise: options.supervise,
    schedule: options.supervise,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on("error", (error) => { log.warn({ fault: error.name, code: "code" in error ? error.code : undefined }, "queue"); });
  return boss;
}

/** Milliseconds in which a statement of the queue is answered, or counts as failed; none of them takes seconds. */
const PATIENCE_MS = 20_000;

/**
 * The same, but for an end. When a connection is lost while it commits, the driver may never answer, and the queue, which
 * waits for each of its looks before the next, would look no more: a dead worker's job would lie until a restart.
 * What came through all the same is found by its heartbeat.
 */
export async function answered<T>(statement: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(Object.assign(new Error("the database did not answer the queue"), { code: "NO_ANSWER" })); }, PATIENCE_MS);
  });
  return Promise.race([statement, late]).finally(() => { clearTimeout(timer); });
}

function within(tx: Tx): ReturnType<typeof fromDrizzle> {
  const adapter = fromDrizzle(tx, sql);
  return { executeSql: (text, values) => adapter.executeSql(text, values?.map(written)) };
}

/** Drizzle takes the driver's own way of writing dates and JSON away; an `undefined` would never be answered. */
function written(value: unknown): unknown {
  if (value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}

const kept = globalThis as { portalSender?: Promise<PgBoss> };

/** One per process. A start that failed, with the database away, is not kept: the next job tries again. */
function sender(): Promise<PgBoss> {
  kept.portalSender ??= queue({ supervise: false }).start();
  kept.portalSender.catch(() => delete kept.portalSender);
  return kept.portalSender;
}

/** Puts a job into the caller's own transaction: it runs if, and only if, that commits. */
export async function enqueue<N extends JobName>(tx: Tx, name: N, data: Jobs[N]): Promise<void> {
  const boss = await sender();
  await inRole(tx, "portal_jobs", () => boss.send(name, data, { db: within(tx) }));
}
