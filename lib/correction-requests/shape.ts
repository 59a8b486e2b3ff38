import type { Field } from "@/lib/catalogue/types";
import { isForStaff } from "@/lib/catalogue/walls";
import type { Held } from "@/lib/records/held";
import { column } from "@/lib/records/keyset";

/** How a person writes what should stand in a field. "words" are for staff to read: nobody can write such a field at once. */
export type Shape =
  "text" | "long-text" | "email" | "phone" | "country" | "choice" | "yes-no" | "lines" | "pairs" | "postal" | "whole" | "date" | "words";

const ofText: Partial<Record<Field["kind"], Shape>> = {
  name: "text",
  text: "text",
  "long-text": "long-text",
  email: "email",
  phone: "phone",
  country: "country",
  choice: "choice",
};

/** The shape of one field of a kind of record: by what the catalogue says of it, and how it is stored. */
export function shapeOf({ entry }: Held, name: string): Shape {
  const field = entry.fields[name];
  if (!field || !isForStaff(field)) return "words";
  switch (column(entry.table, name).getSQLType()) {
    case "text":
      return ofText[field.kind] ?? "words";
    case "text[]":
      return field.kind === "list" ? "lines" : "words";
    case "jsonb":
      return field.kind === "postal" || field.kind === "pairs" ? field.kind : "words";
    case "boolean":
      return "yes-no";
    case "date":
      return "date";
    case "smallint":
    case "integer":
    case "bigint":
      // An amount is changed where it was charged, not here.
      return field.kind === "money" ? "words" : "whole";
    default:
      return "words";
  }
}

/** The parts of a postal address, in the order of a letter. */
export const POSTAL_PARTS = ["name", "company", "address1", "address2", "city", "province", "zip", "country", "phone"] as const;

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
