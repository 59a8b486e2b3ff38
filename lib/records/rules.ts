import type { Dataset, Field } from "@/lib/catalogue/types";
import { type BrandId } from "@/policies";
import { keptUntil as endOf, resolve } from "@/policies/retention";
import { type Holding, holdingOf, type Policy, type Purpose, type Recipient, type Retention, type Source } from "@/policies/types";

/** The answers that Article 15(1) GDPR asks for, about one kind of data at one brand. */
export interface Grounds {
  readonly purposes: readonly Purpose[];
  readonly sources: readonly Source[];
  readonly recipients: readonly Recipient[];
  readonly retention: Retention;
}

type Said = Pick<Holding, "recipients" | "retention"> & Pick<Grounds, "purposes" | "sources">;

/** A brand that says that it has none of a kind, and has some, may do nothing with it: its time was over when it came. */
const unpromised: Said = {
  purposes: [],
  sources: [],
  recipients: [],
  retention: { from: "collected", reason: "The policy says that nothing of this kind is held, so none of it may stay.", promises: [] },
};

/** Whether a brand's policy says that it holds data of this kind. */
export function promises(policy: Policy, { category }: Dataset): boolean {
  return holdingOf(policy, category) !== undefined;
}

/** Why a brand holds a dataset, from where, who else receives it, and the rule by which it goes. No purpose: its policy says that it has none. */
export function heldBecause(policy: Policy<BrandId>, entry: Dataset): Grounds {
  const holding = saidOf(policy, entry);
  const register: Readonly<Record<string, Recipient>> = policy.recipients;
  return {
    purposes: holding.purposes,
    sources: sourcesOf(entry, holding.sources),
    recipients: holding.recipients.flatMap((id) => register[id] ?? []),
    retention: resolve(holding.retention),
  };
}

/** What the brand's policy says of a dataset's kind. */
function saidOf(policy: Policy<BrandId>, { category }: Dataset): Said {
  return holdingOf(policy, category) ?? unpromised;
}

/** The event from which a dataset's time is counted at a brand. */
export function endsFrom(policy: Policy<BrandId>, entry: Dataset): Retention["from"] {
  return saidOf(policy, entry).retention.from;
}

/** Ways in which the policy says data of this kind may come, that no column can tell. */
const INDIRECT: readonly Source[] = ["public-pages", "partners", "social-sign-in"];

/** What the columns themselves say, and what only the policy knows; an import, where one can happen. */
function sourcesOf({ fields, desks }: Dataset, told: readonly Source[]): Source[] {
  const telling = Object.entries(fields).flatMap(([name, field]) => (tells(name, field) ? [field.source] : []));
  const known = telling.flatMap((source) => (source === "by-policy" ? told : [source]));
  const indirect = told.filter((s) => INDIRECT.includes(s) || (s === "imported-shop-records" && desks.importer));
  return [...new Set([...known, ...indirect])];
}

/** Numbers and dates of our own book-keeping say nothing of where the rest came from. */
function tells(name: string, { kind, shown }: Field): boolean {
  return shown !== "withheld" && kind !== "id" && name !== "collectedAt";
}

/** How long a record is kept: the rule that decides, and the last day where the rule's event has happened. */
export interface Term {
  readonly rule: Retention;
  readonly until?: Date;
}

/** @param eventAt when that happened from which the brand's rule counts; undefined while it has not */
export function keptUntil(policy: Policy<BrandId>, entry: Dataset, eventAt?: Date): Term {
  const { retention } = saidOf(policy, entry);
  const until = endOf(retention, eventAt, policy.timeZone);
  return { rule: resolve(retention, eventAt), ...(until && { until }) };
}
