/**
 * What a merchant promises, as data. Every page, every deadline and every
 * retention date is derived from an object of this shape; a brand that leaves
 * a category of data without purposes, recipients or retention does not compile.
 */

/** A row of the promise catalogue: the seed's code and its number, such as "TMG-40". */
export type PromiseId = `${"TMG" | "MLX" | "MMC" | "MMS" | "MMM"}-${number}`;

/** Facts carry the promises that they keep, so that a test can count them. */
interface Promised {
  readonly promises: readonly PromiseId[];
}

/** Marks what the merchant's text leaves open and the demo filled in: shown to the merchant, not to the customer. */
interface Chosen {
  readonly demoDecision?: true;
}

/** The kinds of personal data that a dataset of the catalogue can belong to. */
export const categories = [
  "contact",
  "account",
  "payment",
  "orders",
  "reviews",
  "correspondence",
  "device",
  "browsing",
  "preferences",
  "safekeeping",
] as const;
export type Category = (typeof categories)[number];

/** Why data may be used at all. The words shown to the person stand in `messages/`. */
export type LegalBasis = "contract" | "pre-contract" | "consent" | "legitimate-interests" | "legal-obligation";

/**
 * Where a datum came from (Article 15(1)(g) GDPR). "public-pages" are websites and
 * social media that anybody can read; "partners" are companies that the merchant
 * works with, such as advertisers.
 */
export type Source =
  | "you"
  | "your-orders"
  | "your-device"
  | "shop-staff"
  | "public-pages"
  | "partners"
  | "imported-shop-records"
  | "social-sign-in"
  | "this-portal";

interface Aim extends Promised, Chosen {
  /** In the merchant's own sense, in our plain words: "send what you ordered". Completes "We use it to …". */
  readonly text: string;
}

interface InterestedAim extends Aim {
  readonly basis: "legitimate-interests";
  /** Must be named when it is the basis (Article 13(1)(d) GDPR). Completes "Our interest is …". */
  readonly interest: string;
}

interface OtherAim extends Aim {
  readonly basis: Exclude<LegalBasis, "legitimate-interests">;
  readonly interest?: undefined;
}

export type Purpose = InterestedAim | OtherAim;

export interface Recipient extends Promised, Chosen {
  readonly name: string;
  /** What they do for the merchant, beginning with a verb: "takes card payments". */
  readonly service: string;
  /** ISO 3166-1 alpha-2 codes of where they handle the data; the first is their home. */
  readonly countries: readonly [string, ...string[]];
  /** What protects a transfer abroad. */
  readonly safeguard: "same-country" | "adequacy" | "standard-contractual-clauses" | "own-policy";
  /** An independent controller answers for itself; a processor works on instructions only. */
  readonly role: "processor" | "independent-controller";
  /** True where what they get serves marketing or adverts, so that an opt-out must reach them. */
  readonly advertising?: true;
  /** Never given to them, although the kind of data that they receive contains it. */
  readonly withheld?: readonly ("phone" | "text-message-consent")[];
}

/** The last day of a book-keeping year, month before day. */
export type YearEnd = "12-31" | "03-31";

export interface Period {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** Counts from this day on or next after the event, as tax laws do; absent: from the event's own day. */
  readonly afterYearEnd?: YearEnd;
}

/** The event from which a retention period counts. */
export type EndEvent =
  | "collected"
  | "order-completed"
  | "last-activity"
  | "account-closed"
  | "consent-withdrawn"
  | "session-ended"
  | "file-made";

/** A law's shortest time. */
export interface Floor {
  readonly keep: Period;
  /** The law, short enough to stand under "In law". */
  readonly law: string;
  /** ISO 8601 instant at which the law starts; earlier events are not bound by it. */
  readonly since?: string;
}

export interface Retention extends Promised, Chosen {
  /** Counts from this event … */
  readonly from: EndEvent;
  /** … this long. No period: until the event itself. */
  readonly keep?: Period;
  /** The law's shortest time, which beats any shorter promise, counted from the same event. */
  readonly floor?: Floor;
  /** One plain sentence: why this long. */
  readonly reason: string;
}

/** What a brand says about one category of data. */
export interface Holding<RecipientId extends string> extends Promised {
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly sources: readonly [Source, ...Source[]];
  /** Keys of this policy's `recipients`. */
  readonly recipients: readonly RecipientId[];
  readonly retention: Retention;
}

export interface Contact extends Promised {
  /** As the merchant calls it: "Data Privacy Leader", "Grievance Officer", "Customer service". */
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly post?: string;
}

/** A colour with its twin for dark mode; both are checked for contrast by a test. */
export interface Accent {
  readonly light: `#${string}`;
  readonly dark: `#${string}`;
}

export interface Policy<BrandId extends string = string, RecipientId extends string = string> {
  readonly id: BrandId;
  /** As customers know it. */
  readonly name: string;
  readonly controller: Promised &
    Chosen & {
      readonly legalName: string;
      /** Where it answers from, as one line. */
      readonly place: string;
      /** ISO 3166-1 alpha-2 */
      readonly country: string;
      readonly site?: string;
    };
  /** IANA zone in which dates are shown and counted. */
  readonly timeZone: string;
  /** ISO 4217 */
  readonly currency: string;
  readonly accent: Accent;
  /** The law's words for the two sides: "controller" and "data subject", "Data Fiduciary" and "Data Principal", "business" and "consumer". */
  readonly words: { readonly controller: string; readonly person: string } & Promised;
  /** The first is the one to write to about privacy. */
  readonly contacts: readonly [Contact, ...Contact[]];
  /** The brand's own least password; our strength check comes on top. */
  readonly password: Promised &
    Chosen & {
      readonly minLength: number;
      /** Needs letters in both cases and a digit. */
      readonly mixed: boolean;
    };
  readonly recipients: Readonly<Record<RecipientId, Recipient>>;
  readonly holdings: { readonly [C in Category]: Holding<NoInfer<RecipientId>> };
  /** Dates of the text in force; absent where the merchant's text has none. */
  readonly dates: Promised & { readonly effective?: string; readonly updated?: string };
}

/** Holds a brand's file to the shape, and its recipients' names to its own register. */
export function policy<const B extends string, const R extends string>(p: Policy<B, R>): Policy<B, R> {
  return p;
}
