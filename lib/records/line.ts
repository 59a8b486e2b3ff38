import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { postalParts } from "@/lib/catalogue/postal";
import type { Tongue } from "@/lib/language";
import { regionName } from "@/lib/places";
import { heldNamed } from "./held";
import { choiceOf, titleOf } from "./labels";
import type { Stored } from "./words";

/** One value on one line, by its kind. */
export function line(tongue: Tongue, stored: Stored, value: unknown): string {
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

/** A line each, from the person to the country; what no address knows comes last, with its name. */
export function postal(tongue: Tongue, parts: ReadonlyMap<string, string>): string[] {
  const town = ["city", "province", "zip"].flatMap((key) => parts.get(key) ?? []).join(", ");
  const country = parts.get("country");
  const known = new Set<string>(postalParts);
  const others = [...parts].flatMap(([key, value]) => (known.has(key) ? [] : [`${key}: ${value}`]));
  return [
    ...["name", "company", "address1", "address2"].map((key) => parts.get(key)),
    town,
    country && tongue.country(country),
    phone(parts.get("phone") ?? "", country),
    ...others,
  ].filter((part): part is string => Boolean(part));
}

/** What is stored, as text that says all of it. */
export function asText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}
