import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, check, foreignKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CustomerId } from "../ids";
import { type Sealed, SEALED_PATTERN } from "../sealed";

/** Whose row it is. Leads the primary key of every personal table, so that tables can be distributed by it (ADR 0005). */
export function customerId() {
  return uuid("customer_id").$type<CustomerId>().notNull();
}

/** An instant with its zone, as a Date. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: "date" });
}

/** When we came to hold the row: policy versions and retention count from it (MLX-32). */
export function collectedAt() {
  return instant("collected_at").notNull().defaultNow();
}

/** An amount in the currency's minor unit: 12.50 GBP is 1250. */
export function minor(name: string) {
  return bigint(name, { mode: "number" });
}

/** A text that is encrypted before it comes here. Beside it stands `sealedOnly`. */
export function sealed(name: string) {
  return text(name).$type<Sealed>();
}

/** Refuses whatever is not encrypted in a sealed column. */
export function sealedOnly(name: string, column: AnyPgColumn) {
  return check(name, sql`${column} ~ ${sql.raw(`'${SEALED_PATTERN}'`)}`);
}

/** Rows hang together within one customer only; erasing the customer's row takes them with it. */
export function ofOneCustomer(
  columns: [AnyPgColumn, ...AnyPgColumn[]],
  foreignColumns: [AnyPgColumn, ...AnyPgColumn[]],
) {
  return foreignKey({ columns, foreignColumns }).onDelete("cascade");
}

/** A postal address as an order carries it, in the words of the shop's export. */
export interface Postal {
  name?: string;
  company?: string;
  address1?: string;
  address2?: string;
  city?: string;
  zip?: string;
  province?: string;
  country?: string;
  phone?: string;
}

/**
 * What the shop's file said at the last import, as fingerprints: the next one touches only the parts that the
 * shop has changed since, so that it never takes back what the person corrected, deleted or withdrew here.
 */
export interface ShopDigests {
  contact: string;
  addresses: string;
  marketing: string;
  shop: string;
}

/** Columns of an import that we have no own column for, by their header. */
export type CustomFields = Record<string, string>;
