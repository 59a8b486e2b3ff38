import { and, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { changes } from "@/db/schema";
import type { Dataset } from "@/lib/catalogue/types";
import { supportMayCorrect } from "@/lib/catalogue/walls";
import type { Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Held } from "@/lib/records/held";
import { column, isRowId, keysOf } from "@/lib/records/keyset";
import { unseal } from "@/lib/records/unseal";
import type { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { correctable } from "./fields";
import type { Home, Row } from "./form";
import { wayField } from "./way-to-pay";

/** How an address names the one record of a dataset that has no numbers. */
export const THE_ONE = "this";

/**
 * The number of a record, as the table knows it, from what an address says.
 * @throws Refused "not-found" for what cannot be one
 */
export function numberIn(entry: Dataset, asked: string): string {
  const number = keysOf(entry).tie || asked !== THE_ONE ? asked : "";
  if (!isRowId(entry, number) || (number === "" && asked !== THE_ONE)) throw new Refused("not-found");
  return number;
}

/** Where the brand is at home: it decides for records that do not say where they are. */
export function homeOf(viewer: Viewer): Home {
  return homeAt(policyIn(viewer));
}

/** The policy of the viewer's brand. @throws Refused "not-found" where there is no such brand any more */
export function policyIn({ brand }: Viewer): Policy<BrandId> {
  const policy = policyOf(brand);
  if (!policy) throw new Refused("not-found");
  return policy;
}

/** The same of a policy. */
export function homeAt({ controller, timeZone }: Policy): Home {
  return { country: controller.country, timeZone };
}

/** One record of the subject. */
export function theRecord({ entry }: Held, subject: CustomerId, number: string): SQL | undefined {
  const { tie } = keysOf(entry);
  return and(eq(entry.table.customerId, subject), tie && eq(tie, number));
}

/**
 * What the viewer may correct of a record, with sealed values in clear; nothing of one that is settled. `lock` makes others wait until the transaction ends.
 * @throws Refused "forbidden" where support would correct more than plain contact details
 */
export async function correctableOf(
  tx: Tx,
  viewer: Viewer,
  held: Held,
  where: SQL | undefined,
  lock = false,
): Promise<Row | undefined> {
  const { entry } = held;
  const fields = correctable(entry);
  if (viewer.actor.kind !== "customer" && !fields.every(([, field]) => supportMayCorrect(entry, field)))
    throw new Refused("forbidden");
  if (fields.length === 0) throw new Refused("not-found");
  const names = [...fields.map(([name]) => name), ...wayField(entry)];
  const columns = Object.fromEntries(names.map((name) => [name, column(entry.table, name)]));
  const open = entry.settled === undefined ? undefined : isNull(column(entry.table, entry.settled));
  const query = tx.select(columns).from(entry.table).where(and(where, open)).$dynamic();
  const [row] = await (lock ? query.for("update") : query);
  return row && unseal(viewer, "own-access", held, row);
}

/** True of a record that was settled, perhaps since a form of it was made. */
export async function isSettledNow(tx: Tx, { entry }: Held, where: SQL | undefined): Promise<boolean> {
  const { settled } = entry;
  if (settled === undefined) return false;
  return (await tx.$count(entry.table, and(where, isNotNull(column(entry.table, settled))))) > 0;
}

/** What is shown plainly of records, as PostgreSQL writes it in JSON: the way in which the history keeps it. */
export function plainly({ entry }: Held): SQL<Row> {
  const pairs = Object.entries(getTableColumns(entry.table)).flatMap(([name, stored]) =>
    entry.fields[name]?.shown === "plain" ? [sql`${name}::text, ${stored}`] : [],
  );
  return sql<Row>`jsonb_build_object(${sql.join(pairs, sql`, `)})`;
}

/** Who touched a record last, and when. */
export type Last = Pick<typeof changes.$inferSelect, "id" | "at" | "by">;

/** The newest change of a record. */
export async function newestChange(
  tx: Tx,
  subject: CustomerId,
  { name }: Held,
  number: string,
): Promise<Last | undefined> {
  const [row] = await tx
    .select({ id: changes.id, at: changes.at, by: changes.by })
    .from(changes)
    .where(and(eq(changes.customerId, subject), eq(changes.dataset, name), eq(changes.record, number)))
    .orderBy(sql`${changes.at} desc, ${changes.id} desc`)
    .limit(1);
  return row;
}
