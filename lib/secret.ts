import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
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

const [NONCE, TAG] = [12, 16];

/** Encrypts and authenticates with PORTAL_SECRET (AES-256-GCM, NIST SP 800-38D), under a key for this use alone. @returns base64url */
export function seal(use: string, content: Uint8Array): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyFor(use), nonce);
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** What was sealed for this use; undefined for what was not, or was tampered with. */
export function unseal(use: string, sealed: string): Uint8Array | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(use), bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function keyFor(use: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env().PORTAL_SECRET, "", `seal ${use}`, 32));
}
