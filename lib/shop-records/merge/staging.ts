import type postgres from "postgres";
import { type Cell, copyInto } from "@/db/copy";

/** Makes a table that lives as long as the transaction, and streams rows into it. @returns how many */
export async function stage(
  sql: postgres.TransactionSql,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): Promise<number> {
  const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await sql.unsafe(`create temp table ${table} (${definition.join(", ")}) on commit drop`);
  const count = await copyInto(sql, table, Object.keys(columns), rows);
  await sql.unsafe(`analyze ${table}`);
  return count;
}

/** Names of ours as SQL: "a, b, c", each after the table's short name. */
export function listed(columns: readonly string[], table = ""): string {
  return columns.map((name) => (table ? `${table}.${name}` : name)).join(", ");
}

/**
 * SQL for an id that follows from others, so that a second import finds the row again.
 * Those others begin with an id that was drawn, so it tells nothing to whoever can guess a name.
 * @param text SQL of a text
 * @returns a UUID of version 8 (RFC 9562)
 */
export function idFrom(text: string): string {
  return `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;
}

/** SQL for the addresses that customers of the brand $1 had before, and whose they were last: `email` in small letters. */
export const EARLIER_EMAILS = `select distinct on (lower(h.changed_from)) lower(h.changed_from) as email, h.customer_id
  from contact_changes h join customers c using (customer_id)
  where c.brand = $1 and h.what = 'email' and h.undone_at is null
    and not exists (select from customers now where now.brand = $1 and lower(now.email) = lower(h.changed_from))
  order by lower(h.changed_from), h.changed_at desc`;

/** What became of what a file says. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}
