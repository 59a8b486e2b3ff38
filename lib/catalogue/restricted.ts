import { getTableConfig } from "drizzle-orm/pg-core";
import { getTableColumns } from "drizzle-orm";
import type { Dataset, DatasetName } from "./types";

/**
 * SQL for the number by which a request names a row: its own, or its customer's where there is one row for each.
 * @param as the table's name in the statement
 */
function recordKey({ table, newest }: Dataset, as = getTableConfig(table).name): string {
  const own = newest.then && getTableColumns(table)[newest.then];
  return own ? `${as}."${own.name}"::text` : `${as}.customer_id::text`;
}

/**
 * SQL that is true of the rows of a dataset that are under restriction (Article 18 GDPR): the one predicate for
 * every use. Written as a set, which the database looks up once for a statement about a million rows.
 * @param as the table's name in the statement
 */
export function isRestricted(name: DatasetName, dataset: Dataset, as = getTableConfig(dataset.table).name): string {
  return `(${as}.customer_id, ${recordKey(dataset, as)}) in (select r.customer_id, r.record_id from restrictions r where r.dataset = '${name}')`;
}
