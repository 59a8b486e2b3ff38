import type {
  Account,
  Ages,
  Changes,
  Collection,
  Complaints,
  Cookies,
  Disclosures,
  Intake,
  Law,
  Message,
  MessagePurpose,
  Notice,
  OpenQuestion,
  Region,
  Rights,
  Safety,
  Scope,
  TimePromise,
} from "./conduct";
import type { Recipient, Register } from "./handing-on";
import type { Chosen, Promised, Statement } from "./promises";

export type { Recipient };

/**
 * What a merchant promises, as data. Every page, every deadline and every
 * retention date is derived from an object of this shape; a brand that leaves
 * a category of data without purposes, recipients or retention does not compile.
 */

/** The kinds of personal data that every shop holds. */
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

/** The kinds that one shop holds and another does not; each brand declares either way. */
export const furtherCategories = [
  "refund-payout",
  "made-to-measure",
  "baskets",
  "gifts",
  "appointments",
  "tastes",
  "loyalty",
  "occasions",
  "calls",
  "promotions",
  "surveys",
  "applications",
  "social",
  "inferences",
  "decisions",
  "recordings",
  "sent-messages",
  "disclosures",
  "suppliers",
] as const;
export type FurtherCategory = (typeof furtherCategories)[number];
export type AnyCategory = Category | FurtherCategory;
export const allCategories: readonly AnyCategory[] = [...categories, ...furtherCategories];

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

interface Aim<PurposeId extends string> extends Promised, Chosen {
  /** The heading that it belongs to: a key of this policy's `purposes`. */
  readonly under: PurposeId;
  /** In the merchant's own sense, in our plain words: "send what you ordered". Completes "We use it to …". */
  readonly text: string;
}

interface InterestedAim<PurposeId extends string> extends Aim<PurposeId> {
  readonly basis: "legitimate-interests";
  /** Must be named when it is the basis (Article 13(1)(d) GDPR). Completes "Our interest is …". */
  readonly interest: string;
}

interface AgreedAim<PurposeId extends string> extends Aim<PurposeId> {
  readonly basis: "consent";
  /** What a yes to it is called on record, where the heading covers more than this yes does; else it is called by the heading's key. */
  readonly yes?: string;
  readonly interest?: undefined;
}

interface OtherAim<PurposeId extends string> extends Aim<PurposeId> {
  readonly basis: Exclude<LegalBasis, "legitimate-interests" | "consent">;
  readonly interest?: undefined;
}

export type Purpose<PurposeId extends string = string> =
  InterestedAim<PurposeId> | AgreedAim<PurposeId> | OtherAim<PurposeId>;

/** A purpose as the merchant's text lists it; what is done under it stands with each kind of data. */
export interface Heading extends Promised, Chosen {
  readonly label: string;
  /** Its number in the merchant's text: "3.1", "xv". */
  readonly number?: string;
  /** Why it is listed although no data is used for it today. */
  readonly idle?: string;
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
  | "file-made"
  | "refund-reconciled"
  | "application-decided"
  | "supply-ended";

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
  /** The text names a range; this is its far end. */
  readonly atMost?: Period;
  /** The law's shortest time, which beats any shorter promise, counted from the same event. */
  readonly floor?: Floor;
  /** The text says that a law may ask for longer; without it, a promise shorter than the floor is a contradiction. */
  readonly orLaw?: true;
  /** One plain sentence: why this long. */
  readonly reason: string;
}

/** A wall around one kind of data. */
export interface Limit extends Statement {
  readonly kind:
    | "never-marketing"
    | "one-purpose"
    | "yes-first"
    | "coarse"
    | "never-stored"
    | "never-passed-on"
    | "person-decides"
    | "sensitive"
    | "separate-yes";
}

/** What a brand says about one category of data. */
export interface Holding<RecipientId extends string = string, PurposeId extends string = string> extends Promised {
  /** What it is made of, each as a person would call it: "your name". */
  readonly items: readonly [string, ...string[]];
  readonly purposes: readonly [Purpose<PurposeId>, ...Purpose<PurposeId>[]];
  readonly sources: readonly [Source, ...Source[]];
  /** Keys of this policy's `recipients`. */
  readonly recipients: readonly RecipientId[];
  readonly retention: Retention;
  readonly limits?: readonly Limit[];
}

