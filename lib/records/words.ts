import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Field } from "@/lib/catalogue/types";
import { deviceOf } from "@/lib/identity/device";
import type { Tongue } from "@/lib/language";
import { regionName } from "@/lib/places";
import { heldNamed } from "./held";
import { choiceOf, labelOf, type Place, titleOf } from "./labels";

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

/** A line each, from the person to the country; what no address knows comes last, with its name. */
function postal(tongue: Tongue, parts: ReadonlyMap<string, string>): string[] {
  const town = ["city", "province", "zip"].flatMap((key) => parts.get(key) ?? []).join(", ");
  const country = parts.get("country");
  const known = ["name", "company", "address1", "address2", "city", "province", "zip", "country", "phone"];
  const others = [...parts].flatMap(([key, value]) => (known.includes(key) ? [] : [`${key}: ${value}`]));
  return [
    ...["name", "company", "address1", "address2"].map((key) => parts.get(key)),
    town,
    country && tongue.country(country),
    phone(parts.get("phone") ?? "", country),
    ...others,
  ].filter((part): part is string => Boolean(part));
}

function line(tongue: Tongue, stored: Stored, value: unknown): string {
  const { field, row } = stored;
  const text = asText(value);
  switch (field.kind) {
    case "instant":
      return value instanceof Date ? tongue.moment(value) : text;
    case "money":
      return money(tongue, Number(value), asText(row.currency));
    case "count":
      return new Intl.NumberFormat(tongue.locale, { useGrouping: "min2" }).format(Number(value));
    case "percent":
      return new Intl.NumberFormat(tongue.locale, { style: "percent" }).format(Number(value) / 100);
    case "measure":
      return measure(tongue, stored, Number(value));
    case "date":
      return tongue.day(text);
    case "bytes":
      return tongue.bytes(Number(value));
    case "yes-no":
      return tongue.t("data")(value === true ? "values.yes" : "values.no");
    case "choice":
    case "recipient":
    case "cookie-class":
      return choiceOf(tongue, stored, text);
    case "country":
      return tongue.country(text);
    case "region":
      return regionName(countryIn(stored), text);
    case "currency":
      return currency(tongue, text);
    case "phone":
      return phone(text, countryIn(stored));
    case "dataset":
      return titleOf(tongue, text);
    default:
      return text;
  }
}

/** An amount whose currency no one knows is said in that currency's smallest coins, rather than guessed. */
function money(tongue: Tongue, minor: number, code: string): string {
  if (/^[A-Z]{3}$/.test(code)) return tongue.money(minor, code);
  return tongue.t("data")("values.coins", { amount: tongue.count(minor), currency: code });
}

/** "28.5 inches", "7 as a US ring size" */
function measure(tongue: Tongue, stored: Stored, value: number): string {
  const unit = asText(stored.row.unit);
  const number = new Intl.NumberFormat(tongue.locale, { maximumFractionDigits: 2 }).format(value);
  return unit ? `${number} ${choiceOf(tongue, { ...stored, name: "unit" }, unit)}` : number;
}

function currency(tongue: Tongue, code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const name = new Intl.DisplayNames(tongue.language, { type: "currency", fallback: "none" }).of(code);
  return name ? `${name} (${code})` : code;
}

/** 020 7946 0958 where the record is of the number's own country, else +44 20 7946 0958; what is no number as it was given. */
function phone(text: string, country = ""): string {
  const number = parsePhoneNumberFromString(text);
  return (number?.country === country ? number.formatNational() : number?.formatInternational()) ?? text;
}

/** The country that the record itself names. */
function countryIn({ dataset, row }: Stored): string {
  const [name] = Object.entries(heldNamed(dataset)?.entry.fields ?? {}).find(([, { kind }]) => kind === "country") ?? [];
  return name === undefined ? "" : asText(row[name]);
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

function asText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}
