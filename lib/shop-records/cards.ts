/** Digits in groups, as cards print them; 13 to 19 of them may be a card number (ISO/IEC 7812-1). */
const GROUPS = /\d+(?:[^\S\n]?[-.\u2013]?[^\S\n]?\d+)*/g;
const LONG_ENOUGH = /\d(?:[^\d\n]{0,3}\d){12}/;
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
  return LONG_ENOUGH.test(coded) ? coded.replace(GROUPS, (run) => struck(run, strike)) : coded;
}

/** True for a column or a label such as "CVV" that holds three or four digits. */
export function isSecurityCode(name: string, value: string): boolean {
  return SECURITY_NAME.test(name) && /^\D*\d{3,4}\D*$/.test(value);
}

/** Tries every stretch of whole groups, so that an expiry date beside the number does not hide it. */
function struck(run: string, strike: (what: Struck) => void): string {
  const groups = [...run.matchAll(/\d+/g)].map((m) => ({ digits: m[0], start: m.index, end: m.index + m[0].length }));
  for (let first = 0; first < groups.length; first++)
    for (let last = groups.length; last > first; last--) {
      const stretch = groups.slice(first, last);
      const digits = stretch.map((group) => group.digits).join("");
      const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
      if (!isCardNumber(digits)) continue;
      strike("card number");
      return `${run.slice(0, start)}•••• ${digits.slice(-4)}${struck(run.slice(end), strike)}`;
    }
  return run;
}

/** 13 to 19 digits whose check digit is right (Luhn, ISO/IEC 7812-1 annex B). */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
