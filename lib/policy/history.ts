import type { Tongue } from "@/lib/language";
import type { Policy, Version } from "@/policies/types";
import { startOf, versionAt } from "@/policies/versions";
import { day } from "./words";

export interface VersionView {
  /** Its date, or "first" where the text has none: its name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly inForce: boolean;
  /** Announced, and not in force yet. */
  readonly coming: boolean;
  readonly first: boolean;
  /** The day on which it came into force or will; none where the text has no date. */
  readonly since?: string;
  /** The day on which the next one took its place or will. */
  readonly until?: string;
  /** What was different from the version before, a sentence each. */
  readonly changes: readonly string[];
  readonly version: Version;
}

export interface History {
  /** To whose data a change applies. */
  readonly rule: string;
  /** Newest first. */
  readonly versions: readonly VersionView[];
}

/** Every version of a brand's policy, and what changed with it. */
export function historyOf(policy: Policy, tongue: Tongue, now: Date): History {
  const t = tongue.t("policy");
  const views = policy.versions.map((_, at) => viewOf(policy, tongue, now, at));
  return { rule: t(`sections.changes.rules.${policy.changes.applies}`), versions: views.reverse() };
}

/** A version's name in addresses. */
export function idOf({ effective }: Version): string {
  return effective ?? "first";
}

/** "Version of 1 January 2026" */
export function titleOf(tongue: Tongue, { effective }: Version): string {
  const t = tongue.t("policy");
  return effective ? t("history.version", { date: day(tongue, effective) }) : t("history.undated");
}

function viewOf(policy: Policy, tongue: Tongue, now: Date, at: number): VersionView {
  const [version, next] = [policy.versions[at] ?? policy.versions[0], policy.versions[at + 1]];
  const { effective, changes } = version;
  return {
    id: idOf(version),
    title: titleOf(tongue, version),
    inForce: version === versionAt(policy, now),
    coming: startOf(policy, version) > now,
    first: at === 0,
    ...(effective && { since: day(tongue, effective) }),
    ...(next?.effective && { until: day(tongue, next.effective) }),
    changes: at === 0 ? [tongue.t("policy")("history.first")] : changes.map(({ text }) => text),
    version,
  };
}
