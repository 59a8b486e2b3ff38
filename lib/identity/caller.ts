import { isIP } from "node:net";
import { headers } from "next/headers";
import { env } from "@/lib/env";

/** Where a request comes from, as far as it can be told. */
export interface Caller {
  readonly ip?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** The caller of this request. */
export async function caller(): Promise<Caller> {
  const sent = await headers();
  return {
    ip: addressOf(sent.get("x-forwarded-for"), env().TRUST_PROXY),
    userAgent: sent.get("user-agent")?.slice(0, 400),
  };
}

/**
 * The address in X-Forwarded-For that can be believed: the last, which our own
 * proxy wrote down. Without a proxy of ours the web server has replaced the
 * header by the connection's own address (`lib/identity/connection.ts`).
 */
export function addressOf(forwardedFor: string | null, trustProxy: boolean): string | undefined {
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim().replace(/^::ffff:/i, ""));
  const hop = trustProxy ? hops.at(-1) : hops.length === 1 ? hops[0] : undefined;
  return hop && isIP(hop) ? hop : undefined;
}

/** What attempts are counted by: an IPv6 customer has a whole /64 to ask from. */
export function neighbourhood(ip: string): string {
  if (isIP(ip) !== 6) return ip;
  const [head = "", tail = ""] = ip.split("%", 1).join("").split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const gap = ip.includes("::") ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0") : [];
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "").toLowerCase())
    .join(":");
}
