import type { consents } from "@/db/schema";
import type { Dataset } from "@/lib/catalogue/types";
import { holdingOf, type Policy } from "@/policies/types";

type Consent = typeof consents.$inferSelect;

/** A yes that must stand before a record of some kind is kept. */
export interface Wanted extends Pick<Consent, "purpose" | "channel"> {
  /** The column that points at it. */
  readonly field: string;
  /** In the policy's words: "remind you of a gift in time and greet you". */
  readonly use: string;
}

/** The column of a dataset that points at the yes on which each of its records rests; undefined where none has to. */
export function yesField({ fields }: Dataset): string | undefined {
  return Object.entries(fields).find(([, { yesOn }]) => yesOn !== undefined)?.[0];
}

/**
 * The yes that a brand wants for a dataset: the policy says what for, the catalogue on which channel (MMS-13).
 * Undefined where the policy uses this kind of data for nothing that rests on consent; then nobody can add to it.
 */
export function wantedBy(policy: Policy, entry: Dataset): Wanted | undefined {
  const field = yesField(entry);
  const channel = entry.fields[field ?? ""]?.yesOn;
  const aim = holdingOf(policy, entry.category)?.purposes.find(({ basis }) => basis === "consent");
  if (field === undefined || channel === undefined || aim?.basis !== "consent") return undefined;
  return { field, channel, purpose: aim.yes ?? aim.under, use: aim.text };
}
