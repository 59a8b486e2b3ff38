import { createHash } from "node:crypto";
import type { Policy } from "@/policies/types";

/** Of no concern to those who read the policy. */
const ours: readonly string[] = ["accent", "password", "openQuestions", "versions", "promises", "demoDecision"];

/** A print of all that a policy tells people: another when any of it changes, the same when only its order does. */
export function sealOf(policy: Policy): string {
  return createHash("sha256")
    .update(JSON.stringify(told(policy)))
    .digest("hex")
    .slice(0, 16);
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !ours.includes(key));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, told(one)]);
}
