import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";

/** Numbers of one order repeat in billing and shipping; this many are remembered. */
const REMEMBERED = 5000;
const known = new Map<string, string>();

/**
 * E.164 where the number is one of its country: "020 7946 0123" in GB is +442079460123.
 * Anything else stays as it was written: a wrong number is the person's to see and correct.
 * @param country ISO 3166-1 alpha-2 of the address that the number came with
 */
export function telephone(written: string | undefined, country: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const id = `${country ?? ""} ${written}`;
  const before = known.get(id);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const number = parsePhoneNumberFromString(written, country && isSupportedCountry(country) ? country : undefined);
  const result = number?.isValid() ? number.format("E.164") + extension(number.ext) : written;
  known.set(id, result);
  return result;
}

function extension(ext: string | undefined): string {
  return ext ? ` ext. ${ext}` : "";
}
