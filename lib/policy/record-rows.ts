import type { Tongue } from "@/lib/language";
import type { AnyCategory, Policy, Recipient } from "@/policies/types";
import { allHeld, capital, countriesOf, type Held, keptFor, kindTitle, safeguardOf, sourceName } from "./words";

/** A table of a record; each cell may hold several lines. The first column names the row. */
export interface Sheet {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** Whom a kind of data is about; customers, where nothing else is said. */
const people: Readonly<Partial<Record<AnyCategory, "others" | "visitors" | "applicants" | "suppliers">>> = {
  gifts: "others",
  recordings: "visitors",
  applications: "applicants",
  suppliers: "suppliers",
};

/** Article 30(1)(b) to (f) GDPR: one row for each kind of data that the brand holds. */
export function activities(policy: Policy, tongue: Tongue): Sheet {
  const t = tongue.t("policy");
  const columns = ["kind", "people", "items", "purposes", "sources", "recipients", "transfers", "retention"] as const;
  return {
    caption: t("record.caption"),
    columns: columns.map((column) => t(`record.columns.${column}`)),
    rows: allHeld(policy).map((held) => activity(policy, tongue, held)),
  };
}

function activity(policy: Policy, tongue: Tongue, { category, holding }: Held): string[][] {
  const t = tongue.t("policy");
  const to = holding.recipients.flatMap((key) => policy.recipients[key] ?? []);
  const abroad = to.filter(({ countries }) => countries.some((code) => code !== policy.controller.country));
  return [
    [kindTitle(tongue, category)],
    [capital(t(`people.${people[category] ?? "customers"}`))],
    holding.items.map(capital),
    holding.purposes.map(({ text, basis }) =>
      t("record.purpose", { text: capital(text), law: tongue.t("catalogue")(`bases.${basis}.law`) }),
    ),
    holding.sources.map((source) => capital(sourceName(tongue, source))),
    to.length > 0 ? to.map(({ name }) => name) : [capital(t("record.noRecipients"))],
    abroad.length > 0 ? abroad.map((one) => transfer(policy, tongue, one)) : [capital(t("record.noTransfers"))],
    [capital(keptFor(tongue, holding.retention)), holding.retention.reason],
  ];
}

function transfer(policy: Policy, tongue: Tongue, to: Recipient): string {
  const words = { name: to.name, countries: countriesOf(tongue, to), safeguard: safeguardOf(tongue, policy, to) };
  return tongue.t("policy")("record.to", words);
}

/** Section 5 and Rule 3 of India's law: what is asked for, why, and what one gets by it, item by item. */
export function itemised(policy: Policy, tongue: Tongue): Sheet {
  const t = tongue.t("policy");
  return {
    caption: t("notice.caption"),
    columns: (["kind", "items", "purposes", "service"] as const).map((column) => t(`notice.columns.${column}`)),
    rows: allHeld(policy).map(({ category, holding }) => [
      [kindTitle(tongue, category)],
      holding.items.map(capital),
      holding.purposes.map(({ text }) => capital(text)),
      [...new Set(holding.purposes.map(({ under }) => policy.purposes[under]?.label ?? under))],
    ]),
  };
}
