import { TZDate } from "@date-fns/tz";
import type { Policy, Version } from "./types";

/** When a person last used the site decides only where the merchant says that using it accepts a change. */
export interface Facts {
  readonly collectedAt: Date;
  readonly now: Date;
  readonly lastUsedAt?: Date | undefined;
}

/**
 * The version that a datum is under, by the merchant's own rule: the one in force when it was
 * collected (MLX-32), the one in force now (MMM-36), or the one in force when the person last
 * used the site (TMG-65, MMS-72). Data older than the first version is under the first.
 */
export function versionFor(policy: Policy, { collectedAt, now, lastUsedAt }: Facts): Version {
  switch (policy.changes.applies) {
    case "later-data":
      return versionAt(policy, collectedAt);
    case "earlier-data-too":
      return versionAt(policy, now);
    case "earlier-data-on-next-use":
      return versionAt(policy, lastUsedAt && lastUsedAt > collectedAt ? lastUsedAt : collectedAt);
  }
}

/** The version in force at an instant; days begin at midnight where the merchant is. */
export function versionAt(policy: Policy, at: Date): Version {
  const begun = policy.versions.filter((version) => startOf(policy, version) <= at);
  return begun.at(-1) ?? policy.versions[0];
}

/** The instant at which a version begins; the beginning of time where its text has no date. */
export function startOf({ timeZone }: Policy, { effective }: Version): Date {
  if (!effective) return new Date(-8_640_000_000_000_000);
  const [year = 0, month = 1, day = 1] = effective.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, day, timeZone).getTime());
}

/** The policy with the facts of one of its versions: what later versions changed stands as it was. */
export function policyAsOf<B extends string>(policy: Policy<B>, version: Version): Policy<B> {
  const from = policy.versions.indexOf(version);
  if (from < 0) throw new RangeError(`${policy.id} has no such version`);
  // Newest first, so that the oldest of them has the last word.
  return policy.versions.slice(from).reduceRight(before, policy);
}

/** The policy as it stands at an instant: a version that is announced and not yet in force changes nothing. */
export function policyInForce<B extends string>(policy: Policy<B>, at: Date): Policy<B> {
  return policyAsOf(policy, versionAt(policy, at));
}

/** The policy by which a datum is treated. */
export function policyForDatum<B extends string>(policy: Policy<B>, facts: Facts): Policy<B> {
  return policyAsOf(policy, versionFor(policy, facts));
}

function before<B extends string>(later: Policy<B>, { was = {} }: Version): Policy<B> {
  return {
    ...later,
    holdings: { ...later.holdings, ...was.holdings },
    purposes: kept({ ...later.purposes, ...was.purposes }),
    recipients: kept({ ...later.recipients, ...was.recipients }),
    cookies: { ...later.cookies, ...was.cookies },
    messages: { ...later.messages, ...was.messages },
  };
}

/** Without the entries that did not exist yet. */
function kept<T>(entries: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).flatMap(([key, entry]) => (entry ? [[key, entry]] : [])));
}
