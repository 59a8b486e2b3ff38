import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { audit } from "@/lib/audit";
import { catalogue } from "@/lib/catalogue";
import { atDesk, type Tx } from "@/lib/database";
import { enqueue, type Jobs } from "@/lib/jobs";
import { reportFault } from "@/lib/log";
import type { LetterKind, LetterValues } from "@/lib/notifications/letters";
import { post } from "@/lib/notifications/post";
import { remove } from "@/lib/storage";
import { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { policyInForce } from "@/policies/versions";
import type { Sum } from "./archive";
import { expiryOf, type Failure, failureOf, placeOf } from "./rules";

const { table } = catalogue.dataExports;
const people = catalogue.customers.table;
const UNDER_WAY = ["pending", "processing"] as const;

/** One worker's try at one export. A later try makes this one void: nothing that it writes counts any more. */
export interface Attempt {
  readonly row: { readonly customerId: CustomerId; readonly id: string };
  /** From 1. */
  readonly number: number;
  readonly viewer: Viewer;
  readonly policy: Policy<BrandId>;
}

/** Takes an export on. @returns undefined where there is nothing to do: it ended meanwhile, or the customer is gone */
export async function begin({ customerId, exportId }: Jobs["export"]): Promise<Attempt | undefined> {
  const begun = await atDesk("exporter", async (tx) => {
    const [row] = await tx
      .update(table)
      .set({
        state: "processing",
        startedAt: sql`coalesce(${table.startedAt}, now())`,
        heartbeatAt: sql`now()`,
        attempts: sql`${table.attempts} + 1`,
      })
      .where(and(named(customerId, exportId), inArray(table.state, UNDER_WAY)))
      .returning({ customerId: table.customerId, id: table.id, number: table.attempts });
    return row && { ...row, ...(await whose(tx, row.customerId)) };
  });
  if (!begun) return undefined;
  const { number, viewer, policy, ...row } = begun;
  return { row, number, viewer, policy };
}

/** What a finished archive is. */
export interface Made extends Sum {
  readonly rows: number;
}

/** Makes the archive the customer's, with a letter. @returns false where this try is void */
export async function publish({ row, number, viewer, policy }: Attempt, { bytes, sha256, rows }: Made): Promise<boolean> {
  const completedAt = new Date();
  const expiresAt = expiryOf(completedAt);
  return atDesk("exporter", async (tx) => {
    const ended = { state: "completed", completedAt, expiresAt, bytes, sha256, rows, progress: null, failure: null } as const;
    const done = await tx.update(table).set(ended).where(ofAttempt(row, number)).returning({ id: table.id });
    if (done.length === 0) return false;
    await audit(tx, viewer, row.customerId, { act: "export-made" });
    await write(tx, policy, row.customerId, "export-ready", { path: `/${policy.id}/export`, until: expiresAt });
    return true;
  });
}

/**
 * Notes why a try failed; the queue gives the export to the next one.
 * @returns false where this try was void, so that its failure is nobody's concern
 */
export async function noteFailure({ row, number }: Attempt, fault: unknown): Promise<boolean> {
  const failure = failureOf(fault);
  const counts = await atDesk("exporter", async (tx) => {
    const noted = await tx.update(table).set({ failure }).where(ofAttempt(row, number)).returning({ id: table.id });
    return noted.length > 0;
    // Where the database is what failed, the log has it, and the queue notices by the missing heartbeat.
  }).catch(() => true);
  if (counts) reportFault(fault, "export");
  return counts;
}

/** Puts the export back for another worker, as if this one had never tried. */
export async function handBack({ row, number }: Attempt): Promise<void> {
  await atDesk("exporter", async (tx) => {
    const back = await tx.update(table).set({ state: "pending" }).where(ofAttempt(row, number)).returning({ id: table.id });
    if (back.length > 0) await enqueue(tx, "export", { customerId: row.customerId, exportId: row.id });
  });
}

/** The last try failed, or its worker died: says so, with the reason of the last one that could tell, and leaves no file. */
export async function giveUp({ customerId, exportId }: Jobs["export-given-up"]): Promise<void> {
  const ended = await atDesk("exporter", async (tx) => {
    const unknown: Failure = "worker-lost";
    const failed = { state: "failed", failedAt: sql`now()`, failure: sql`coalesce(${table.failure}, ${unknown})`, progress: null } as const;
    const [row] = await tx
      .update(table)
      .set(failed)
      .where(and(named(customerId, exportId), inArray(table.state, UNDER_WAY)))
      .returning({ customerId: table.customerId, id: table.id, attempts: table.attempts });
    if (!row) return undefined;
    const { viewer, policy } = await whose(tx, row.customerId);
    await audit(tx, viewer, row.customerId, { act: "export-failed" });
    await write(tx, policy, row.customerId, "export-failed", { path: `/${policy.id}/export` });
    return row;
  });
  if (ended) await removeFiles(ended, ended.attempts);
}

/** Removes what tries up to this one left, finished or half. */
export async function removeFiles(row: Attempt["row"], upTo: number): Promise<void> {
  for (let number = 1; number <= upTo; number++) await remove(placeOf(row, number));
}

/** The row while this very try is the one that counts. */
export function ofAttempt(row: Attempt["row"], number: number): SQL | undefined {
  return and(named(row.customerId, row.id), eq(table.attempts, number), eq(table.state, "processing"));
}

function named(customerId: string, exportId: string): SQL | undefined {
  return and(sql`${table.customerId} = ${customerId}::uuid`, sql`${table.id} = ${exportId}::uuid`);
}

async function whose(tx: Tx, customerId: CustomerId): Promise<Pick<Attempt, "viewer" | "policy">> {
  const [person] = await tx.select({ brand: people.brand }).from(people).where(eq(people.customerId, customerId));
  const policy = policyOf(person?.brand ?? "");
  if (!policy) throw new TypeError("an export of a brand that is gone");
  return { policy: policyInForce(policy, new Date()), viewer: Viewer.ofJob({ customerId, brand: policy.id }, "export") };
}

async function write(
  tx: Tx,
  policy: Policy<BrandId>,
  customerId: CustomerId,
  kind: LetterKind,
  values: LetterValues,
): Promise<void> {
  const [person] = await tx.select({ email: people.email }).from(people).where(eq(people.customerId, customerId));
  if (person?.email) await post(tx, policy, { customerId, email: person.email }, kind, values);
}
