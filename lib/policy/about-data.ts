import type { Tongue } from "@/lib/language";
import { resolve } from "@/policies/retention";
import type { FurtherCategory, Policy, Source } from "@/policies/types";
import { furtherCategories } from "@/policies/types";
import { list, type Part, type Section, statements, text } from "./blocks";
import {
  allHeld,
  capital,
  type Held,
  keptFor,
  kindTitle,
  purposeLine,
  recipientNames,
  several,
  sourceName,
} from "./words";

export function data(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const held = allHeld(policy);
  return {
    id: "data",
    title: t("sections.data.title"),
    lead: t("sections.data.lead", { count: held.length }),
    blocks: [
      { kind: "parts", parts: [...held.map((kind) => kindPart(policy, tongue, kind)), nothingHeld(policy, tongue)] },
    ],
    forYou: { text: t("sections.data.forYou"), task: "see" },
    law: t("sections.data.law"),
  };
}

function kindPart(policy: Policy, tongue: Tongue, { category, holding }: Held): Part {
  const t = tongue.t("policy");
  const names = recipientNames(policy, holding);
  const limits = (holding.limits ?? []).map((limit) => limit.text);
  return {
    id: `data-${category}`,
    title: kindTitle(tongue, category),
    lead: t("sections.data.items", { items: capital(several(holding.items)) }),
    blocks: [
      {
        kind: "facts",
        facts: [
          { term: t("sections.data.why"), detail: holding.purposes.map((purpose) => purposeLine(tongue, purpose)) },
          {
            term: t("sections.data.from"),
            detail: capital(several(holding.sources.map((s) => sourceName(tongue, s)))),
          },
          {
            term: t("sections.data.whoElse"),
            detail: names.length > 0 ? several(names) : t("sections.data.nobody", { shop: policy.name }),
          },
          {
            term: t("sections.data.kept"),
            detail: [capital(keptFor(tongue, holding.retention)), holding.retention.reason],
          },
          ...(limits.length > 0 ? [{ term: t("sections.data.limits"), detail: limits }] : []),
        ],
      },
    ],
  };
}

function nothingHeld(policy: Policy, tongue: Tongue): Part {
  const t = tongue.t("policy");
  const lines = furtherCategories.flatMap((category) => {
    const reason = reasonOfNone(policy, category);
    return reason ? [t("sections.data.notHeld", { kind: kindTitle(tongue, category), reason })] : [];
  });
  return {
    id: "data-none",
    title: t("sections.data.none"),
    lead: t("sections.data.noneLead", { shop: policy.name }),
    blocks: list(lines),
  };
}

function reasonOfNone(policy: Policy, category: FurtherCategory): string | undefined {
  const holding = policy.holdings[category];
  return "notHeld" in holding ? holding.notHeld : undefined;
}

export function purposes(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const headings = Object.entries(policy.purposes);
  return {
    id: "purposes",
    title: t("sections.purposes.title"),
    lead: t("sections.purposes.lead", { count: headings.length }),
    blocks: [
      {
        kind: "parts",
        parts: headings.map(([key, { label, number, idle }]) => ({
          id: `purpose-${key}`,
          title: number ? t("sections.purposes.numbered", { label, number }) : label,
          blocks: idle ? [text(idle)] : list(usesUnder(policy, tongue, key)),
        })),
      },
    ],
    forYou: { text: t("sections.purposes.forYou"), task: "choose" },
    law: t("sections.purposes.law"),
  };
}

function usesUnder(policy: Policy, tongue: Tongue, key: string): string[] {
  return allHeld(policy).flatMap(({ category, holding }) =>
    holding.purposes.flatMap(({ under, text: use, basis }) => {
      const words = {
        kind: kindTitle(tongue, category),
        text: use,
        basis: tongue.t("catalogue")(`bases.${basis}.words`),
      };
      return under === key ? [tongue.t("policy")("sections.purposes.use", words)] : [];
    }),
  );
}

export function sources(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const bySource = new Map<Source, string[]>();
  for (const { category, holding } of allHeld(policy))
    for (const source of holding.sources)
      bySource.set(source, [...(bySource.get(source) ?? []), kindTitle(tongue, category)]);
  return {
    id: "sources",
    title: t("sections.sources.title"),
    lead: t("sections.sources.lead"),
    blocks: [
      {
        kind: "table",
        caption: t("sections.sources.caption"),
        columns: [t("sections.sources.source"), t("sections.sources.kinds")],
        rows: [...bySource].map(([source, kinds]) => [capital(sourceName(tongue, source)), several(kinds)]),
      },
    ],
    law: t("sections.sources.law"),
  };
}

export function retention(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const columns = (["kind", "kept", "because", "law"] as const).map((column) => t(`sections.retention.${column}`));
  return {
    id: "retention",
    title: t("sections.retention.title"),
    lead: t("sections.retention.lead"),
    blocks: [
      {
        kind: "table",
        caption: t("sections.retention.caption"),
        columns,
        rows: allHeld(policy).map((kind) => retentionRow(tongue, kind)),
      },
      ...statements(policy.disposal),
    ],
    forYou: { text: t("sections.retention.forYou"), task: "see" },
    law: t("sections.retention.small"),
  };
}

function retentionRow(tongue: Tongue, { category, holding }: Held): string[] {
  const { floor, reason } = resolve(holding.retention);
  const law = floor?.law ?? tongue.t("policy")("sections.retention.noLaw");
  return [kindTitle(tongue, category), capital(keptFor(tongue, holding.retention)), reason, law];
}
