import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgColumn } from "drizzle-orm/pg-core";
import { postalParts } from "@/lib/catalogue/postal";
import type { Field } from "@/lib/catalogue/types";
import { fieldsShown, type Held } from "@/lib/records/held";
import { column, keysOf } from "@/lib/records/keyset";
import type { Frame } from "./copy";
import { fractionDigits } from "./money";

/**
 * One JSON object per row. Written as CSV whose quote and delimiter cannot
 * occur, since JSON escapes control characters: nothing is escaped twice.
 */
export const JSON_FRAME: Frame = {
  format: String.raw`format csv, quote e'\x01', delimiter e'\x02'`,
  headings: 0,
  before: "[\n",
  between: ",",
  after: "]\n",
};

/** The mark at the front tells Excel that it is UTF-8. */
export const CSV_FRAME: Frame = { format: "format csv, header", headings: 1, before: "\ufeff", between: "", after: "" };

/** Names of the columns that leave, in the catalogue's order. */
export function leaving(held: Held): string[] {
  return fieldsShown(held, "plain", "masked");
}

/** The rows as they are stored, newest first. */
export function jsonSelect(held: Held): string {
  const columns = leaving(held).map((name) => `${sqlOf(column(held.entry.table, name))} as "${name}"`);
  return `select row_to_json(r) from (select ${columns.join(", ")} ${rowsOf(held)}) r`;
}

/** The same rows for a spreadsheet: a cell is a single text, amounts stand in whole coins too, and no cell is a formula. */
export function csvSelect(held: Held): string {
  return `select ${cells(held).map(([name, value]) => `${value} as "${name}"`).join(", ")} ${rowsOf(held)}`;
}

/** The heading of each cell, from the left. */
export function headings(held: Held): string[] {
  return cells(held).map(([name]) => name);
}

function cells(held: Held): [string, string][] {
  return leaving(held).flatMap((name) => {
    const field = held.entry.fields[name];
    return field ? cellsOf(held, name, field) : [];
  });
}

/** Row-level security would do; said again, a broken wall still shows nobody else's rows. */
function rowsOf({ entry }: Held): string {
  const { at, tie } = keysOf(entry);
  const order = (tie ? [at, tie] : [at]).map((key) => `${sqlOf(key)} desc`).join(", ");
  const { name } = getTableConfig(entry.table);
  return `from "${name}" where "${name}"."customer_id" = current_setting('portal.subject')::uuid order by ${order}`;
}

function cellsOf(held: Held, name: string, { kind }: Field): [string, string][] {
  const stored = column(held.entry.table, name);
  const value = sqlOf(stored);
  if (kind === "money") return [[name, value], ...amount(held, name, value)];
  switch (stored.getSQLType()) {
    case "timestamp with time zone":
      return [[name, `${value}::timestamp`]];
    case "boolean":
      return [[name, `${value}::text`]];
    case "text[]":
      return [[name, unformulated(`array_to_string(${value}, '; ')`)]];
    case "jsonb":
      return [[name, unformulated(kind === "postal" ? postal(value) : pairs(value))]];
    case "text":
      return [[name, unformulated(value)]];
    default:
      return [[name, value]];
  }
}

/**
 * A spreadsheet takes a cell that begins with one of = + - @ (also in full
 * width), tab, carriage return or line feed for a formula; an apostrophe in
 * front makes it text (OWASP, "CSV Injection").
 */
const FORMULA = [61, 43, 45, 64, 9, 10, 13, 65309, 65291, 65293, 65312];

function unformulated(text: string): string {
  return `case when ascii(${text}) in (${FORMULA.join(", ")}) then '''' || ${text} else ${text} end`;
}

/** The same for a text that is written here and not by the database. */
export function asCell(text: string): string {
  return FORMULA.includes(text.codePointAt(0) ?? 0) ? `'${text}` : text;
}

/** 1250 in `totalMinor` of GBP is 12.50 in `totalMajor`. */
function amount({ entry }: Held, name: string, value: string): [string, string][] {
  const currency = Object.entries(entry.fields).find(([, { kind }]) => kind === "currency")?.[0];
  if (!currency || !name.endsWith("Minor")) return [];
  const cases = fractionDigits().map(
    ([digits, codes]) =>
      `when ${sqlOf(column(entry.table, currency))} in (${codes.map((code) => `'${code}'`).join(", ")}) then round(${value} / 1e${digits}, ${digits})`,
  );
  return [[name.replace(/Minor$/, "Major"), `case ${cases.join(" ")} else round(${value} / 1e2, 2) end`]];
}

/** All that the address has, in the order of a letter. */
function postal(value: string): string {
  const order = `array_position(array[${postalParts.map((key) => `'${key}'`).join(", ")}], key)`;
  return `(select string_agg(value, ', ' order by ${order}, key) from jsonb_each_text(${value}) where value <> '')`;
}

function pairs(value: string): string {
  return `(select string_agg(key || ': ' || value, '; ' order by key) from jsonb_each_text(${value}))`;
}

/** Qualified, so that ORDER BY means the stored column and not a cell of the same name. */
function sqlOf(stored: PgColumn): string {
  return `"${getTableConfig(stored.table).name}"."${stored.name}"`;
}

/** The stored column of that name, for queries that Drizzle writes. */
export function storedColumns(held: Held): Record<string, PgColumn> {
  const columns = getTableColumns(held.entry.table);
  return Object.fromEntries(leaving(held).flatMap((name) => (columns[name] ? [[name, columns[name]]] : [])));
}
