import type { Field } from "@/lib/catalogue/types";
import { deviceOf } from "@/lib/identity/device";
import type { Tongue } from "@/lib/language";
import { heldNamed } from "./held";
import { choiceOf, labelOf, type Place } from "./labels";
import { asText, line, postal } from "./line";

/** A value as a person reads it. None of it is markup: whoever shows it writes it as text. */
export type Said =
  | { readonly form: "none" }
  /** `stored` is what is really held, where the words say less. */
  | { readonly form: "line"; readonly text: string; readonly stored?: string }
  /** Keeps its line breaks. */
  | { readonly form: "long"; readonly text: string }
  | { readonly form: "lines"; readonly lines: readonly string[] }
  | { readonly form: "pairs"; readonly pairs: readonly (readonly [string, string])[] };

type Row = Readonly<Record<string, unknown>>;

/** One stored value, where it stands. */
export interface Stored extends Place {
  readonly field: Field;
  /** Money is read with its row's currency, a measure with its unit, names of columns with the dataset that the row names. */
  readonly row: Row;
}

/** A stored value in the reader's words and way of writing. */
export function say(tongue: Tongue, stored: Stored): Said {
  const value = stored.row[stored.name];
  if (value === null || value === undefined || value === "") return { form: "none" };
  if (typeof value === "object" && !(value instanceof Date)) return sayMany(tongue, stored, value);
  if (stored.field.kind === "long-text") return { form: "long", text: asText(value) };
  if (stored.field.kind === "user-agent") return userAgent(tongue, asText(value));
  return { form: "line", text: line(tongue, stored, value) };
}

function sayMany(tongue: Tongue, stored: Stored, value: object): Said {
  const { field } = stored;
  if (Array.isArray(value)) {
    const items = value.map((item) => itemOf(tongue, stored, asText(item)));
    if (items.length === 0) return { form: "none" };
    // Their words are titles, with commas of their own.
    return field.kind === "choices" ? { form: "lines", lines: items } : { form: "line", text: tongue.list(items) };
  }
  if (field.kind === "values") return valuesOf(tongue, stored, value);
  const pairs = Object.entries(value).flatMap(([k, v]) => (v === null || v === "" ? [] : [[k, asText(v)] as const]));
  if (pairs.length === 0) return { form: "none" };
  return field.kind === "postal" ? { form: "lines", lines: postal(tongue, new Map(pairs)) } : { form: "pairs", pairs };
}

/** Columns of the dataset that the row names, each in its own words; one that was emptied says so. */
function valuesOf(tongue: Tongue, { policy, row }: Stored, values: object): Said {
  const held = heldNamed(asText(row.dataset));
  const pairs = Object.entries(values).map(([name, value]: [string, unknown]) => {
    const field = held?.entry.fields[name];
    const stored = held && field && { dataset: held.name, name, field, policy, row: { ...values, [name]: revived(field, value) } };
    const said = stored && !isWritten(field, value) ? plainly(tongue, say(tongue, stored)) : asText(value);
    return [columnNamed(tongue, row, name), said] as const;
  });
  return pairs.length > 0 ? { form: "pairs", pairs } : { form: "none" };
}

/** True of what a person wrote where a number or a yes is stored: it stays in their words. */
function isWritten({ kind }: Field, value: unknown): boolean {
  return typeof value === "string" && ["money", "count", "bytes", "yes-no"].includes(kind);
}

/** JSON has no instants of its own; what a person wrote for one stays in their words. */
function revived({ kind }: Field, value: unknown): unknown {
  if (kind !== "instant" || typeof value !== "string") return value;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? value : instant;
}

/** What was said, on one line. */
export function plainly(tongue: Tongue, said: Said): string {
  switch (said.form) {
    case "none":
      return tongue.t("data")("values.none");
    case "lines":
      return said.lines.join(", ");
    case "pairs":
      return said.pairs.map(([name, value]) => `${name}: ${value}`).join(", ");
    default:
      return said.text;
  }
}

function itemOf(tongue: Tongue, stored: Stored, item: string): string {
  if (stored.field.kind === "columns") return columnNamed(tongue, stored.row, item);
  return stored.field.kind === "choices" ? choiceOf(tongue, stored, item) : item;
}

function columnNamed(tongue: Tongue, row: Row, column: string): string {
  const held = heldNamed(asText(row.dataset));
  return held ? labelOf(tongue, held.name, column) : column;
}

/** "Safari on iPhone", beside what it really sent; a browser that nobody knows as it calls itself. */
function userAgent(tongue: Tongue, stored: string): Said {
  const device = deviceOf(stored);
  if (!device) return { form: "line", text: stored };
  return { form: "line", text: tongue.t("data")("values.browser", { ...device }), stored };
}
