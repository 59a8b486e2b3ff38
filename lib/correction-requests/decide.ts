import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { correctionRequests, customers } from "@/db/schema";
import { audit } from "@/lib/audit";
import { atDeskAbout, inRole, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { speak } from "@/lib/language";
import { type Held, heldNamed } from "@/lib/records/held";
import { homeOf } from "@/lib/corrections/record";
import { isRowId, keysOf } from "@/lib/records/keyset";
import { titleOf } from "@/lib/records/labels";
import type { Viewer } from "@/lib/viewer";
import { policyOf } from "@/policies";
import { tell } from "./commands";
import type { Row } from "./inbox";
import { isStorable } from "./asking";

/** What staff answer. */
export interface Decision {
  readonly verdict: "accept" | "refuse";
  /** Of several fields those that are right; the others are refused. */
  readonly only?: readonly string[] | undefined;
  /** Why: the person reads it. */
  readonly because: string;
}

/** What became of it: how it stands now, and which fields were written into the record. */
export interface Outcome {
  readonly state: Row["state"];
  readonly written: readonly string[];
}

/**
 * Decides a request. What is accepted is written into the record, in the same transaction as the decision, its trace
 * and the letter; a field that nobody may write here is accepted by the words alone. Ends the restriction.
 * @throws Refused "not-found" where the viewer's brand has no such request; "conflict" where it is closed already, or
 * its record is gone; "invalid" where no reason is given, or a field is named that was not asked about
 */
export async function decide(viewer: Viewer, id: string, { verdict, only, because }: Decision): Promise<Outcome> {
  if (because.trim() === "") throw new Refused("invalid");
  return atDeskAbout(viewer, "corrections:decide", "corrections", async (tx, subject) => {
    const request = await lock(tx, viewer, subject, id);
    const accepted = verdict === "accept" ? (only ?? request.fields) : [];
    if (!accepted.every((name) => request.fields.includes(name)) || (only && accepted.length === 0)) throw new Refused("invalid");
    const held = heldNamed(request.dataset);
    const written = held ? await write(tx, viewer, held, request, accepted) : [];
    const state = stateOf(verdict, request.fields.length, accepted.length);
    await close(tx, viewer, request, { state, accepted, because });
    return { state, written };
  });
}

function stateOf(verdict: Decision["verdict"], asked: number, accepted: number): Row["state"] {
  if (verdict === "refuse") return "refused";
  return accepted < asked ? "partly" : "accepted";
}

async function lock(tx: Tx, { brand }: Viewer, subject: CustomerId, id: string): Promise<Row> {
  const mine = and(eq(correctionRequests.customerId, subject), eq(correctionRequests.id, id));
  const [request] = await tx.select().from(correctionRequests).where(mine).for("update");
  const [person] = await tx.select({ brand: customers.brand }).from(customers).where(eq(customers.customerId, subject));
  if (!request || person?.brand !== brand) throw new Refused("not-found");
  if (request.state !== "open") throw new Refused("conflict");
  return request;
}

/** Writes what should stand there, in the hand that may touch nothing but this person's correctable columns. */
async function write(tx: Tx, viewer: Viewer, held: Held, { customerId: subject, recordId, shouldBe }: Row, accepted: readonly string[]): Promise<string[]> {
  const columns = getTableColumns(held.entry.table);
  const writable = accepted.filter((name) => name in columns && name in shouldBe && isStorable(held, name, shouldBe[name], homeOf(viewer)));
  if (writable.length === 0) return [];
  const { table } = held.entry;
  const { tie } = keysOf(held.entry);
  if (tie && !isRowId(held.entry, recordId)) throw new Refused("conflict");
  const rows = await inRole(tx, "portal_clerk", async () => {
    // Whoever keeps the history of changes asks by this what a change came from.
    await tx.execute(sql`select set_config('portal.by', 'correction', true)`);
    return tx
      .update(table)
      .set(Object.fromEntries(writable.map((name) => [name, shouldBe[name]])))
      .where(and(eq(table.customerId, subject), tie ? sql`${tie} = ${recordId}` : undefined))
      .returning({ customerId: table.customerId });
  });
  if (rows.length === 0) throw new Refused("conflict");
  return writable;
}

interface Closing {
  readonly state: Row["state"];
  readonly accepted: readonly string[];
  readonly because: string;
}

async function close(tx: Tx, viewer: Viewer, { customerId, id, dataset, fields }: Row, { state, accepted, because }: Closing): Promise<void> {
  const policy = policyOf(viewer.brand);
  if (!policy || state === "open" || state === "withdrawn") throw new TypeError("a decision that is none");
  const decidedAs = viewer.actor.kind === "staff" ? viewer.actor.role : "";
  await tx
    .update(correctionRequests)
    .set({ state, closedAt: new Date(), decidedAs, decision: because.trim(), accepted: [...accepted] })
    .where(and(eq(correctionRequests.customerId, customerId), eq(correctionRequests.id, id)));
  const held = heldNamed(dataset);
  await audit(tx, viewer, customerId, { act: "correction-decided", ...(held && { dataset: held.name }), fields });
  await tell(tx, policy, customerId, `correction-${state}`, { about: titleOf(speak("en-GB", policy.timeZone), dataset) });
}
