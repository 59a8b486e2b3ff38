import { createCipheriv, hkdfSync, randomBytes } from "node:crypto";
import { getTableName } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { CustomerId } from "./ids";

/**
 * Texts that lie encrypted in the database (ADR 0013). A plain string does not compile where one of these is asked
 * for, and the table refuses it. They are opened by `lib/records/unseal.ts` alone.
 */
declare const branded: unique symbol;
export type Sealed = string & { readonly [branded]: "Sealed" };

/** Whose text it is, and in which column it lies: it opens nowhere else. */
export interface SealedPlace {
  readonly customerId: CustomerId;
  readonly column: PgColumn;
}

/** AES-256-GCM with nonce and tag of the sizes that NIST SP 800-38D names. */
export const CIPHER = "aes-256-gcm";
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
/** Stands in front of what is sealed in this way; another way would have another. */
export const MARK = "sealed1.";
/** As PostgreSQL and JavaScript both read it: the mark, then nonce, cipher text and tag in base64url. */
export const SEALED_PATTERN = String.raw`^sealed1\.[A-Za-z0-9_-]{38,}$`;

/**
 * Encrypts a text for one column of one customer, each time differently.
 * @param secret PORTAL_SECRET, at least 32 characters
 */
export function seal(text: string, place: SealedPlace, secret = process.env.PORTAL_SECRET): Sealed {
  if (!secret) throw new Error("PORTAL_SECRET is not set: nothing can be sealed without it");
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(secret), nonce).setAAD(boundTo(place));
  const parts = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  return `${MARK}${Buffer.concat(parts).toString("base64url")}` as Sealed;
}

/** What is authenticated beside the text: a value moved to another row's owner or another column does not open. */
export function boundTo({ customerId, column }: SealedPlace): Buffer {
  return Buffer.from(`${customerId}\n${getTableName(column.table)}.${column.name}`);
}

const keys = new Map<string, Buffer>();

/** 256 bits for this use alone, by HKDF-SHA-256 (RFC 5869). */
export function sealingKey(secret: string): Buffer {
  const key = keys.get(secret) ?? Buffer.from(hkdfSync("sha256", secret, "", "sealed columns", 32));
  keys.set(secret, key);
  return key;
}
