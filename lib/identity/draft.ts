import { deflateRawSync, inflateRawSync } from "node:zlib";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import type { CustomerId } from "@/db/ids";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/secret";
import type { Viewer } from "@/lib/viewer";
import { cookieName, cookieOptions } from "./jar";

const draft = z.object({ whose: z.string(), place: z.string(), typed: z.record(z.string(), z.string()) });

/** What somebody typed into a form that could not be saved, as their own browser keeps it while they sign in. */
export type Draft = z.infer<typeof draft>;

/** Long enough to find a password. */
const KEPT_SECONDS = 30 * 60;
/** Browsers keep at most 4096 bytes of a cookie, name included. */
const PIECE = 3800;
/** All pieces together: proxies refuse header lines of more than 8 KiB. */
const MOST = 6000;
/** Of what is unpacked, whoever packed it. */
const MOST_BYTES = 100_000;

/** A mark of the customer whose form it is; it tells nobody who that is. */
export function whoseOf(viewer: Viewer): string {
  return markOf(viewer.subject("records:view"));
}

function markOf(customerId: CustomerId | string): string {
  return keyedHash("whose form", customerId);
}

/**
 * Leaves what was typed with the browser, sealed, for half an hour. Secrets are the caller's to leave out.
 * @returns false where it is too much
 */
export async function keepDraft(brand: string, kept: Draft): Promise<boolean> {
  const packed = deflateRawSync(JSON.stringify(draft.parse(kept))).toString("base64url");
  const text = await encode({ token: { packed }, secret: env().PORTAL_SECRET, maxAge: KEPT_SECONDS, salt: saltFor(brand) });
  if (text.length > MOST) return false;
  const jar = await cookies();
  for (const [i, name] of namesFor(brand).entries()) {
    const piece = text.slice(i * PIECE, (i + 1) * PIECE);
    if (piece) jar.set(name, piece, { ...cookieOptions(), maxAge: KEPT_SECONDS });
    else if (jar.has(name)) forget(jar, name);
  }
  return true;
}

/** What the viewer typed into the form of that place; undefined for anybody else's draft. */
export async function heldDraft(brand: string, viewer: Viewer, place: string): Promise<Draft["typed"] | undefined> {
  const held = await opened(brand);
  return held?.whose === whoseOf(viewer) && held.place === place ? held.typed : undefined;
}

/** Only in server actions and route handlers, as all that follow. */
export async function dropDraft(brand: string): Promise<void> {
  const jar = await cookies();
  for (const name of namesFor(brand)) if (jar.has(name)) forget(jar, name);
}

/** What somebody else typed at this browser is not for whoever signs in now. */
export async function dropDraftOfOthers(brand: string, customerId: string): Promise<void> {
  if ((await opened(brand))?.whose !== markOf(customerId)) await dropDraft(brand);
}

async function opened(brand: string): Promise<Draft | undefined> {
  const jar = await cookies();
  const text = namesFor(brand)
    .map((name) => jar.get(name)?.value ?? "")
    .join("");
  if (text === "") return undefined;
  const payload = await decode({ token: text, secret: env().PORTAL_SECRET, salt: saltFor(brand) }).catch(() => null);
  if (typeof payload?.packed !== "string") return undefined;
  const bytes = inflateRawSync(Buffer.from(payload.packed, "base64url"), { maxOutputLength: MOST_BYTES });
  return draft.parse(JSON.parse(bytes.toString()));
}

function saltFor(brand: string): string {
  return cookieName(`draft-${brand}`);
}

function forget(jar: Awaited<ReturnType<typeof cookies>>, name: string): void {
  jar.set(name, "", { ...cookieOptions(), maxAge: 0 });
}

function namesFor(brand: string): string[] {
  return Array.from({ length: Math.ceil(MOST / PIECE) }, (_, i) => cookieName(`draft-${brand}-${String(i)}`));
}
