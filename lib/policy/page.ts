import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { versionAt } from "@/policies/versions";
import { addMonths } from "date-fns";
import { cookies, messages, rights, times } from "./about-choices";
import { data, purposes, retention, sources } from "./about-data";
import { recipients, transfers } from "./about-recipients";
import { changes, children, complaints, disclosures, notices, scope, security, who } from "./about-shop";
import type { Section } from "./blocks";
import { day } from "./words";

export interface PolicyPage {
  readonly title: string;
  readonly lead: string;
  /** Whole sentences: in force since, last changed, when it is looked over next. */
  readonly dates: readonly string[];
  readonly sections: readonly Section[];
}

/** A brand's whole policy in the reader's words, derived from its declarations alone. */
export function pageOf(policy: Policy, tongue: Tongue, now: Date): PolicyPage {
  const t = tongue.t("policy");
  const about = [
    who,
    scope,
    data,
    purposes,
    sources,
    recipients,
    transfers,
    retention,
    cookies,
    messages,
    rights,
    times,
  ];
  const more = [children, security, disclosures, changes, complaints];
  return {
    title: t("title", { shop: policy.name }),
    lead: t("lead", { shop: policy.name }),
    dates: dates(policy, tongue, now),
    sections: [...[...about, ...more].map((section) => section(policy, tongue)), ...notices(policy, tongue)],
  };
}

function dates(policy: Policy, tongue: Tongue, now: Date): string[] {
  const t = tongue.t("policy");
  const { effective, updated } = versionAt(policy, now);
  const { everyMonths, last } = policy.changes.review;
  const next = addMonths(new Date(last), everyMonths).toISOString().slice(0, 10);
  return [
    ...(effective ? [t("effective", { date: day(tongue, effective) })] : []),
    ...(updated ? [t("updated", { date: day(tongue, updated) })] : []),
    t("review", { months: everyMonths, date: day(tongue, next) }),
  ];
}
