let known: [digits: number, codes: string[]][] | undefined;

/** Currencies whose smallest coin is not a hundredth, by the digits after the point: the rule by which `lib/language.ts` writes money. */
export function fractionDigits(): [digits: number, codes: string[]][] {
  known ??= [0, 3, 4].map((digits) => [digits, Intl.supportedValuesOf("currency").filter((code) => digitsOf(code) === digits)]);
  return known.filter(([, codes]) => codes.length > 0);
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
