import { getCountries, isSupportedCountry } from "libphonenumber-js";
import { z } from "zod";
import type { CustomFields } from "@/db/schema/columns";
import { currencyDigits } from "../currencies";
import { BadCell, type Row } from "./row";

/** "yes" and "no", or "true" and "false"; undefined when empty. @throws BadCell on anything else */
export function yesNo(row: Row, ...names: readonly string[]): boolean | undefined {
  const value = row.code(...names)?.toLowerCase();
  if (value === undefined) return undefined;
  if (value === "yes" || value === "true") return true;
  if (value === "no" || value === "false") return false;
  throw new BadCell(`"${names[0] ?? ""}" must be yes or no.`);
}

/** A whole number from 0 that the database's integer can hold. @throws BadCell */
export function count(row: Row, name: string): number | undefined {
  const value = row.code(name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new BadCell(`"${name}" must be a whole number.`);
}

/** An amount as the file writes it, with a dot: "12.50". @throws BadCell */
export function amount(row: Row, name: string): string | undefined {
  const value = row.code(name);
  if (value === undefined) return undefined;
  if (/^-?\d{1,11}(\.\d{1,6})?$/.test(value)) return value;
  throw new BadCell(`"${name}" must be an amount with a dot and nothing else, such as 12.50.`);
}

/** The amount in minor units of the currency: 12.50 GBP is 1250, 1200 JPY is 1200. @throws BadCell */
export function minorUnits(row: Row, name: string, currency: string): number | undefined {
  const value = amount(row, name);
  if (value === undefined) return undefined;
  const digits = currencyDigits.get(currency) ?? 2;
  const [whole = "", fraction = ""] = value.split(".");
  if (/[1-9]/.test(fraction.slice(digits))) throw new BadCell(`"${name}" has more decimals than ${currency} has.`);
  return Number(whole + fraction.slice(0, digits).padEnd(digits, "0")) + 0;
}

/** ISO 4217, as the engine knows it. @throws BadCell */
export function currency(row: Row, name: string): string | undefined {
  const value = row.code(name)?.toUpperCase();
  if (value === undefined || currencyDigits.has(value)) return value;
  throw new BadCell(`"${name}" must be a currency of three letters, such as GBP.`);
}

/** No shop is older; an earlier year is a typing error. */
const OLDEST_YEAR = 1900;
const isoInstant = z.iso.datetime({ offset: true });

/** "2026-03-12 09:14:02 +0530" as an instant, its offset heeded. @throws BadCell */
export function instant(row: Row, name: string): Date | undefined {
  const value = row.code(name);
  if (value === undefined) return undefined;
  const iso = value
    .replace(/^(\S+) (\S+) ([+-]\d\d):?(\d\d)$/, "$1T$2$3:$4")
    .replace(/ UTC$/, "Z")
    .replace(/^(\S+) /, "$1T");
  if (isoInstant.safeParse(iso).success && Number(iso.slice(0, 4)) >= OLDEST_YEAR) return new Date(iso);
  throw new BadCell(`"${name}" must be a time with its offset, such as 2026-03-12 09:14:02 +0000.`);
}

/** Longest that an address can be in a mail (RFC 5321 4.5.3.1, as corrected). */
const LONGEST_EMAIL = 254;

/** An email address as it was typed. @throws BadCell */
export function email(row: Row, name: string): string | undefined {
  const value = row.text(name);
  if (value === undefined || (/^[^\s@]+@[^\s@]+$/.test(value) && value.length <= LONGEST_EMAIL)) return value;
  throw new BadCell(`"${name}" must be an email address.`);
}

/** Tags: one cell, separated by commas. */
export function tags(row: Row, name: string): string[] {
  return (row.longText(name) ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** Lines of "key: value"; a line without a key goes on with the value before it, a key said twice has both values. */
export function noteAttributes(row: Row, name: string): CustomFields {
  const pairs: [string, string][] = [];
  for (const line of (row.longText(name) ?? "").split("\n")) {
    const colon = /^([^:]+):(?: |$)/.exec(line);
    const last = pairs.at(-1);
    if (colon) pairs.push([colon[1]?.trim() ?? "", line.slice(colon[0].length).trim()]);
    else if (last) last[1] += `\n${line}`;
    else if (line.trim()) pairs.push(["Note", line.trim()]);
  }
  const merged = new Map<string, string>();
  for (const [key, value] of pairs) {
    if (!row.pair(key, value)) continue;
    const before = merged.get(key);
    merged.set(key, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(merged);
}

/** ISO 3166-1 alpha-2, from a code or from a country's English name; what is neither stays as it is. */
export function country(code: string | undefined, name?: string): string | undefined {
  const upper = code?.toUpperCase();
  if (upper && isSupportedCountry(upper)) return upper;
  return countryByName.get((code ?? name ?? "").toLowerCase()) ?? code;
}

const english = new Intl.DisplayNames("en", { type: "region" });
const countryByName = new Map<string, string>(
  getCountries().map((code) => [english.of(code)?.toLowerCase() ?? code, code]),
);
