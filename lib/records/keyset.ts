import { asc, desc, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Dataset } from "@/lib/catalogue/types";
import { Refused } from "@/lib/errors";

/** A place in a list: microseconds since 1970, and the row's own number where two share an instant. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WHOLE = /^\d{1,15}$/;

/** 2^53 microseconds are the year 2255: as far as the database's own arithmetic is exact. */
const cursor = z.tuple([z.string().regex(/^-?\d{1,15}$|^[1-8]\d{15}$/), z.string()]);

/** @returns base64url, opaque to whoever carries it back */
export function toCursor({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at, id])).toString("base64url");
}

/** @throws Refused "not-found" for what `toCursor` never made of a row of this dataset */
export function fromCursor(entry: Dataset, text: string): Place {
  const place = placeIn(entry, text);
  if (!place) throw new Refused("not-found");
  return place;
}

/** True where a page of this dataset may have given that cursor. */
export function isCursor(entry: Dataset, text: string): boolean {
  return placeIn(entry, text) !== undefined;
}

function placeIn(entry: Dataset, text: string): Place | undefined {
  const parsed = cursor.safeParse(json(Buffer.from(text, "base64url").toString()));
  if (!parsed.success) return undefined;
  const [at, id] = parsed.data;
  return isRowId(entry, id) ? { at, id } : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True where the text could be the number of a row of this dataset, so that the database need not refuse it. */
export function isRowId(entry: Dataset, text: string): boolean {
  const { tie } = keysOf(entry);
  return tie ? (tie.getSQLType() === "uuid" ? UUID : WHOLE).test(text) : text === "";
}

/** The instant by which a dataset is ordered, and what decides between two of the same. */
export function keysOf({ newest, table }: Dataset): { at: PgColumn; tie: PgColumn | undefined } {
  return { at: column(table, newest.at), tie: newest.then ? column(table, newest.then) : undefined };
}

/** The column of that name in the catalogue, whose names are the table's own by type. */
export function column(table: Dataset["table"], name: string): PgColumn {
  const found = getTableColumns(table)[name];
  if (!found) throw new TypeError(`the catalogue names a column that its table lacks: ${name}`);
  return found;
}

/** A date in JavaScript ends at the millisecond; a place must not, or rows would be skipped. */
export function microsecondsOf(at: PgColumn): SQL<string> {
  return sql<string>`(extract(epoch from ${at}) * 1000000)::bigint::text`;
}

export type Direction = "older" | "newer";

/** Rows beyond that place, through the index that `newest` names. */
export function beyond(entry: Dataset, place: Place, direction: Direction): SQL {
  const { at, tie } = keysOf(entry);
  const than = direction === "older" ? sql`<` : sql`>`;
  const instant = sql`'epoch'::timestamptz + ${place.at}::bigint * interval '1 microsecond'`;
  if (!tie) return sql`${at} ${than} ${instant}`;
  return sql`(${at}, ${tie}) ${than} (${instant}, ${place.id}::${sql.raw(tie.getSQLType())})`;
}

/** The order in which rows are met when walking that way. */
export function ordered(entry: Dataset, direction: Direction): SQL[] {
  const { at, tie } = keysOf(entry);
  const way = direction === "older" ? desc : asc;
  return tie ? [way(at), way(tie)] : [way(at)];
}
