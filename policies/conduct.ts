import type { Chosen, Promised, Statement } from "./promises";

/** Where a person lives, as far as a law or a promise makes a difference of it. */
export const regions = [
  "everyone",
  "eea",
  "uk",
  "switzerland",
  "california",
  "united-states",
  "india",
  "singapore",
  "elsewhere",
] as const;
export type Region = (typeof regions)[number];

/** A law that the merchant names, or that binds it by its place (then a demo decision). */
export interface Law extends Promised, Chosen {
  readonly name: string;
  readonly regions: readonly [Region, ...Region[]];
}

/** Where people and the merchant meet. */
export type Meeting = "online" | "store" | "phone" | "email" | "post";

/** Which meetings the policy speaks of; data from others is outside it (MLX-34, MMM-01). */
export interface Scope extends Promised, Chosen {
  readonly covers: readonly [Meeting, ...Meeting[]];
  readonly text: string;
}

/** All addresses at which a wish reaches the merchant, aliases included (conflict G11). */
export interface Intake extends Promised {
  readonly emails: readonly [string, ...string[]];
  readonly posts?: readonly string[];
}

/** When data comes to the merchant. Each completes "We get data when …". */
export interface Collection extends Promised {
  readonly when: readonly [string, ...string[]];
}

export interface Account extends Promised, Chosen {
  /** What an account cannot do without; the rest is optional. */
  readonly needs: readonly [string, ...string[]];
  /** Whether one can buy without an account. */
  readonly toShop: "needed" | "optional";
  /** What the merchant promises can be seen, and what changed, by signing in. */
  readonly seen?: readonly string[];
  readonly changed?: readonly string[];
}

export type CookieUse = "essential" | "analytics" | "preferences" | "advertising" | "social";

export interface CookieClass<RecipientId extends string = string> extends Promised, Chosen {
  /** As the merchant calls it; a demo decision where the merchant has no name for it. */
  readonly name: string;
  readonly use: CookieUse;
  readonly text: string;
  /** Others who set them or read them; keys of this policy's `recipients`. */
  readonly partners: readonly RecipientId[];
}

export interface Cookies<RecipientId extends string = string> extends Promised {
  /** Those with use "essential" cannot be switched off; all others start switched off. */
  readonly classes: readonly [CookieClass<RecipientId>, ...CookieClass<RecipientId>[]];
  readonly technologies: readonly ("cookies" | "beacons" | "tags" | "kits" | "scripts" | "log-files")[];
  /** What stops working without them, how a choice is remembered, where to read more. */
  readonly notes: readonly Statement[];
  /** The old "Do Not Track" signal. Sec-GPC is another thing and is always honoured (conflict G17). */
  readonly doNotTrack: "ignored" | "unsaid";
}

export type Channel = "email" | "text-message" | "post" | "phone" | "on-site";

/** Marketing can be stopped; safety never (MMM-26); service and transactional ones follow from what you do. */
export type MessageClass = "marketing" | "transactional" | "service" | "safety";

export const messagePurposes = [
  "orders",
  "answers",
  "service",
  "recalls",
  "newsletter",
  "offers",
  "events",
  "loyalty",
  "cart-reminders",
  "review-requests",
  "birthday",
  "anniversary",
  "prize-draws",
  "third-party-offers",
] as const;
export type MessagePurpose = (typeof messagePurposes)[number];

/** How a kind of message is stopped. */
export type Stop = "link-in-message" | "reply-stop" | "ask" | "post" | "account";

interface MessageFacts extends Promised, Chosen {
  readonly channels: readonly [Channel, ...Channel[]];
  /** Completes "We write to you to …". */
  readonly text: string;
  /** Once a no has come: no more of them from then on, or within so many days. */
  readonly stopsWithin?: "at-once" | { readonly days: number };
}
interface Stoppable extends MessageFacts {
  readonly class: "marketing";
  /** A yes on record, or a simple way to say no. */
  readonly needs: "consent" | "no-objection";
  readonly stop: readonly [Stop, ...Stop[]];
}
interface Necessary extends MessageFacts {
  readonly class: Exclude<MessageClass, "marketing">;
  readonly needs?: undefined;
  readonly stop?: undefined;
}
export type Message = Stoppable | Necessary;

export const rights = [
  "see",
  "summary",
  "who-received",
  "know-categories",
  "know-specific",
  "correct",
  "complete",
  "erase",
  "port",
  "restrict",
  "object",
  "object-to-marketing",
  "withdraw-consent",
  "ask-basis",
  "ask-transfers",
  "list-processors",
  "human-review",
  "take-down",
  "nominate",
  "opt-out-of-sale",
  "no-discrimination",
  "shine-the-light",
  "other-law",
  "complain",
] as const;
export type Right = (typeof rights)[number];

