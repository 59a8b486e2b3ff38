import validator from "card-validator";

/** Digits in groups, as cards print them; a plus in front makes them a telephone number. */
const GROUPS = /\+?\d+(?:[^\S\n]?[-.\u2013]?[^\S\n]?\d+)*/g;
const LONG_ENOUGH = /\d(?:[^\d\n]{0,3}\d){12}/;
/** "+", and at most 15 digits (ITU-T E.164): no card is written so. */
const TELEPHONE = /^\+(?:\D*\d){1,15}$/;

/** Of 13 to 19 digits (ISO/IEC 7812-1). */
const SHORTEST = 13;
const LONGEST = 19;

// India's own scheme, which the library lacks: the ranges that no other scheme has.
validator.creditCardType.addCard({
  niceType: "RuPay",
  type: "rupay",
  patterns: [81, 82],
  gaps: [4, 8, 12],
  lengths: [16],
  code: { name: "CVV", size: 3 },
});

/** A payment card's number within a text, from the first digit to after the last. */
export interface CardNumber {
  readonly start: number;
  readonly end: number;
  /** Without what stands between them. */
  readonly digits: string;
}

/**
 * Every stretch of whole groups of digits that may be a card's number, in the text's order; those that overlap are
 * one: digits in front, such as an amount, may happen to make another number valid that ends within the card's own.
 */
export function cardNumbersIn(text: string): CardNumber[] {
  if (!LONG_ENOUGH.test(text)) return [];
  return [...text.matchAll(GROUPS)].flatMap(({ 0: run, index }) => (TELEPHONE.test(run) ? [] : cardsOf(run, index)));
}

/** True where a text has what looks like a payment card's number in it. */
export function hasCardNumber(text: string): boolean {
  return cardNumbersIn(text).length > 0;
}

function cardsOf(run: string, at: number): CardNumber[] {
  const groups = [...run.matchAll(/\d+/g)];
  return stretches(groups).map(([first, last]) => {
    const digits = groups.slice(first, last + 1).map(([group]) => group);
    const [start, end] = [groups[first]?.index ?? 0, (groups[last]?.index ?? 0) + (digits.at(-1)?.length ?? 0)];
    return { start: at + start, end: at + end, digits: digits.join("") };
  });
}

/** First and last group of each card number; those that overlap are one. */
function stretches(groups: readonly RegExpExecArray[]): [number, number][] {
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

/** 13 to 19 digits that begin as a scheme's cards do, are as many as its cards have, and end in the right check digit. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < SHORTEST || digits.length > LONGEST || !checkDigitIsRight(digits)) return false;
  return validator.number(digits, { luhnValidateUnionPay: true }).isValid;
}

/** Luhn (ISO/IEC 7812-1 annex B). The library asks the same, after a look through all schemes that takes a hundred times as long. */
function checkDigitIsRight(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
