import type { Tongue } from "@/lib/language";
import type { Policy, Version } from "@/policies/types";
import { versionAt } from "@/policies/versions";
import { day } from "./words";

export interface VersionView {
  /** Its date, or "first" where the text has none: its name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly inForce: boolean;
  readonly first: boolean;
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

export function historyOf(policy: Policy, tongue: Tongue, now: Date): History {
  const t = tongue.t("policy");
  const inForce = versionAt(policy, now);
  const views = policy.versions.map((version, at) => ({
    id: version.effective ?? "first",
    title: version.effective ? t("history.version", { date: day(tongue, version.effective) }) : t("history.undated"),
    inForce: version === inForce,
    first: at === 0,
    changes: at === 0 ? [t("history.first")] : version.changes.map((change) => change.text),
    version,
  }));
  return { rule: t(`sections.changes.rules.${policy.changes.applies}`), versions: views.reverse() };
}