/** A kind of data that this brand has none of, and why one can say so. */
export interface NotHeld extends Chosen {
  readonly notHeld: string;
}

export type CoreHoldings<RecipientId extends string, PurposeId extends string> = {
  readonly [C in Category]: Holding<RecipientId, PurposeId>;
};
/** Leaving one out does not compile: each brand says what it holds, or that it holds none. */
export type FurtherHoldings<RecipientId extends string, PurposeId extends string> = {
  readonly [C in FurtherCategory]: Holding<RecipientId, PurposeId> | NotHeld;
};

export interface Contact extends Promised, Chosen {
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

interface Words {
  readonly controller: string;
  readonly person: string;
}

export interface Policy<
  BrandId extends string = string,
  RecipientId extends string = string,
  PurposeId extends string = string,
> {
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
  readonly words: Promised & Words & { readonly elsewhere?: Words & { readonly regions: readonly Region[] } };
  /** The first is the one to write to about privacy. */
  readonly contacts: readonly [Contact, ...Contact[]];
  readonly intake: Intake;
  readonly scope: Scope;
  readonly laws: readonly Law[];
  readonly collection: Collection;
  readonly account: Account;
  /** The brand's own least password; our strength check comes on top. */
  readonly password: Promised &
    Chosen & {
      readonly minLength: number;
      /** Needs letters in both cases and a digit. */
      readonly mixed: boolean;
    };
  readonly purposes: Readonly<Record<PurposeId, Heading>>;
  readonly recipients: Readonly<Record<RecipientId, Recipient>>;
  readonly register: Register;
  readonly holdings: CoreHoldings<NoInfer<RecipientId>, NoInfer<PurposeId>> &
    FurtherHoldings<NoInfer<RecipientId>, NoInfer<PurposeId>>;
  /** What becomes of data when its time is over. */
  readonly disposal: readonly Statement[];
  /** ISO 3166-1 alpha-2 codes of countries to which nothing may go, and what is said of transfers. */
  readonly transfers: Promised &
    Chosen & { readonly forbidden: readonly string[]; readonly notes: readonly Statement[] };
  readonly disclosures: Disclosures;
  readonly cookies: Cookies<NoInfer<RecipientId>>;
  readonly messages: { readonly [M in MessagePurpose]?: Message };
  readonly rights: Rights;
  readonly times: readonly TimePromise[];
  readonly ages: Ages;
  readonly complaints: Complaints;
  readonly changes: Changes;
  readonly security: readonly [Safety, ...Safety[]];
  readonly notices: readonly Notice[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Oldest first; the last one is the file as it stands. */
  readonly versions: readonly [Version, ...Version[]];
}

/** A merchant's policy as it stood from one day to the next. */
export interface Version extends Promised, Chosen {
  /** The day on which it came into force: ISO 8601 date, and its name in addresses. Absent where the text has none. */
  readonly effective?: string;
  readonly updated?: string;
  /** What was different from the version before, a sentence each; empty for the first. */
  readonly changes: readonly Change[];
  /** Set on the day on which people first read it (`policy seal`): its facts cannot change any more without a new version. */
  readonly seal?: string;
  /** In an older version: the facts that the next one changed, as they stood before; what it added is told by `undefined`. */
  readonly was?: Was;
}

export interface Change extends Promised {
  readonly text: string;
  /** A key of `purposes` that data is newly used for: asks for what `changes.newPurpose` says. */
  readonly newPurpose?: string;
}

/** The facts by which a datum is treated, and which therefore have a past. */
export type Was = {
  readonly [F in "holdings" | "purposes" | "recipients" | "cookies" | "messages"]?: Partial<Policy[F]>;
};

/** Holds a brand's file to the shape, and its recipients' and purposes' names to its own registers. */
export function policy<const B extends string, const R extends string, const P extends string>(
  p: Policy<B, R, P>,
): Policy<B, R, P> {
  return p;
}

/** What a brand holds of a category; undefined where it declares to hold none. */
export function holdingOf(policy: Policy, category: AnyCategory): Holding | undefined {
  const holding: Holding | NotHeld = policy.holdings[category];
  return "notHeld" in holding ? undefined : holding;
}
