import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type { Tx } from "@/lib/database";
import type { Held } from "@/lib/records/held";
import { ordered } from "@/lib/records/keyset";
import { sealedFields } from "@/lib/records/unseal";
import { storedColumns } from "./columns";

/** Rows of each kind that `index.html` shows, at most. */
export const SHOWN = 500;
/** Characters of one text that it shows, at most; `newest` gives one more where there are more. */
export const CUT = 4000;

export type Row = Readonly<Record<string, unknown>>;

/** The newest rows of a kind, all that leaves of them; what is sealed is sealed still. */
export async function newest(tx: Tx, subject: CustomerId, held: Held): Promise<Row[]> {
  const { table } = held.entry;
  const whole = sealedFields(held.entry);
  const columns = Object.entries(storedColumns(held)).map(([name, column]) => [name, whole.includes(name) ? column : short(column)] as const);
  const selection: Record<string, PgColumn | SQL> = Object.fromEntries(columns);
  return tx.select(selection).from(table).where(eq(table.customerId, subject)).orderBy(...ordered(held.entry, "older")).limit(SHOWN);
}

function short(column: PgColumn): PgColumn | SQL {
  return column.getSQLType() === "text" ? sql`left(${column}, ${CUT + 1})` : column;
}
