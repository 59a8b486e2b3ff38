/** Every currency and how many digits it has after the dot (ISO 4217, as the engine knows it). */
export const currencyDigits: ReadonlyMap<string, number> = new Map(
  Intl.supportedValuesOf("currency").map((code) => [code, digits(code)]),
);

function digits(code: string): number {
  return (
    new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
