import { and, eq, max, min, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { confirmations, customers, orders } from "@/db/schema";
import type { DatasetName } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/database";
import { allHeld } from "@/lib/records/held";
import { column, keysOf } from "@/lib/records/keyset";
import { instant } from "@/lib/records/list";
import type { Row } from "./form";
import { THE_ONE } from "./record";
import type { Known } from "./rules";
import { exclusiveFlag } from "./writing";

/** The main details of one kind, as they are stored. */
export interface Main {
  readonly name: DatasetName;
  /** The record's number as an address says it. */
  readonly record: string;
  readonly row: Row;
}

/** When the person was last asked, and what happened since. */
export async function knownOf(tx: Tx, subject: CustomerId): Promise<Known | undefined> {
  const confirmed = tx
    .select({ at: max(confirmations.confirmedAt) })
    .from(confirmations)
    .where(eq(confirmations.customerId, subject));
  const ordered = tx
    .select({ at: max(orders.orderedAt) })
    .from(orders)
    .where(eq(orders.customerId, subject));
  const [row] = await tx
    .select({
      since: min(customers.collectedAt),
      confirmedAt: instant(sql`(${confirmed})`),
      orderedAt: instant(sql`(${ordered})`),
    })
    .from(customers)
    .where(eq(customers.customerId, subject));
  if (!row?.since) return undefined;
  return { since: row.since, confirmedAt: row.confirmedAt ?? undefined, orderedAt: row.orderedAt ?? undefined };
}

/** What the catalogue calls main: of many records, of the one with the flag. */
export async function mainOf(tx: Tx, subject: CustomerId): Promise<Main[]> {
  const kinds = allHeld.filter(({ entry }) => entry.main !== undefined);
  const found = await Promise.all(
    kinds.map(async ({ name, entry }) => {
      const { tie } = keysOf(entry);
      const flag = exclusiveFlag(entry);
      const columns = Object.fromEntries((entry.main ?? []).map((field) => [field, column(entry.table, field)]));
      const which = and(eq(entry.table.customerId, subject), flag ? eq(column(entry.table, flag), true) : undefined);
      const [row] = await tx
        .select({ record: tie ?? sql<string>`${THE_ONE}::text`, row: columns })
        .from(entry.table)
        .where(which)
        .limit(1);
      return row ? [{ name, record: String(row.record), row: row.row }] : [];
    }),
  );
  return found.flat();
}
