import { isDeepStrictEqual } from "node:util";
import { addYears } from "date-fns";
import type { changes } from "@/db/schema";
import type { Dataset } from "@/lib/catalogue/types";
import { mayBeAdded } from "@/lib/catalogue/walls";
import { needed } from "./fields";
import type { Row } from "./form";

/** What the history knows of one change. */
export type Change = Pick<
  typeof changes.$inferSelect,
  "id" | "at" | "by" | "role" | "kind" | "dataset" | "record" | "before" | "after" | "hidden" | "undoes"
>;

/** What takes a change back. */
export type Undo =
  | { readonly do: "set"; readonly values: Row }
  | { readonly do: "add"; readonly values: Row }
  | { readonly do: "remove" };

/**
 * What would take a change back; undefined where that would not be safe: something hidden was in it, money follows it, the
 * record says something else by now, or the person may not do that to records of this kind.
 * @param row what is shown plainly of the record now, as JSON; undefined where it is gone
 */
export function undoOf(
  entry: Dataset,
  { kind, before, after, hidden }: Change,
  row: Row | undefined,
): Undo | undefined {
  if (hidden.length > 0 || entry.movesMoney) return undefined;
  switch (kind) {
    case "changed":
      return before && after && row && saysAll(row, after) && maySet(entry, before)
        ? { do: "set", values: before }
        : undefined;
    case "added":
      return row && saysOnly(entry, row, after ?? {}) && entry.customerMay.includes("delete")
        ? { do: "remove" }
        : undefined;
    case "removed":
      return before && !row && mayAdd(entry, before) ? { do: "add", values: before } : undefined;
  }
}

function saysAll(row: Row, values: Row): boolean {
  return Object.entries(values).every(([name, value]) => isDeepStrictEqual(row[name], value));
}

/** Nothing was written into the record since it came. */
function saysOnly({ fields }: Dataset, row: Row, values: Row): boolean {
  const told = Object.entries(row).filter(([name, value]) => value !== null && fields[name]?.source !== "this-portal");
  return saysAll(row, values) && told.every(([name]) => name in values);
}

function maySet({ fields, customerMay }: Dataset, values: Row): boolean {
  return customerMay.includes("update") && Object.keys(values).every((name) => fields[name]?.correct === "self");
}

/** The person's own role in the database may write these columns, and they are all that the table cannot do without. */
function mayAdd(entry: Dataset, values: Row): boolean {
  const written = Object.keys(values).map((name) => entry.fields[name]);
  const whole = needed(entry).every((name) => (values[name] ?? null) !== null);
  return (
    entry.customerMay.includes("insert") && whole && written.every((field) => field !== undefined && mayBeAdded(field))
  );
}

/** When the person last had to do with their main details. */
export interface Known {
  /** Since when they are held. */
  readonly since: Date;
  /** When they last said that all is right. */
  readonly confirmedAt?: Date | undefined;
  readonly orderedAt?: Date | undefined;
}

/** Details are asked about once a year, and after an order (MMC-44). */
export function asksWhetherRight({ since, confirmedAt, orderedAt }: Known, now: Date): boolean {
  const from = confirmedAt ?? since;
  return now >= addYears(from, 1) || (orderedAt !== undefined && orderedAt > from);
}
