import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import { env } from "@/lib/env";
import { dropDraftOfOthers } from "./draft";
import { cookieName, cookieOptions } from "./jar";
import { SESSION_MS } from "./rules";

/** All that a session's cookie carries: where its row is. Everything else is asked of the row (ADR 0003). */
const carried = z.object({ sessionId: z.uuid(), customerId: z.uuid() });
export type Carried = z.infer<typeof carried>;

/** HttpOnly, SameSite=Lax and the whole site's, as `__Host-` demands; one per brand, so that brands sign in apart. */
export function sessionCookie(brand: string) {
  return { name: cookieName(brand), options: cookieOptions() };
}

/** next-auth's own token: encrypted and authenticated with PORTAL_SECRET. */
export function sealSession(session: Carried): Promise<string> {
  return encode({ token: carried.parse(session), secret: env().PORTAL_SECRET, maxAge: SESSION_MS / 1000 });
}

/** What the token carries; undefined when it is forged, damaged or too old. */
export async function openSession(token: string): Promise<Carried | undefined> {
  const payload = await decode({ token, secret: env().PORTAL_SECRET }).catch(() => null);
  return carried.safeParse(payload).data;
}

/** The session that this browser claims to have; its row decides whether it is one. */
export async function claimedSession(brand: string): Promise<Carried | undefined> {
  const token = (await cookies()).get(sessionCookie(brand).name)?.value;
  return token ? openSession(token) : undefined;
}

/** Hands the session to the browser. Only in server actions and route handlers. */
export async function giveSession(brand: string, session: Carried): Promise<void> {
  const { name, options } = sessionCookie(brand);
  await dropDraftOfOthers(brand, session.customerId);
  (await cookies()).set(name, await sealSession(session), { ...options, maxAge: SESSION_MS / 1000 });
}

export async function takeSession(brand: string): Promise<void> {
  const { name, options } = sessionCookie(brand);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
