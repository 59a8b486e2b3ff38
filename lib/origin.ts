import { headers } from "next/headers";
import { env } from "./env";
import { Refused } from "./errors";

/**
 * Another site's form must not act for our customers. Next compares the
 * browser's Origin with the host, and lets a request without one pass; this one does not.
 * @throws Refused "forbidden"
 */
export async function fromOurOwnPages(): Promise<void> {
  const sent = await headers();
  if (!isOwnOrigin(sent.get("origin"), sent.get("host"), env().PORTAL_URL)) throw new Refused("forbidden");
}

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/** Ours is the address that customers see; on a developer's machine also the other names of that machine. */
export function isOwnOrigin(origin: string | null, host: string | null, portalUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  const local = [from, new URL(portalUrl)].every(({ hostname }) => LOCAL.includes(hostname));
  return origin === portalUrl || (local && from.host === host);
}
