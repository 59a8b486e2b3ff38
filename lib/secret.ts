import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/**
 * A keyed hash of something a person could be known by, for keys of limits and
 * codes: without PORTAL_SECRET it can neither be reversed nor guessed.
 * @returns 43 characters of base64url (HMAC-SHA-256)
 */
export function keyedHash(use: string, value: string): string {
  return createHmac("sha256", env().PORTAL_SECRET).update(`${use}\n${value}`).digest("base64url");
}

/** True where both are equal, in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** Six digits, each equally likely. */
export function sixDigits(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}

/** 256 bits that nobody can guess, as base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
