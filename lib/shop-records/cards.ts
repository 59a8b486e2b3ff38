import { cardNumbersIn } from "@/lib/card-numbers";

const SECURITY_CODE = /\b(cvv2?|cvc2?|cid|csc|security code|card code)(\W{0,3})\d{3,4}\b/gi;
const SECURITY_NAME = /\b(cvv2?|cvc2?|csc|security[ _-]?code|card[ _-]?code)\b/i;

/** What was struck out of a text. */
export type Struck = "card number" | "security code";

/**
 * Strikes out what may never be kept (PCI DSS 3.3.1; TMG-05, MLX-03): of a card
 * number all but the last four digits stay away, a security code entirely.
 */
export function withoutCards(text: string, strike: (what: Struck) => void): string {
  const coded = text.replace(SECURITY_CODE, (_, name: string, between: string) => {
    strike("security code");
    return `${name}${between}•••`;
  });
  let kept = "";
  let from = 0;
  for (const { start, end, digits } of cardNumbersIn(coded)) {
    kept += `${coded.slice(from, start)}•••• ${digits.slice(-4)}`;
    from = end;
    strike("card number");
  }
  return kept + coded.slice(from);
}

/** True for a column or a label such as "CVV" that holds three or four digits. */
export function isSecurityCode(name: string, value: string): boolean {
  return SECURITY_NAME.test(name) && /^\D*\d{3,4}\D*$/.test(value);
}
