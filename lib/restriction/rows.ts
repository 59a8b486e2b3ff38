import { datasets } from "@/lib/catalogue";
import { isRestricted } from "@/lib/catalogue/restricted";
import type { DatasetName } from "@/lib/catalogue/types";

const entries = new Map(datasets());

/**
 * SQL that is true of those rows of a dataset that are under restriction, for whoever is about to use them.
 * @param as the table's name in the statement
 */
export function restrictedRows(name: DatasetName, as: string): string {
  const entry = entries.get(name);
  if (!entry) throw new TypeError(`not in the catalogue: ${name}`);
  return isRestricted(name, entry, as);
}
