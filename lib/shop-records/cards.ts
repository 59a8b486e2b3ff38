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

/**
 * Strikes out every stretch of whole groups that may be a card number, and what overlaps with one as a whole:
 * digits in front, such as an amount, may happen to make another number valid that ends within the card's own.
 */
function struck(run: string, strike: (what: Struck) => void): string {
  const groups = [...run.matchAll(/\d+/g)];
  let kept = "";
  let from = 0;
  for (const [first, last] of cardsIn(groups)) {
    const end = groups[last];
    kept += `${run.slice(from, groups[first]?.index)}•••• ${digitsOf(groups, first, last).slice(-4)}`;
    from = (end?.index ?? 0) + (end?.[0].length ?? 0);
    strike("card number");
  }
  return kept + run.slice(from);
}

/** First and last group of each card number; those that overlap are one. */
function cardsIn(groups: readonly RegExpExecArray[]): [number, number][] {
  const found: [number, number][] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = lastOfCard(groups, first);
    const before = found.at(-1);
    if (last === undefined) continue;
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else found.push([first, last]);
  }
  return found;
}

/** The last group of the longest card number that begins at the first; undefined where none does. */
function lastOfCard(groups: readonly RegExpExecArray[], first: number): number | undefined {
  let digits = "";
  let found: number | undefined;
  for (let last = first; last < groups.length && digits.length <= LONGEST; last++) {
    digits += groups[last]?.[0] ?? "";
    if (isCardNumber(digits)) found = last;
  }
  return found;
}

function digitsOf(groups: readonly RegExpExecArray[], first: number, last: number): string {
  return groups
    .slice(first, last + 1)
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
