import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type { Tx } from "@/lib/database";
import type { EndEvent } from "@/policies/types";
import { eventOf } from "./events";
import { fieldsShown, type Held } from "./held";
import { beyond, column, type Direction, fromCursor, keysOf, microsecondsOf, ordered, toCursor } from "./keyset";
import { matching, type Search } from "./search";

/** Records on one page. */
const PAGE = 50;

/** One record: what may be shown of it at once. */
export interface Shown {
  readonly id: string;
  /** By the catalogue's names of columns; masked and withheld ones are not among them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of the masked columns that hold something; of all that might, for whoever may not know. */
  readonly hidden: readonly string[];
  /** When the shop came to have it. */
  readonly collectedAt: Date | undefined;
  /** When that happened from which the brand's rule of keeping counts. */
  readonly eventAt: Date | undefined;
}

/** A stretch of a list, and the cursors to what lies on both sides of it. */
export interface Stretch {
  readonly rows: readonly Shown[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** Whose records of which kind, and which of them. */
export interface List {
  readonly tx: Tx;
  readonly subject: CustomerId;
  readonly held: Held;
  /** Whether the reader's role may look into masked columns at all; support's may not. */
  readonly masked: boolean;
  readonly from: EndEvent;
  readonly search: Search | undefined;
}

/** The newest, or those older than a cursor. */
export async function older(list: List, after: string | undefined): Promise<Stretch> {
  const rows = await walk(list, "older", after);
  const shown = rows.slice(0, PAGE);
  return { rows: shown.map(bare), newer: after && cursorOf(shown.at(0)), older: rows.length > PAGE ? cursorOf(shown.at(-1)) : undefined };
}

/** Those newer than a cursor, and the newest page itself when fewer than a page are. */
export async function newer(list: List, before: string): Promise<Stretch> {
  const rows = await walk(list, "newer", before);
  if (rows.length < PAGE) return older(list, undefined);
  const shown = rows.slice(0, PAGE).reverse();
  return { rows: shown.map(bare), newer: rows.length > PAGE ? cursorOf(shown.at(0)) : undefined, older: cursorOf(shown.at(-1)) };
}

interface Row {
  readonly id: string;
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly hidden: string[];
  readonly collectedAt: Date | null;
  readonly eventAt: Date | null;
}

/** One more than a page, so that the last page knows that it is. */
async function walk(list: List, direction: Direction, cursor: string | undefined): Promise<Row[]> {
  const { tx, subject, held, from, search } = list;
  const { entry } = held;
  const { at, tie } = keysOf(entry);
  const place = cursor === undefined ? undefined : fromCursor(entry, cursor);
  return tx
    .select({
      id: tie ? sql<string>`${tie}::text` : sql<string>`''`,
      at: microsecondsOf(at),
      values: columnsOf(held),
      hidden: hiddenOf(held, list.masked),
      collectedAt: instant(eventOf("collected", entry, subject)),
      eventAt: instant(eventOf(from, entry, subject)),
    })
    .from(entry.table)
    .where(and(eq(entry.table.customerId, subject), place && beyond(entry, place, direction), search && matching(entry, search)))
    .orderBy(...ordered(entry, direction))
    .limit(PAGE + 1);
}

/** By name, and only what is shown plainly: a masked value does not leave the database. */
function columnsOf(held: Held): Record<string, PgColumn> {
  return Object.fromEntries(fieldsShown(held, "plain").map((name) => [name, column(held.entry.table, name)]));
}

/** That there is something, and not what. */
function hiddenOf(held: Held, mayLook: boolean): SQL<string[]> {
  const names = fieldsShown(held, "masked").map((name) =>
    mayLook ? sql`case when ${column(held.entry.table, name)} is not null then ${name}::text end` : sql`${name}::text`,
  );
  return sql<string[]>`array_to_json(array_remove(array[${sql.join(names, sql`, `)}]::text[], null))`;
}

/** An instant that is computed, as a Date. */
export function instant(expression: SQL | undefined): SQL<Date | null> {
  return sql`${expression ?? sql`null`}::timestamptz`.mapWith((text: string) => new Date(text));
}

function bare({ id, values, hidden, collectedAt, eventAt }: Row): Shown {
  return { id, values, hidden, collectedAt: collectedAt ?? undefined, eventAt: eventAt ?? undefined };
}

function cursorOf(row: Row | undefined): string | undefined {
  return row && toCursor(row);
}
