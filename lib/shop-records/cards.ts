/** Digits in groups, as cards print them; 13 to 19 of them may be a card number (ISO/IEC 7812-1). */
const GROUPS = /\d+(?:[^\S\n]?[-.\u2013]?[^\S\n]?\d+)*/g;
const LONG_ENOUGH = /\d(?:[^\d\n]{0,3}\d){12}/;
const SECURITY_CODE = /\b(cvv2?|cvc2?|cid|csc|security code|card code)(\W{0,3})\d{3,4}\b/gi;
const SECURITY_NAME = /\b(cvv2?|cvc2?|csc|security[ _-]?code|card[ _-]?code)\b/i;

const SHORTEST = 13;
const LONGEST = 19;

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

/** Tries every stretch of whole groups, the longest first, so that an expiry date beside the number does not hide it. */
function struck(run: string, strike: (what: Struck) => void): string {
  const groups = [...run.matchAll(/\d+/g)];
  let kept = "";
  let from = 0;
  for (let first = 0; first < groups.length; first++) {
    const length = cardAt(groups, first);
    if (length === 0) continue;
    const [start, last] = [groups[first]?.index ?? 0, groups[first + length - 1]];
    kept += `${run.slice(from, start)}•••• ${digitsOf(groups, first, length).slice(-4)}`;
    from = (last?.index ?? 0) + (last?.[0].length ?? 0);
    first += length - 1;
    strike("card number");
  }
  return kept + run.slice(from);
}

/** How many groups from the first on are a card number together; 0 where none are. */
function cardAt(groups: readonly RegExpExecArray[], first: number): number {
  let most = 1;
  while (first + most < groups.length && digitsOf(groups, first, most + 1).length <= LONGEST) most++;
  for (let length = most; length > 0; length--) if (isCardNumber(digitsOf(groups, first, length))) return length;
  return 0;
}

function digitsOf(groups: readonly RegExpExecArray[], first: number, length: number): string {
  return groups
    .slice(first, first + length)
    .map(([digits]) => digits)
    .join("");
}

/** 13 to 19 digits whose check digit is right (Luhn, ISO/IEC 7812-1 annex B). */
export function isCardNumber(digits: string): boolean {
  if (digits.length < SHORTEST || digits.length > LONGEST || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
