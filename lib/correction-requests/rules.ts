import type { Dataset, Field } from "@/lib/catalogue/types";
import { isForStaff } from "@/lib/catalogue/walls";
import { type Box, boxesFor, isSettled } from "@/lib/corrections/fields";
import type { Row } from "@/lib/corrections/form";
import type { Held } from "@/lib/records/held";
import { column } from "@/lib/records/keyset";

/** True where a record is corrected by asking: something in it is, or nothing can be changed at once. */
export function isAskedFor({ entry }: Held, row: Row): boolean {
  const ways = Object.values(entry.fields).map((field) => wayOf(entry, field, row));
  return ways.includes("by-request") || !ways.includes("self");
}

/** Fields that a person can name as wrong: all that are shown, but for those that they change themselves and our own numbers. */
export function nameable({ entry }: Held, row: Row): string[] {
  return Object.entries(entry.fields).flatMap(([name, field]) => {
    const way = wayOf(entry, field, row);
    return field.shown === "withheld" || field.kind === "id" || way === "self" || way === "by-code" ? [] : [name];
  });
}

/** How a field of that record is corrected: what is settled is asked for. */
function wayOf(entry: Dataset, { correct }: Field, row: Row): Field["correct"] {
  return correct === "self" && isSettled(entry, row) ? "by-request" : correct;
}

/** False of the records of this portal's own work: they keep the account safe, and are used for nothing else. */
export function canBeRestricted({ entry }: Held): boolean {
  return entry.group !== "this-portal";
}

/** True where staff can write a field here as it was asked for; all else is asked for in words, and changed where it comes from. */
export function isDirect({ entry }: Held, name: string): boolean {
  const field = entry.fields[name];
  return field !== undefined && isForStaff(field) && boxesFor(entry, name).length > 0;
}

/** What a form asks for of a field that is wrong. */
export function boxesAbout(held: Held, name: string): Box[] {
  if (isDirect(held, name)) return boxesFor(held.entry, name);
  return [{ name, field: name, kind: "long-text", required: false, column: column(held.entry.table, name) }];
}
