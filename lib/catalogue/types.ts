import type { InferSelectModel } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import type * as schema from "@/db/schema";
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
  | "money"
  | "currency"
  | "count"
  | "instant"
  | "yes-no"
  | "choice"
  | "list"
  | "postal"
  | "pairs"
  | "address"
  | "link"
  | "user-agent"
  | "dataset"
  | "columns"
  | "values"
  | "bytes"
  | "file"
  | "secret";

export interface Field {
  readonly kind: Kind;
  readonly source: Source;
  /** Masked values are revealed after a fresh sign-in; withheld ones are shown to nobody and leave in no export. */
  readonly shown: "plain" | "masked" | "withheld";
  /** Said in the manifest where a field is withheld. */
  readonly because?: "secret" | "internal-key" | "staff-identity" | "whole-row-is-yours";
  /** By the person at once, or by asking (Article 16 GDPR). Absent: a fact of record. */
  readonly correct?: "self" | "by-request";
  readonly erase: "delete" | "anonymise" | "keep";
}

/** How a person thinks of it; also the order on the page. */
export const groups = ["you-told-us", "your-orders", "automatic", "worked-out", "this-portal"] as const;
export type Group = (typeof groups)[number];

/** Parts of our own machinery that reach across customers; each is a database role. */
export const desks = ["identity", "post", "exporter", "importer"] as const;
export type Desk = (typeof desks)[number];
export type Verb = "select" | "insert" | "update" | "delete";

export interface Dataset<T extends PersonalTable = PersonalTable> {
  readonly table: T;
  readonly group: Group;
  readonly category: AnyCategory;
  /** Newest first, paged by these two; both lead an index after customer_id. */
  readonly newest: { readonly at: ColumnKey<T>; readonly then?: ColumnKey<T> };
  /** Every column of the table, and what is true of it. */
  readonly fields: { readonly [K in ColumnKey<T>]: Field };
  /** What the customer's own database role may do beside reading. */
  readonly customerMay: readonly Exclude<Verb, "select">[];
  /** Desks and what they may do to anybody's rows. */
  readonly desks: Partial<Readonly<Record<Desk, readonly Verb[]>>>;
  /** A search in a long list looks into these; all are text and shown plainly. */
  readonly searched?: readonly ColumnKey<T>[];
}

/** A table about a person is one with a `CustomerId` column: the schema says so itself. */
export type PersonalTable = PgTable & { readonly customerId: PgColumn & { _: { data: CustomerId } } };
export type ColumnKey<T extends PgTable> = keyof InferSelectModel<T> & string;

type Schema = typeof schema;
/** Names of all tables about people; `catalogue` must have an entry for each. */
export type DatasetName = {
  [K in keyof Schema]: Schema[K] extends { readonly customerId: { _: { data: CustomerId } } } ? K : never;
}[keyof Schema];
