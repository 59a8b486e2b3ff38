import type { Tongue } from "@/lib/language";
import type { Period, Retention } from "@/policies/types";
import type { Term } from "./rules";

/** How long a record is kept, to follow "Kept": "until 5 April 2031 (in 4 years)", "while you have an account". */
export function termInWords(tongue: Tongue, { rule, until }: Term, now: Date): string {
  if (!until) return ruleInWords(tongue, rule);
  const t = tongue.t("data");
  const date = tongue.date(until);
  if (until < now) return t("terms.due", { date });
  const relative = tongue.relative(until, now);
  return rule.from === "last-activity" ? t("terms.unlessBack", { date, relative }) : t("terms.dated", { date, relative });
}

/** The rule itself: "for 6 years after the order is completed, counted from the 31 March that follows". */
export function ruleInWords(tongue: Tongue, { from, keep }: Retention): string {
  const t = tongue.t("data");
  if (!keep) return t(`terms.until.${from}`);
  const rule = t(`terms.after.${from}`, { period: periodInWords(tongue, keep) });
  return keep.afterYearEnd ? t("terms.counted", { rule, day: t(`terms.days.${keep.afterYearEnd}`) }) : rule;
}

export function periodInWords(tongue: Tongue, period: Period): string {
  const t = tongue.t("data");
  const units = ["years", "months", "days"] as const;
  return tongue.list(units.flatMap((unit) => (period[unit] ? [t(`terms.period.${unit}`, { count: period[unit] })] : [])));
}
