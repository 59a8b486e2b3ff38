import { v7 } from "uuid";

/**
 * Branded identifiers. A plain string, an unproven id or `undefined` does not
 * compile where one of these is asked for (ADR 0004).
 */
declare const branded: unique symbol;

/** A person whose data we hold at one brand. Proven by `lib/viewer.ts`, or read from a personal table. */
export type CustomerId = string & { readonly [branded]: "CustomerId" };

/**
 * An id that nobody has yet. It proves nothing about anybody; version 7, so that new rows lie together.
 * @param made milliseconds since 1970 and 16 bytes of chance, for people who are made up from a seed
 */
export function freshCustomerId(made?: { msecs: number; random: Uint8Array }): CustomerId {
  return v7(made) as CustomerId;
}
