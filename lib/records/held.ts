import { getTableConfig } from "drizzle-orm/pg-core";
import { datasets } from "@/lib/catalogue";
import type { Dataset, DatasetName, Field } from "@/lib/catalogue/types";

/** A dataset with its name in the catalogue and in addresses. */
export interface Held {
  readonly name: DatasetName;
  /** The table's own name with dashes: "payment-methods". */
  readonly slug: string;
  readonly entry: Dataset;
}

/** All of them, in the order in which a person reads them. */
export const allHeld: readonly Held[] = datasets().map(([name, entry]) => ({
  name,
  slug: getTableConfig(entry.table).name.replaceAll("_", "-"),
  entry,
}));

const byName = new Map<string, Held>(allHeld.map((held) => [held.name, held]));
const bySlug = new Map(allHeld.map((held) => [held.slug, held]));

/** The dataset of a page's address; undefined when there is none such. */
export function heldAt(slug: string): Held | undefined {
  return bySlug.get(slug);
}

/** The dataset of that name. */
export function heldOf(name: DatasetName): Held {
  const held = byName.get(name);
  if (!held) throw new TypeError(`not in the catalogue: ${name}`);
  return held;
}

/** The same for any word; undefined when the name, read from a row, is of something gone. */
export function heldNamed(name: string): Held | undefined {
  return byName.get(name);
}

/** The columns of a dataset that are shown in this way, by their names in the catalogue. */
export function fieldsShown({ entry }: Held, ...ways: readonly Field["shown"][]): string[] {
  return Object.entries(entry.fields).flatMap(([name, field]) => (ways.includes(field.shown) ? [name] : []));
}
