import type { Chosen, Promised } from "./promises";

/** What can be handed to somebody; finer than categories. */
export type Item =
  | "name"
  | "email"
  | "phone"
  | "address"
  | "invoice-value"
  | "order"
  | "payment"
  | "payout-account"
  | "account"
  | "messages"
  | "reviews"
  | "device"
  | "browsing"
  | "choices"
  | "tastes"
  | "profile"
  | "basket"
  | "supply";

/** What a company has signed. */
export type Bond =
  "our-instructions" | "secrecy" | "no-passing-on" | "no-other-use" | "security" | "acknowledged-duties";

interface RecipientFacts extends Promised, Chosen {
  readonly name: string;
  /** What they do for the merchant, beginning with a verb: "takes card payments". */
  readonly service: string;
  /** ISO 3166-1 alpha-2 codes of where they handle the data; the first is their home. */
  readonly countries: readonly [string, ...string[]];
  /** What protects a transfer abroad. */
  readonly safeguard: "same-country" | "adequacy" | "standard-contractual-clauses" | "own-policy";
  /** True where what they get serves marketing or adverts, so that an opt-out must reach them. */
  readonly advertising?: true;
  /** All that they may get of the kinds of data that list them. */
  readonly mayUse: "all-of-it" | readonly [Item, ...Item[]];
  /** Of these, only this much where the order is paid in cash at the door (MMS-26). */
  readonly cashAtTheDoor?: readonly [Item, ...Item[]];
  /** Never given to them, although the kind of data that they receive contains it. */
  readonly withheld?: readonly ("phone" | "text-message-consent")[];
  /** ISO 8601 dates, where they differ from the register's own. */
  readonly since?: string;
  readonly until?: string;
  readonly reviewed?: string;
}

interface Processor extends RecipientFacts {
  /** Works on instructions only. */
  readonly role: "processor";
  readonly bound: readonly [Bond, ...Bond[]];
}

interface Independent extends RecipientFacts {
  /** Answers for itself. */
  readonly role: "independent-controller";
  readonly bound?: readonly Bond[];
  readonly ownPolicy?: `https://${string}`;
}

export type Recipient = Processor | Independent;

/** Since when this list of recipients has been kept, and when somebody last looked each of them over. */
export interface Register extends Promised, Chosen {
  /** ISO 8601 dates */
  readonly since: string;
  readonly reviewed: string;
  readonly everyMonths: number;
}
