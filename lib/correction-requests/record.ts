import { and, eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type { Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Tongue } from "@/lib/language";
import { fieldsShown, type Held } from "@/lib/records/held";
import { column, isRowId, keysOf } from "@/lib/records/keyset";
import { plainly, say } from "@/lib/records/words";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

/** Who reads, and in whose words. */
export interface Reader {
  readonly policy: Policy<BrandId>;
  readonly tongue: Tongue;
}

/** A record that somebody is about to speak of: the number that a request names it by, and what is shown of it. */
export interface Spoken {
  readonly recordId: string;
  /** By the catalogue's names of columns; masked ones are not among them. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * One record of the customer's.
 * @param id its number in addresses: empty for a kind of which there is one
 * @throws Refused "not-found"
 */
export async function recordOf(tx: Tx, subject: CustomerId, held: Held, id: string): Promise<Spoken> {
  const { entry } = held;
  const { tie } = keysOf(entry);
  if (!isRowId(entry, id)) throw new Refused("not-found");
  const columns: Record<string, PgColumn> = Object.fromEntries(fieldsShown(held, "plain").map((name) => [name, column(entry.table, name)]));
  const [values] = await tx
    .select(columns)
    .from(entry.table)
    .where(and(eq(entry.table.customerId, subject), tie ? sql`${tie} = ${id}` : undefined));
  if (!values) throw new Refused("not-found");
  return { recordId: tie ? id : subject, values };
}

/** One field of it in the words in which the page says it; empty where nothing stands there, or it is hidden. */
export function saidOf({ policy, tongue }: Reader, { name: dataset, entry }: Held, row: Spoken["values"], name: string): string {
  const field = entry.fields[name];
  const said = field && name in row ? say(tongue, { policy, dataset, name, field, row }) : undefined;
  return said && said.form !== "none" ? plainly(tongue, said) : "";
}

/** What the page calls it: by the first of the names that says something. */
export function nameOf(reader: Reader, held: Held, row: Spoken["values"], naming: readonly string[]): string {
  return naming.map((name) => saidOf(reader, held, row, name)).find(Boolean) ?? "";
}
