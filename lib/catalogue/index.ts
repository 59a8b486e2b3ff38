import * as correspondence from "./correspondence";
import * as customers from "./customers";
import * as devices from "./devices";
import * as identity from "./identity";
import * as orders from "./orders";
import * as portal from "./portal";
import * as reviews from "./reviews";
import type { Dataset, DatasetName } from "./types";

/** Every table about a person. A table that the schema has and this lacks does not compile. */
const entries = {
  ...customers,
  ...orders,
  ...reviews,
  ...correspondence,
  ...devices,
  ...identity,
  ...portal,
} satisfies Record<DatasetName, unknown>;

export const catalogue: { readonly [N in DatasetName]: (typeof entries)[N] } = entries;

/** Walks the catalogue in the order in which pages and archives show it. */
export function datasets(): readonly (readonly [DatasetName, Dataset])[] {
  return Object.entries(entries) as unknown as (readonly [DatasetName, Dataset])[];
}
