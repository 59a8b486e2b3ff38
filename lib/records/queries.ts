import { and, count, eq, max, min, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import { audit } from "@/lib/audit";
import type { Dataset, DatasetName } from "@/lib/catalogue/types";
import { about, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Place } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import { policyOf } from "@/policies";
import type { EndEvent } from "@/policies/types";
import { policyInForce } from "@/policies/versions";
import { eventOf } from "./events";
import { allHeld, fieldsShown, type Held, heldNamed } from "./held";
import { column, isRowId, keysOf } from "./keyset";
import { instant, type List, newer, older, type Stretch } from "./list";
import { endsFrom } from "./rules";
import { matching, type Search } from "./search";
import { unseal } from "./unseal";

/** How much of one kind is held. */
export interface Sum {
  readonly name: DatasetName;
  readonly rows: number;
  readonly newest: Date | undefined;
  readonly oldest: Date | undefined;
  /** The latest event from which the brand's rule counts, where the rows can tell without looking into others. */
  readonly eventAt: Date | undefined;
}

/**
 * How much is held, and how new, of every kind, in the catalogue's order. One round trip.
 * @throws Refused as `Viewer.subject` does
 */
export async function overview(viewer: Viewer): Promise<Sum[]> {
  return about(viewer, "records:view", async (tx, subject) => {
    const [first, second, ...others] = allHeld.map((held) => sumOf(tx, viewer, subject, held));
    if (!first || !second) return [];
    const [sums] = await Promise.all([unionAll(first, second, ...others), look(tx, viewer, subject)]);
    return sums.map(({ newest, oldest, eventAt, ...sum }) => ({
      ...sum,
      newest: newest ?? undefined,
      oldest: oldest ?? undefined,
      eventAt: eventAt ?? undefined,
    }));
  });
}

function sumOf(tx: Tx, viewer: Viewer, subject: CustomerId, { name, entry }: Held) {
  const from = endEvent(viewer, entry);
  // Other events differ from row to row and lie in other tables: there the page says the rule instead.
  const event = from === "collected" || from === "last-activity" ? eventOf(from, entry, subject) : undefined;
  return tx
    .select({
      name: sql<DatasetName>`${name}::text`,
      rows: count(),
      newest: instant(max(keysOf(entry).at)),
      oldest: instant(min(keysOf(entry).at)),
      eventAt: instant(event && sql`max(${event})`),
    })
    .from(entry.table)
    .where(eq(entry.table.customerId, subject));
}

/** Where in a list one is: beyond the row of a cursor, or at the newest. A search is for datasets that can be searched. */
export interface Where {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly search?: Search | undefined;
}

export interface Page extends Stretch {
  /** Of all that are held, searched or not. */
  readonly count: number;
  /** Of those that the search finds. */
  readonly found: number;
}

/**
 * Records of one kind, newest first, fifty at a time.
 * @throws Refused "not-found" for a cursor that no page gave; else as `Viewer.subject` does
 */
export async function page(viewer: Viewer, name: DatasetName, { after, before, search }: Where = {}): Promise<Page> {
  return about(viewer, "records:view", async (tx, subject) => {
    const held = existing(name);
    const list = {
      tx,
      subject,
      held,
      masked: viewer.actor.kind === "customer",
      from: endEvent(viewer, held.entry),
      search: held.entry.searched && search,
    };
    const [sums, stretch] = await Promise.all([
      counts(list),
      before === undefined ? older(list, after) : newer(list, before),
      look(tx, viewer, subject, held),
    ]);
    return { ...stretch, ...sums };
  });
}

async function counts({ tx, subject, held: { entry }, search }: List) {
  const found = search ? sql<number>`count(*) filter (where ${matching(entry, search)})`.mapWith(Number) : count();
  const [sums] = await tx.select({ count: count(), found }).from(entry.table).where(eq(entry.table.customerId, subject));
  return sums ?? { count: 0, found: 0 };
}

/**
 * The masked values of one record, for whoever proved within the last ten minutes who they are; that they looked is written down.
 * @throws Refused "not-found" where there is no such record, or nothing in it is masked; else as `Viewer.subject` does
 */
export async function reveal(viewer: Viewer, name: DatasetName, id: string): Promise<Readonly<Record<string, unknown>>> {
  return about(viewer, "records:reveal", async (tx, subject) => {
    const held = existing(name);
    const { table } = held.entry;
    const fields = fieldsShown(held, "masked");
    const { tie } = keysOf(held.entry);
    if (!tie || fields.length === 0 || !isRowId(held.entry, id)) throw new Refused("not-found");
    const masked: Record<string, PgColumn> = Object.fromEntries(fields.map((field) => [field, column(table, field)]));
    const [row] = await tx.select(masked).from(table).where(and(eq(table.customerId, subject), eq(tie, id)));
    if (!row) throw new Refused("not-found");
    await audit(tx, viewer, subject, { act: "fields-revealed", dataset: name, fields });
    return unseal(viewer, "own-access", held, row);
  });
}

/** A file that a row is about: what it is called, what it is, and where it lies. */
export interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly place: Place;
}

/** @throws Refused "not-found" where the viewer has no such file, or it was deleted in its time; else as `Viewer.subject` does */
export async function file(viewer: Viewer, name: DatasetName, id: string): Promise<StoredFile> {
  return about(viewer, "records:view", async (tx, subject) => {
    const held = existing(name);
    const { table, files } = held.entry;
    const { tie } = keysOf(held.entry);
    if (!files || !tie || !isRowId(held.entry, id)) throw new Refused("not-found");
    const [row] = await tx
      .select({
        fileName: sql<string>`${column(table, files.name)}`,
        mediaType: sql<string>`${column(table, files.mediaType)}`,
        gone: files.gone ? sql<boolean>`${column(table, files.gone)} is not null` : sql<boolean>`false`,
      })
      .from(table)
      .where(and(eq(table.customerId, subject), eq(tie, id)));
    if (!row || row.gone) throw new Refused("not-found");
    await look(tx, viewer, subject, held);
    return { fileName: row.fileName, mediaType: row.mediaType, place: { shelf: files.shelf, customerId: subject, id } };
  });
}

/** When it is not the person who looks, the person can see that somebody did (rules.md 6, C-579/21). */
async function look(tx: Tx, viewer: Viewer, subject: CustomerId, held?: Held): Promise<void> {
  if (viewer.actor.kind === "customer") return;
  const what = held && { dataset: held.name, fields: fieldsShown(held, "plain") };
  await audit(tx, viewer, subject, { act: "records-viewed", ...what });
}

function endEvent({ brand }: Viewer, entry: Dataset): EndEvent {
  const policy = policyOf(brand);
  if (!policy) throw new Refused("not-found");
  return endsFrom(policyInForce(policy, new Date()), entry);
}

function existing(name: DatasetName): Held {
  const held = heldNamed(name);
  if (!held) throw new Refused("not-found");
  return held;
}
