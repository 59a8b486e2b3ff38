import { lastUse } from "@/lib/records/last-use";
import type { Shown } from "@/lib/records/list";
import type { BrandId } from "@/policies";
import type { Policy, Version } from "@/policies/types";
import { policyAsOf, versionFor } from "@/policies/versions";
import type { Inside } from "../../../gate";

type Row = Pick<Shown, "collectedAt">;

/** By which version of the policy each record is treated. */
export interface Treatment {
  readonly of: (row: Row) => { readonly version: Version; readonly policy: Policy<BrandId> };
  /** Whether the records of the page differ in it. */
  readonly differ: boolean;
  /** The one of all of them, where there is a choice of versions at all. */
  readonly shared: Version | undefined;
  readonly count: number;
}

/** Asks when the person last used the shop only where the merchant's rule asks for it. */
export async function treatmentOf({ viewer, policy }: Pick<Inside, "viewer" | "policy">, rows: readonly Row[]): Promise<Treatment> {
  const asks = policy.versions.length > 1 && policy.changes.applies === "earlier-data-on-next-use";
  return treat(policy, rows, new Date(), asks ? await lastUse(viewer) : undefined);
}

/** The same for a known day. A record of which nobody knows when it came is treated as one that comes now. */
export function treat(policy: Policy<BrandId>, rows: readonly Row[], now: Date, lastUsedAt?: Date): Treatment {
  const [first, ...later] = policy.versions;
  if (later.length === 0) return { of: () => ({ version: first, policy }), differ: false, shared: undefined, count: rows.length };
  const versionOf = ({ collectedAt = now }: Row) => versionFor(policy, { collectedAt, now, lastUsedAt });
  const versions = new Set(rows.map(versionOf));
  const [only] = versions;
  return {
    of: (row) => ({ version: versionOf(row), policy: policyAsOf(policy, versionOf(row)) }),
    differ: versions.size > 1,
    shared: versions.size === 1 ? only : undefined,
    count: rows.length,
  };
}
