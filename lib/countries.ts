import known from "i18n-iso-countries";

/** Every country of ISO 3166-1, by its two letters. */
export function countries(): readonly string[] {
  return Object.keys(known.getAlpha2Codes());
}

/** True for two capital letters that are a country's. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && known.isValid(code);
}
