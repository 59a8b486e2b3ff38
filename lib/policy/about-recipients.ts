import type { Tongue } from "@/lib/language";
import type { Policy, Recipient } from "@/policies/types";
import { type Block, type Fact, type Section, statements, text } from "./blocks";
import { allHeld, capital, countriesOf, day, kindTitle, safeguardOf } from "./words";

export function recipients(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const all = Object.entries(policy.recipients);
  const { since, reviewed } = policy.register;
  const dates = { since: day(tongue, since), reviewed: day(tongue, reviewed) };
  return {
    id: "recipients",
    title: t("sections.recipients.title"),
    lead: t("sections.recipients.lead", { count: all.length, shop: policy.name, ...dates }),
    blocks: [
      {
        kind: "parts",
        parts: all.map(([key, recipient]) => ({
          id: `recipient-${key}`,
          title: recipient.name,
          blocks: recipientBlocks(policy, tongue, key, recipient),
        })),
      },
    ],
    forYou: { text: t("sections.recipients.forYou"), task: "see" },
    law: t("sections.recipients.law"),
  };
}

function recipientBlocks(policy: Policy, tongue: Tongue, key: string, to: Recipient): Block[] {
  const t = tongue.t("policy");
  const kinds = allHeld(policy).filter(({ holding }) => holding.recipients.includes(key));
  return [
    {
      kind: "facts",
      facts: [
        { term: t("sections.recipients.what"), detail: capital(to.service) },
        { term: t("sections.recipients.where"), detail: countriesOf(tongue, to) },
        { term: t("sections.recipients.safeguard"), detail: capital(safeguardOf(tongue, policy, to)) },
        { term: t("sections.recipients.standing"), detail: capital(tongue.t("data")(`roles.${to.role}`)) },
        ...bonds(tongue, to),
        { term: t("sections.recipients.mayUse"), detail: capital(mayUse(tongue, to)) },
        ...atTheDoor(tongue, to),
        ...withheld(tongue, to),
        { term: t("sections.recipients.kinds"), detail: kinds.map(({ category }) => kindTitle(tongue, category)) },
        ...ownFacts(tongue, to),
      ],
    },
    ...(to.advertising ? [text(t("sections.recipients.advertising"))] : []),
  ];
}

function mayUse(tongue: Tongue, { mayUse: items }: Recipient): string {
  const t = tongue.t("policy");
  return items === "all-of-it"
    ? t("sections.recipients.allOfIt")
    : tongue.list(items.map((item) => t(`items.${item}`)));
}

function atTheDoor(tongue: Tongue, { cashAtTheDoor }: Recipient): Fact[] {
  const t = tongue.t("policy");
  if (!cashAtTheDoor) return [];
  return [
    {
      term: t("sections.recipients.atTheDoor"),
      detail: capital(tongue.list(cashAtTheDoor.map((item) => t(`items.${item}`)))),
    },
  ];
}

function withheld(tongue: Tongue, { withheld: never = [] }: Recipient): Fact[] {
  const t = tongue.t("policy");
  if (never.length === 0) return [];
  const items = never.map((item) => t(`sections.recipients.withheldItems.${item}`));
  return [{ term: t("sections.recipients.withheld"), detail: capital(tongue.list(items)) }];
}

function bonds(tongue: Tongue, { bound = [] }: Recipient): Fact[] {
  const t = tongue.t("policy");
  if (bound.length === 0) return [];
  return [{ term: t("sections.recipients.bound"), detail: bound.map((bond) => t(`bonds.${bond}`)) }];
}

function ownFacts(tongue: Tongue, to: Recipient): Fact[] {
  const t = tongue.t("policy");
  const own = to.role === "independent-controller" ? to.ownPolicy : undefined;
  return [
    ...(own ? [{ term: t("sections.recipients.ownPolicy"), detail: own, href: own }] : []),
    ...(to.since ? [{ term: t("sections.recipients.since"), detail: day(tongue, to.since) }] : []),
    ...(to.until ? [{ term: t("sections.recipients.until"), detail: day(tongue, to.until) }] : []),
  ];
}

export function transfers(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const abroad = Object.values(policy.recipients).filter(({ countries }) =>
    countries.some((c) => c !== policy.controller.country),
  );
  const countries = [policy.controller.country, ...abroad.flatMap((to) => to.countries)];
  const names = [...new Set(countries)].map(tongue.country);
  const forbidden = policy.transfers.forbidden.map(tongue.country);
  return {
    id: "transfers",
    title: t("sections.transfers.title"),
    lead: t("sections.transfers.lead", { count: names.length, countries: tongue.list(names) }),
    blocks: [
      ...statements(policy.transfers.notes),
      ...(forbidden.length > 0 ? [text(t("sections.transfers.forbidden", { countries: tongue.list(forbidden) }))] : []),
      ...(abroad.length > 0 ? [abroadTable(policy, tongue, abroad)] : []),
    ],
    forYou: { text: t("sections.transfers.forYou"), task: "write" },
    law: t("sections.transfers.law"),
  };
}

function abroadTable(policy: Policy, tongue: Tongue, abroad: readonly Recipient[]): Block {
  const t = tongue.t("policy");
  return {
    kind: "table",
    caption: t("sections.transfers.caption"),
    columns: [t("sections.transfers.company"), t("sections.transfers.where"), t("sections.transfers.safeguard")],
    rows: abroad.map((to) => [to.name, countriesOf(tongue, to), capital(safeguardOf(tongue, policy, to))]),
  };
}
