import { and, eq, getTableName, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import postgres from "postgres";
import type { CustomerId } from "@/db/ids";
import { seal } from "@/db/sealed";
import type { Dataset } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/database";
import type { Held } from "@/lib/records/held";
import { column, keysOf } from "@/lib/records/keyset";
import type { Row } from "./form";

/** Overwrites these columns of the records that `where` finds. @returns how many they were */
export async function setValues(tx: Tx, { entry }: Held, where: SQL | undefined, values: Row): Promise<number> {
  const { tie } = keysOf(entry);
  const rows = await tx
    .update(entry.table)
    .set(revived(entry, values))
    .where(where)
    .returning({ number: tie ?? entry.table.customerId });
  return rows.length;
}

/**
 * Writes a new record of the subject's own, naming only columns that have a value: a list of all, as Drizzle makes it,
 * would be refused to the person's role.
 * @returns its number
 */
export async function insert(tx: Tx, { entry }: Held, subject: CustomerId, values: Row): Promise<string> {
  const whole: Row = { ...revived(entry, values), customerId: subject };
  const cells = Object.entries(whole)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [column(entry.table, name), value] as const);
  const names = sql.join(
    cells.map(([{ name }]) => sql.identifier(name)),
    sql`, `,
  );
  const params = sql.join(
    cells.map(([stored, value]) => sql.param(value, stored)),
    sql`, `,
  );
  const { tie } = keysOf(entry);
  const number = tie ? sql.identifier(tie.name) : sql`''`;
  const [row] = await tx.execute<{ number: string }>(
    sql`insert into ${entry.table} (${names}) values (${params}) returning ${number}::text as number`,
  );
  return row?.number ?? "";
}

/** Removes the records that `where` finds. @returns how many they were */
export async function remove(tx: Tx, { entry }: Held, where: SQL | undefined): Promise<number> {
  const { tie } = keysOf(entry);
  const rows = await tx
    .delete(entry.table)
    .where(where)
    .returning({ number: tie ?? entry.table.customerId });
  return rows.length;
}

/** Characters of a sealed value that stand beside it in clear (ADR 0013). */
const ENDING = 4;

/** The same values as they may lie in the database: what is to be sealed is, and its ending stands beside it. */
export function sealedIn({ table, fields }: Dataset, customerId: CustomerId, values: Row): Row {
  const cells = Object.entries(values).flatMap(([name, value]) => {
    const { kind, ending } = fields[name] ?? {};
    if (kind !== "sealed" || ending === undefined) return [[name, value] as const];
    if (typeof value !== "string") return [[name, null] as const, [ending, null] as const];
    const lying = seal(value, { customerId, column: column(table, name) });
    return [[name, lying] as const, [ending, value.slice(-ENDING)] as const];
  });
  return Object.fromEntries(cells);
}

/** Values from JSON as their columns take them. */
function revived({ table }: Dataset, values: Row): Row {
  const revive = ({ dataType }: PgColumn, value: unknown) =>
    dataType === "date" && typeof value === "string" ? new Date(value) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revive(column(table, name), value)]));
}

/** The flag that at most one record of a dataset has; undefined where there is none such. */
export function exclusiveFlag({ fields }: Dataset): string | undefined {
  return Object.entries(fields).find(([, { exclusive }]) => exclusive)?.[0];
}

/** Records of the subject, other than one, that have the flag. */
function othersWithFlag({ entry }: Held, subject: CustomerId, number: string): SQL | undefined {
  const flag = exclusiveFlag(entry);
  const { tie } = keysOf(entry);
  return flag === undefined || !tie
    ? undefined
    : and(eq(entry.table.customerId, subject), eq(column(entry.table, flag), true), sql`${tie}::text <> ${number}`);
}

/** Ends the flag of all other records, where this one has just taken it. */
export async function endOthersFlag(
  tx: Tx,
  held: Held,
  subject: CustomerId,
  number: string,
  values: Row,
): Promise<void> {
  const flag = exclusiveFlag(held.entry);
  const others = othersWithFlag(held, subject, number);
  if (flag !== undefined && others && values[flag] === true) await setValues(tx, held, others, { [flag]: false });
}

/** The same values without the flag, where another record has it by now. */
export async function withoutTakenFlag(tx: Tx, held: Held, subject: CustomerId, values: Row): Promise<Row> {
  const flag = exclusiveFlag(held.entry);
  const others = othersWithFlag(held, subject, "");
  if (flag === undefined || !others || values[flag] !== true) return values;
  return (await tx.$count(held.entry.table, others)) > 0 ? { ...values, [flag]: false } : values;
}

/** Makes whoever else would take the flag of the same dataset wait until this transaction ends. */
export async function takeTurns(tx: Tx, { entry }: Held, subject: CustomerId): Promise<void> {
  if (exclusiveFlag(entry) === undefined) return;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${getTableName(entry.table)} ${subject}`}, 0))`,
  );
}

/** What the database says of a value that it does not take: there is one already, what it hangs on is gone, or a rule of the table's own. */
export function refusal(error: unknown): "already" | "gone" | "rule" | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) return undefined;
  // unique_violation, foreign_key_violation, check_violation, and what does not fit into a column's type.
  if (cause.code === "23505") return "already";
  if (cause.code === "23503") return "gone";
  return cause.code === "23514" || cause.code.startsWith("22") ? "rule" : undefined;
}
