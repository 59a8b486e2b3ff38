import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type { AnyPurpose } from "@/policies";
import type { Dataset, Field, Kind } from "./types";

/** Checks that an entry names every column of its table and no other: leaving one out does not compile. */
export function dataset<T extends PgTable & { readonly customerId: PgColumn & { _: { data: CustomerId } } }>(
  entry: Dataset<T>,
): Dataset<T> {
  return entry;
}

type Rest = Partial<Omit<Field, "kind" | "source" | "lockedTo" | "ending">>;

function field(source: Field["source"]) {
  return (kind: Kind, rest: Rest = {}): Field => ({ shown: "plain", erase: "delete", ...rest, kind, source });
}

/** The person told the shop. */
export const told = field("you");
/** The same about somebody else, such as whoever gets a gift. */
export function toldOfAnother(kind: Kind, rest: Rest = {}): Field {
  return told(kind, { ...rest, about: "another-person" });
}
/**
 * Told, and encrypted where it lies: opened for that purpose of a policy and for no other.
 * @param ending the column that holds its last characters in clear
 */
export function sealed(lockedTo: AnyPurpose, ending: string, rest: Rest = {}) {
  return { ...told("sealed", { shown: "masked", ...rest }), kind: "sealed", ending, lockedTo } as const;
}
/** Came with an order. */
export const ordered = field("your-orders");
/** A device or browser sent it by itself. */
export const sent = field("your-device");
/** Staff of the shop wrote it. */
export const noted = field("shop-staff");
/** This portal made it. */
export const ours = field("this-portal");
/** Each brand has it from elsewhere: its policy says from where. */
export const gathered = field("by-policy");

/** Whose row it is: told by the page itself. */
export const subject: Field = ours("id", { shown: "withheld", because: "whole-row-is-yours" });
/** Joins our rows; means nothing to anybody. It leaves in the export, so that files can be joined there too. */
export const key: Field = ours("id");
/** When we came to hold the row. */
export const held: Field = ours("instant");
/** Says which shop; the whole page is about one. */
export const brandOfRow: Field = ours("choice", { shown: "withheld", because: "whole-row-is-yours" });
