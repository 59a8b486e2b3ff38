import type { Policy, Version } from "@/policies/types";
import { startOf } from "@/policies/versions";

/**
 * What `/.well-known/gpc.json` says (Global Privacy Control, W3C draft of 3 April 2026: a JSON object with `gpc`
 * and `lastUpdate`, an RFC 3339 date): the signal is honoured, and since when the policies last spoke of it.
 */
export function gpcSupport(policies: readonly Policy[], now: Date): { gpc: true; lastUpdate?: string } {
  const dates = policies.flatMap((policy) =>
    policy.versions.filter((one) => startOf(policy, one) <= now).flatMap(datesOf),
  );
  const newest = dates.sort().at(-1);
  return { gpc: true, ...(newest && { lastUpdate: newest }) };
}

function datesOf({ effective, updated }: Version): string[] {
  return [effective, updated].filter((date) => date !== undefined);
}

/**
 * Whether a browser sends the signal: only "1" counts, and of several headers one that says so
 * (Global Privacy Control, W3C draft of 3 April 2026, "Sec-GPC"). Node joins several by commas.
 */
export function sendsGpc(header: string | null): boolean {
  return (header ?? "").split(",").some((value) => value.trim() === "1");
}
