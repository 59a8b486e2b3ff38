import { sql } from "drizzle-orm";
import type postgres from "postgres";
import { type Database, open, type Tx } from "@/db/client";
import type { CustomerId } from "@/db/ids";
import type { Desk } from "./catalogue/types";
import { env } from "./env";
import type { Right } from "./rights";
import type { Viewer } from "./viewer";

export type { Tx };

type Role = `portal_${"customer" | "support" | "clerk" | "jobs" | "health" | Desk}`;

/** Who acts in a transaction: its database role, whom it is about, and whom the history names; a desk is known by its role. */
interface Standing {
  readonly role: Role;
  readonly subject?: CustomerId;
  readonly by?: "customer" | "staff" | "system";
  readonly staffRole?: string;
}

const kept = globalThis as { portalDatabase?: Database };

/** The pool of this process. It lives on `globalThis` because development reloads modules. */
function database(): Database {
  const { DATABASE_URL: url, DATABASE_PREPARE: prepare, DATABASE_POOL: max } = env();
  return (kept.portalDatabase ??= open({ url, prepare, max }));
}

/**
 * Runs `work` about the viewer's own subject: row-level policies show nothing
 * of anybody else, whatever the query says.
 * @throws Refused as `Viewer.subject` does.
 */
export function about<T>(
  viewer: Viewer,
  right: Right,
  work: (tx: Tx, subject: CustomerId) => Promise<T>,
  isolation?: "snapshot",
): Promise<T> {
  const subject = viewer.subject(right);
  return walled({ ...standing(viewer), subject }, (tx) => work(tx, subject), isolation);
}

/** In which role the viewer acts, and as whom the history names them (ADR 0014). */
function standing({ actor }: Viewer): Omit<Standing, "subject"> {
  const { kind } = actor;
  if (kind === "customer" || kind === "system") return { role: "portal_customer", by: kind };
  return { role: "portal_support", by: "staff", staffRole: actor.role };
}

/** Runs `work` as one of our own desks, which reaches across customers in the few tables that the catalogue grants it. */
export function atDesk<T>(desk: Desk, work: (tx: Tx) => Promise<T>): Promise<T> {
  return walled({ role: `portal_${desk}` }, work);
}

/**
 * The same about one customer, whom the viewer may exercise `right` on: also steps in other roles see nobody else.
 * @throws Refused as `Viewer.subject` does.
 */
export function atDeskAbout<T>(viewer: Viewer, right: Right, desk: Desk, work: (tx: Tx, subject: CustomerId) => Promise<T>): Promise<T> {
  const subject = viewer.subject(right);
  return walled({ role: `portal_${desk}`, subject }, (tx) => work(tx, subject));
}

/** Runs `work` on the queue's own tables. */
export function atQueue<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return walled({ role: "portal_jobs" }, work);
}

/** Runs `work` where only heartbeats and queue lengths are visible. */
export function atHealth<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return walled({ role: "portal_health" }, work);
}

/** Lets the rest of a transaction act in another role, for one step, and returns to the first. */
export async function inRole<T>(tx: Tx, role: Role, step: () => Promise<T>): Promise<T> {
  const [before] = await tx.execute<{ role: string }>(sql`select current_user as role`);
  await tx.execute(sql`select set_config('role', ${role}, true)`);
  const result = await step();
  await tx.execute(sql`select set_config('role', ${before?.role ?? "none"}, true)`);
  return result;
}

function walled<T>(as: Standing, work: (tx: Tx) => Promise<T>, isolation?: "snapshot"): Promise<T> {
  const config = isolation === "snapshot" ? ({ isolationLevel: "repeatable read" } as const) : undefined;
  return database().transaction(async (tx) => {
    const [, result] = await Promise.all([raise(tx, as), work(tx)]);
    return result;
  }, config);
}

/**
 * Sends role and subject ahead of the work's first query without waiting for
 * the answer: `execute()` puts it on the connection's queue now, and were it to
 * fail, the server refuses all that follows in the transaction.
 */
function raise(tx: Tx, { role, subject, by, staffRole }: Standing): Promise<unknown> {
  return connectionOf(tx)`select set_config('role', ${role}, true), set_config('portal.subject', ${subject ?? ""}, true),
    set_config('portal.by', ${by ?? ""}, true), set_config('portal.role', ${staffRole ?? ""}, true)`.execute();
}

/** The transaction's own connection, for what Drizzle has no words for: pipelining and COPY. */
export function connectionOf(tx: Tx): postgres.TransactionSql {
  // Drizzle keeps it in its session, untyped; `bench/` and the walls' tests fail if that ever changes.
  return (tx as unknown as { session: { client: postgres.TransactionSql } }).session.client;
}

/**
 * Stops what one of our own connections is doing; its transaction can then only end. Postgres lets a login stop its own.
 * @param backend what `pg_backend_pid()` says there
 */
export async function stopStatement(backend: number): Promise<void> {
  await database().$client`select pg_cancel_backend(${backend}::int)`;
}

/** Closes the pool, when a process ends. */
export async function closeDatabase(): Promise<void> {
  await kept.portalDatabase?.$client.end({ timeout: 5 });
  delete kept.portalDatabase;
}
