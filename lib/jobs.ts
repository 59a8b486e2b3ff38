import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { atQueue, inRole, type Tx } from "./database";
import { log } from "./log";

/** Every job there is, with what it carries: ids only, since the queue outlives erasure. */
export interface Jobs {
  export: { customerId: string; exportId: string };
  mail: { customerId: string; mailId: string };
  purge: Record<string, never>;
}
export type JobName = keyof Jobs;

/**
 * How each is tried again. A job whose worker died is noticed when it missed
 * its heartbeat; three tries in all (issue: "after three failures it says failed").
 */
export const queues: { readonly [N in JobName]: { retryLimit: number; retryDelay: number; retryBackoff?: boolean; heartbeatSeconds?: number; expireInSeconds: number } } = {
  export: { retryLimit: 2, retryDelay: 2, heartbeatSeconds: 10, expireInSeconds: 6 * 3600 },
  mail: { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  purge: { retryLimit: 2, retryDelay: 60, expireInSeconds: 3600 },
};

/** A pg-boss that lives on our own pool, in the queue's role. */
export function queue(options: { supervise: boolean }): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => atQueue((tx) => fromDrizzle(tx, sql).executeSql(text, values)) },
    migrate: false,
    createSchema: false,
    supervise: options.supervise,
    schedule: options.supervise,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on("error", (error) => { log.warn({ fault: error.name }, "queue"); });
  return boss;
}

const kept = globalThis as { portalSender?: Promise<PgBoss> };

function sender(): Promise<PgBoss> {
  return (kept.portalSender ??= queue({ supervise: false }).start());
}

/** Puts a job into the caller's own transaction: it runs if, and only if, that commits. */
export async function enqueue<N extends JobName>(tx: Tx, name: N, data: Jobs[N]): Promise<void> {
  const boss = await sender();
  await inRole(tx, "portal_jobs", () => boss.send(name, data, { db: fromDrizzle(tx, sql) }));
}