export interface RightGiven extends Promised, Chosen {
  readonly right: Right;
  readonly to: readonly [Region, ...Region[]];
  /** What this merchant adds to it or takes from it. */
  readonly note?: string;
}

export interface Rights extends Promised, Chosen {
  /** What the merchant's own text gives. */
  readonly given: readonly RightGiven[];
  /** What everybody else gets: only what their law says, or these by the merchant's free will (conflict G6). */
  readonly others: Promised & Chosen & { readonly choice: "law-only" | "voluntary"; readonly rights: readonly Right[] };
  readonly ways: readonly ("account" | "email" | "web-form" | "post" | "phone")[];
  readonly notes: readonly Statement[];
}

export type Within =
  { readonly hours: number } | { readonly days: number } | { readonly months: number } | "at-once" | "no-undue-delay";

/** A time that the merchant promises. What a law asks comes on top; the earlier date wins. */
export interface TimePromise extends Promised, Chosen {
  readonly what: "acknowledge" | "answer" | "acknowledge-grievance" | "answer-grievance";
  readonly within: Within;
  readonly to: readonly [Region, ...Region[]];
  /** The text says "typically" or "we shall try". */
  readonly loosely?: true;
}

export interface Ages extends Promised, Chosen {
  /** Nobody younger is meant to use the site, and their data goes when it is found. */
  readonly noneBelow?: number;
  /** Below this age a parent or guardian must say yes first. */
  readonly guardianBelow: number;
  readonly toOrder?: number;
  readonly notes: readonly Statement[];
}

/** An authority to complain to. */
export interface Regulator {
  readonly name: string;
  readonly regions: readonly [Region, ...Region[]];
  readonly href: string;
}

export interface Complaints extends Promised, Chosen {
  readonly regulators: readonly (Regulator & Promised & Chosen)[];
  /** The regulator listens only to those who asked the merchant first. */
  readonly askFirst?: readonly Region[];
}

export interface Changes extends Promised, Chosen {
  /**
   * Whose data a new version is for: only what is collected after it (MLX-32), what was there
   * before as well (MMM-36), or what was there before once the person uses the site again (TMG-65).
   */
  readonly applies: "later-data" | "earlier-data-too" | "earlier-data-on-next-use";
  readonly announced: readonly [Announcement, ...Announcement[]];
  /** What must come before data is used for something new. */
  readonly newPurpose: Promised & Chosen & { readonly needs: "consent" | "consent-or-chance-to-refuse" | "notice" };
  readonly review: Promised & Chosen & { readonly everyMonths: number; readonly last: string };
}

export interface Announcement {
  readonly by: "page" | "email" | "notice-on-site";
  readonly of: "every-change" | "significant-change" | "material-change";
}

export interface Disclosures {
  /** To courts, offices and the police. Each ground completes "We may have to give data to … when". */
  readonly legal: Promised &
    Chosen & { readonly grounds: readonly [string, ...string[]]; readonly told: "not-always" | "unsaid" };
  /** When the business is sold or merged. */
  readonly succession: Promised & Chosen & { readonly told: "before" | "moves-with-it" | "unsaid" };
  readonly selling: Selling;
}

/** Selling cannot be switched on without a way out of it (TMG-58). */
export type Selling = Promised &
  Chosen &
  (
    | { readonly sells: false | "unsaid"; readonly optOut?: undefined }
    | { readonly sells: true; readonly optOut: { readonly path: `/${string}`; readonly honoursGpc: true } }
  );

export interface Safety extends Statement {
  readonly about:
    "transit" | "storage" | "cards" | "staff" | "providers" | "audits" | "loss" | "breaches" | "your-part" | "minimum";
}

/** What has to be said although nothing follows from it here. */
export interface Notice extends Statement {
  readonly about:
    "links" | "severability" | "anonymous-visits" | "no-share" | "accuracy" | "transfers" | "automation" | "feedback";
}

/** Conflicts and gaps of the merchant's own text: surfaced, and open until the merchant decides. */
export interface OpenQuestion extends Promised {
  /** The promise catalogue's number of it. */
  readonly conflict?: `G${number}`;
  readonly what: string;
  /** What the merchant must decide. */
  readonly decide: string;
  /** What the portal does until then. */
  readonly meanwhile: string;
}
