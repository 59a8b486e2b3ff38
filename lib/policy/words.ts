import type { Tongue } from "@/lib/language";
import { periodInWords, ruleInWords } from "@/lib/records/terms";
import { policy as english } from "@/messages/en/policy";
import type { Region, Right, Within } from "@/policies/conduct";
import { resolve } from "@/policies/retention";
import {
  type AnyCategory,
  allCategories,
  type Holding,
  holdingOf,
  type Policy,
  type Purpose,
  type Recipient,
  type Retention,
  type Source,
} from "@/policies/types";

/** A kind of data that the brand holds. */
export interface Held {
  readonly category: AnyCategory;
  readonly holding: Holding;
}

export function allHeld(policy: Policy): Held[] {
  return allCategories.flatMap((category) => {
    const holding = holdingOf(policy, category);
    return holding ? [{ category, holding }] : [];
  });
}

export function kindTitle(tongue: Tongue, category: AnyCategory): string {
  return tongue.t("policy")(`categories.${category}`);
}

/** "To send what you ordered – we need it to do what we agreed with you." */
export function purposeLine(tongue: Tongue, { text, basis, interest }: Purpose): string {
  const words = { text, basis: tongue.t("catalogue")(`bases.${basis}.words`) };
  return interest
    ? tongue.t("policy")("sections.data.interest", { ...words, interest })
    : tongue.t("policy")("sections.data.purpose", words);
}

/** "Everybody", or "People in India and people in …". */
export function people(tongue: Tongue, regions: readonly Region[]): string {
  return tongue.list(regions.map((region) => tongue.t("policy")(`regions.${region}`)));
}

export function within(tongue: Tongue, time: Within): string {
  const t = tongue.t("policy");
  if (typeof time === "string") return t(`within.${time}`);
  if ("hours" in time) return t("within.hours", { count: time.hours });
  if ("days" in time) return t("within.days", { count: time.days });
  return t("within.months", { count: time.months });
}

export function countriesOf(tongue: Tongue, { countries }: Recipient): string {
  return tongue.list(countries.map(tongue.country));
}

export function safeguardOf(tongue: Tongue, policy: Policy, { safeguard }: Recipient): string {
  return tongue.t("data")(`safeguards.${safeguard}`, { shop: policy.name });
}

/** The recipients of a kind of data by their names. */
export function recipientNames(policy: Policy, { recipients }: Holding): string[] {
  return recipients.flatMap((key) => policy.recipients[key]?.name ?? []);
}

/** "2026-01-01" as a day of the calendar, not an instant: the same in every zone. */
export function day(tongue: Tongue, date: string): string {
  return tongue.day(date);
}

/** The rule that decides, in words: the promise, or the law's floor where that is longer. */
export function keptFor(tongue: Tongue, rule: Retention): string {
  const words = ruleInWords(tongue, resolve(rule));
  if (!rule.atMost) return words;
  return tongue.t("policy")("sections.retention.atMost", { rule: words, period: periodInWords(tongue, rule.atMost) });
}

export function sourceName(tongue: Tongue, source: Source): string {
  return tongue.t("catalogue")(`sources.${source}`);
}

/** Words that can stand inside a sentence, at the head of one. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The article by which the law of a region gives a right; articles have no translation. */
export function lawOf(region: Region, right: Right): string | undefined {
  const laws: Partial<Record<Region, Partial<Record<Right, string>>>> = english.law;
  return laws[region]?.[right];
}

/** Several things of which each may hold commas and "and" of its own. */
export function several(items: readonly string[]): string {
  return items.join("; ");
}
