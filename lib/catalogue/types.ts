import type { InferSelectModel } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type * as schema from "@/db/schema";
import type { Shelf } from "@/lib/storage";
import type { Sealed } from "@/db/sealed";
import type { AnyPurpose } from "@/policies";
import type { AnyCategory, Source } from "@/policies/types";

/** How a value is written out for a person, and how it is searched and masked. */
export type Kind =
  | "id"
  | "name"
  | "text"
  | "long-text"
  | "email"
  | "phone"
  | "country"
  /** Follows the country of its record. */
  | "region"
  /** Follows the country of its record. */
  | "postcode"
  | "money"
  | "currency"
  | "count"
  | "percent"
  /** A number in the unit that the row's own `unit` names. */
  | "measure"
  | "instant"
  /** A day of the calendar, the same in every zone. */
  | "date"
  | "yes-no"
  | "choice"
  | "choices"
  | "list"
  | "postal"
  | "pairs"
  | "address"
  | "link"
  | "user-agent"
  | "dataset"
  | "columns"
  | "values"
  | "recipient"
  | "cookie-class"
  | "bytes"
  | "file"
  /** The account at an Indian bank, its branch by the Reserve Bank's number, and a UPI address. */
  | "bank-account"
  | "ifsc"
  | "upi"
  /** Lies encrypted, and is opened for the person and for the purpose that it is locked to. */
  | "sealed"
  | "secret";

export interface Field {
  readonly kind: Kind;
  /** `by-policy`: it comes from elsewhere at each brand, and the brand's policy says from where. */
  readonly source: Source | "by-policy";
  /** Masked values are revealed after a fresh sign-in; withheld ones are shown to nobody and leave in no export. */
  readonly shown: "plain" | "masked" | "withheld";
  /** Said in the manifest where a field is withheld. */
  readonly because?: "secret" | "internal-key" | "staff-identity" | "whole-row-is-yours";
  /**
   * By the person at once, by the person once a code has come back from where it leads, or by asking (Article 16 GDPR).
   * Absent: a fact of record.
   */
  readonly correct?: "self" | "by-code" | "by-request";
  readonly erase: "delete" | "anonymise" | "keep";
  /** A flag that at most one record has. */
  readonly exclusive?: true;
  /**
   * The record rests on a yes that this column points at: to what the brand's policy uses this kind of data for with
   * consent, said on that channel. Whoever adds a record gives it first, unless it stands already.
   */
  readonly yesOn?: InferSelectModel<typeof schema.consents>["channel"];
  /** What stands there in a record that the person adds, where the form does not ask for it. */
  readonly added?: string;
  /** What browsers know it as, where it is the person's own: a token of HTML's `autocomplete`. */
  readonly autofill?: string;
  /**
   * Whom it is about, where that is not the person: then it is shown to the person who gave it, never used for
   * marketing (MLX-10), and left out of what goes to others.
   */
  readonly about?: "another-person";
  /** The column that holds the last characters of a sealed value in clear, for the masked display. */
  readonly ending?: string;
  /** What kind of value a sealed one is once it is open: decides how it is read when the person corrects it. */
  readonly opensAs?: Kind;
  /**
   * The way in which somebody is paid, by its values: each with the columns that it needs. It follows from which of them
   * are filled, and of all ways one is; nobody types it.
   */
  readonly paysBy?: Readonly<Record<string, readonly string[]>>;
  /** The one purpose that a sealed value may be opened for by anybody but the person (MMS-09). */
  readonly lockedTo?: AnyPurpose;
}

/** What must be said of a column that lies encrypted. */
interface SealedField extends Field {
  readonly kind: "sealed";
  readonly ending: string;
  readonly lockedTo: AnyPurpose;
}

type FieldOf<Value> = NonNullable<Value> extends Sealed ? SealedField : Field;

/** How a person thinks of it; also the order on the page. */
export const groups = ["you-told-us", "your-orders", "automatic", "worked-out", "from-others", "this-portal"] as const;
export type Group = (typeof groups)[number];

/** Parts of our own machinery that reach across customers; each is a database role. */
export const desks = ["identity", "post", "exporter", "importer", "corrections"] as const;
export type Desk = (typeof desks)[number];
export type Verb = "select" | "insert" | "update" | "delete";

export interface Dataset<T extends PersonalTable = PersonalTable> {
  readonly table: T;
  readonly group: Group;
  readonly category: AnyCategory;
  /** Newest first, paged by these two; both lead an index after customer_id. */
  readonly newest: { readonly at: ColumnKey<T>; readonly then?: ColumnKey<T> };
  /** Every column of the table, and what is true of it. */
  readonly fields: { readonly [K in ColumnKey<T>]: FieldOf<InferSelectModel<T>[K]> };
  /** What the customer's own database role may do beside reading. */
  readonly customerMay: readonly Exclude<Verb, "select">[];
  /** Once this column is filled, a record is a fact of record: what the person could correct at once is asked for from then on. */
  readonly settled?: ColumnKey<T>;
  /** Money follows what stands here: a correction by the person is told to them by letter, and is corrected again rather than taken back. */
  readonly movesMoney?: true;
  /** Desks and what they may do to anybody's rows. */
  readonly desks: Partial<Readonly<Record<Desk, readonly Verb[]>>>;
  /** What is asked about once a year: is it still right? Of many records, that of the one with the exclusive flag. */
  readonly main?: readonly ColumnKey<T>[];
  /** Rows in which this column is filled are about somebody else as a whole. */
  readonly ofAnother?: ColumnKey<T>;
  /** A search in a long list looks into these; all are text and shown plainly. */
  readonly searched?: readonly ColumnKey<T>[];
  /** Each row is about a file, which lies on that shelf under the row's two numbers; `gone` says since when it does not. */
  readonly files?: {
    readonly shelf: Shelf;
    readonly name: ColumnKey<T>;
    readonly mediaType: ColumnKey<T>;
    readonly bytes: ColumnKey<T>;
    readonly gone?: ColumnKey<T>;
  };
}

/** A table about a person is one with a `CustomerId` column: the schema says so itself. */
export type PersonalTable = PgTable & { readonly customerId: PgColumn & { _: { data: CustomerId } } };
export type ColumnKey<T extends PgTable> = keyof InferSelectModel<T> & string;

type Schema = typeof schema;
/** Names of all tables about people; `catalogue` must have an entry for each. */
export type DatasetName = {
  [K in keyof Schema]: Schema[K] extends { readonly customerId: { _: { data: CustomerId } } } ? K : never;
}[keyof Schema];
