import { getTableColumns } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { postal, type PostalPart, postalParts } from "@/lib/catalogue/postal";
import type { Dataset, Field, Kind } from "@/lib/catalogue/types";
import { wantedBy, yesField } from "@/lib/consent/wanted";
import { column } from "@/lib/records/keyset";
import type { Policy } from "@/policies/types";
import { type Asked, isAsked } from "./manners";

/** One box of a form: a column, or a part of one that is a postal address. */
export interface Box {
  /** "city", "sendTo.city" */
  readonly name: string;
  /** The catalogue's name of the column. */
  readonly field: string;
  /** The part of a postal address. */
  readonly part?: PostalPart;
  readonly kind: Asked;
  /** Where the table cannot do without it. */
  readonly required: boolean;
  readonly column: PgColumn;
  readonly autofill?: string;
}

/** The columns that the person may correct at once. */
export function correctable({ fields, customerMay }: Dataset): [string, Field][] {
  if (!customerMay.includes("update") && !customerMay.includes("insert")) return [];
  return Object.entries(fields).filter(([, { correct, shown }]) => correct === "self" && shown !== "withheld");
}

/** What a form asks for of one record, in the catalogue's order. */
export function boxesOf(entry: Dataset): Box[] {
  return correctable(entry).flatMap(([name]) => boxesFor(entry, name));
}

/** What a form asks for of one column: the parts of a postal address; nothing where no form can ask for its kind. */
export function boxesFor({ table, fields }: Dataset, field: string): Box[] {
  const { kind: lying, opensAs: kind = lying, autofill } = fields[field] ?? {};
  const stored = column(table, field);
  if (kind === "postal")
    return postalParts.map((part) => ({
      name: `${field}.${part}`,
      field,
      part,
      kind: postal[part],
      required: false,
      column: stored,
    }));
  if (kind === undefined || !isAsked(kind)) return [];
  return [
    {
      name: field,
      field,
      kind,
      required: stored.notNull && kind !== "yes-no",
      column: stored,
      ...(autofill && { autofill }),
    },
  ];
}

/** Kinds whose reading depends on the record's country. */
const BY_COUNTRY: readonly Kind[] = ["region", "postcode"];

/** True where another country makes another value of the same words. */
export function followsCountry({ kind }: Box): boolean {
  return BY_COUNTRY.includes(kind);
}

/** The box that names the country of another: of the same postal address, or of the record. */
export function countryBoxOf(boxes: readonly Box[], { field, part }: Box): Box | undefined {
  return boxes.find(
    (box) => box.kind === "country" && (part === undefined ? box.part === undefined : box.field === field),
  );
}

/** What is hidden and yet stands in forms of this dataset. */
export function maskedIn(entry: Dataset): string[] {
  return correctable(entry).flatMap(([name, { shown }]) => (shown === "masked" ? [name] : []));
}

/** True where forms of this dataset show what is hidden, so that they ask for a fresh sign-in. */
export function showsHidden(entry: Dataset): boolean {
  return maskedIn(entry).length > 0;
}

/** Columns that a new record cannot do without, beside whose it is. */
export function needed({ table }: Dataset): string[] {
  return Object.entries(getTableColumns(table)).flatMap(([name, { notNull, hasDefault }]) =>
    notNull && !hasDefault && name !== "customerId" ? [name] : [],
  );
}

/**
 * True where the person may add records of this dataset, and a form with these boxes can make a whole one; what rests
 * on a yes only where the brand's policy says what for.
 */
export function canAdd(entry: Dataset, policy: Policy): boolean {
  const byYes = yesField(entry);
  if (byYes !== undefined && !wantedBy(policy, entry)) return false;
  const asked = new Set(boxesOf(entry).map(({ field }) => field));
  return (
    entry.customerMay.includes("insert") &&
    asked.size > 0 &&
    needed(entry).every(
      (name) => asked.has(name) || name === byYes || entry.fields[name]?.added !== undefined || isNow(entry, name),
    )
  );
}

/** What a new record says where its form does not ask: when it was told, and what the catalogue has for it. */
export function filledIn(entry: Dataset, now: Date): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, { added }] of Object.entries(entry.fields)) if (added !== undefined) values[name] = added;
  for (const name of needed(entry)) if (isNow(entry, name)) values[name] = now;
  return values;
}

function isNow({ fields }: Dataset, name: string): boolean {
  return fields[name]?.kind === "instant" && fields[name].source === "you";
}

/** True once a record is a fact of record, which its person does not correct at once any more. */
export function isSettled({ settled }: Dataset, row: Readonly<Record<string, unknown>>): boolean {
  return settled !== undefined && (row[settled] ?? null) !== null;
}

/** True where a record has something in it that is shown after a fresh sign-in only, or to nobody. */
export function holdsHidden({ fields }: Dataset): boolean {
  return Object.values(fields).some(({ shown, because }) => shown === "masked" || because === "secret");
}
