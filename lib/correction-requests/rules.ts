import { isForStaff } from "@/lib/catalogue/walls";
import { type Box, boxesFor } from "@/lib/corrections/fields";
import type { Held } from "@/lib/records/held";
import { column } from "@/lib/records/keyset";

/** True where a record of this kind is corrected by asking: something in it is, or nothing can be changed at once. */
export function isAskedFor({ entry }: Held): boolean {
  const ways = Object.values(entry.fields).map(({ correct }) => correct);
  return ways.includes("by-request") || !ways.includes("self");
}

/** Fields that a person can name as wrong: all that are shown, but for those that they change themselves and our own numbers. */
export function nameable({ entry }: Held): string[] {
  return Object.entries(entry.fields).flatMap(([name, { kind, shown, correct }]) =>
    shown === "withheld" || kind === "id" || correct === "self" || correct === "by-code" ? [] : [name],
  );
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
