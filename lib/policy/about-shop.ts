import type { Tongue } from "@/lib/language";
import type { Selling } from "@/policies/conduct";
import type { Contact, Policy } from "@/policies/types";
import { type Block, type Fact, list, type Section, statements, text } from "./blocks";
import { people } from "./words";

export function who(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const { legalName, place, site } = policy.controller;
  const facts: Fact[] = [
    ...(legalName === policy.name ? [] : [{ term: t("sections.who.legalName"), detail: legalName }]),
    ...(site ? [{ term: t("sections.who.site"), detail: site, href: site }] : []),
    ...policy.contacts.flatMap(contactFacts),
  ];
  return {
    id: "who",
    title: t("sections.who.title"),
    lead: t("sections.who.lead", { shop: legalName, place }),
    blocks: [{ kind: "facts", facts }, ...lawsWords(policy, tongue), ...laws(policy, tongue)],
    forYou: { text: t("sections.who.forYou"), task: "write" },
    law: t("sections.who.law"),
  };
}

function contactFacts({ role, name, email, phone, post }: Contact): Fact[] {
  return [
    ...(name ? [{ term: role, detail: name }] : []),
    ...(email ? [{ term: role, detail: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ term: role, detail: phone, href: `tel:${phone.replaceAll(" ", "")}` }] : []),
    ...(post ? [{ term: role, detail: post }] : []),
  ];
}

function lawsWords({ name, words }: Policy, tongue: Tongue): Block[] {
  const t = tongue.t("policy");
  const { controller, person, elsewhere } = words;
  const here = text(t("sections.who.words", { shop: name, controller, person }));
  if (!elsewhere) return [here];
  return [
    here,
    text(
      t("sections.who.wordsElsewhere", {
        who: people(tongue, elsewhere.regions),
        controller: elsewhere.controller,
        person: elsewhere.person,
      }),
    ),
  ];
}

function laws({ laws: all }: Policy, tongue: Tongue): Block[] {
  const t = tongue.t("policy");
  return [
    text(t("sections.who.laws")),
    ...list(all.map(({ name, regions }) => t("sections.who.lawFor", { law: name, who: people(tongue, regions) }))),
  ];
}

export function scope({ scope: { covers, text: lead }, collection, account }: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  return {
    id: "scope",
    title: t("sections.scope.title"),
    lead,
    blocks: [
      text(t("sections.scope.covers", { meetings: tongue.list(covers.map((meeting) => t(`meetings.${meeting}`))) })),
      text(t("sections.scope.when")),
      ...list(collection.when),
      text(t(`sections.scope.toShop.${account.toShop}`)),
      text(t("sections.scope.account", { needs: tongue.list(account.needs) })),
      ...(account.seen ? [text(t("sections.scope.seen")), ...list(account.seen)] : []),
      ...(account.changed ? [text(t("sections.scope.changed")), ...list(account.changed)] : []),
    ],
  };
}

export function children({ ages }: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const { noneBelow = 0, guardianBelow, toOrder } = ages;
  return {
    id: "children",
    title: t("sections.children.title"),
    lead: t("sections.children.lead", { none: noneBelow }),
    blocks: [
      text(t("sections.children.guardian", { age: guardianBelow })),
      ...(toOrder ? [text(t("sections.children.toOrder", { age: toOrder }))] : []),
      ...statements(ages.notes),
    ],
    forYou: { text: t("sections.children.forYou"), task: "write" },
    law: t("sections.children.law"),
  };
}

export function security(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  return {
    id: "security",
    title: t("sections.security.title"),
    lead: t("sections.security.lead"),
    blocks: statements(policy.security),
    forYou: { text: t("sections.security.forYou"), task: "security" },
    law: t("sections.security.law"),
  };
}

export function disclosures({ name, disclosures: { legal, succession, selling } }: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  return {
    id: "disclosures",
    title: t("sections.disclosures.title"),
    lead: t("sections.disclosures.lead", { shop: name }),
    blocks: [
      ...list(legal.grounds),
      ...(legal.told === "unsaid" ? [] : [text(t(`sections.disclosures.told.${legal.told}`))]),
      ...(succession.told === "unsaid" ? [] : [text(t(`sections.disclosures.succession.${succession.told}`))]),
      ...sale(selling, tongue),
    ],
  };
}

/** Nothing where the merchant's text is silent: a no that it does not give is not ours to print. */
function sale(selling: Selling, tongue: Tongue): Block[] {
  const t = tongue.t("policy");
  if (selling.sells === true) return [text(t("sections.disclosures.sold"), selling.optOut.path)];
  return selling.sells === "unsaid" ? [] : [text(t("sections.disclosures.notSold"))];
}

export function changes({ changes: { applies, announced, newPurpose } }: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const lines = announced.map(({ by, of }) =>
    t("sections.changes.line", { by: t(`sections.changes.by.${by}`), of: t(`sections.changes.of.${of}`) }),
  );
  return {
    id: "changes",
    title: t("sections.changes.title"),
    lead: t(`sections.changes.rules.${applies}`),
    blocks: [
      text(t("sections.changes.announced")),
      ...list(lines),
      text(t(`sections.changes.newPurpose.${newPurpose.needs}`)),
    ],
    forYou: { text: t("sections.changes.forYou"), task: "history" },
  };
}

export function complaints({ complaints: { regulators, askFirst }, contacts }: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  return {
    id: "complaints",
    title: t("sections.complaints.title"),
    lead: t("sections.complaints.lead", { role: contacts[0].role, email: contacts[0].email ?? "" }),
    blocks: [
      ...(askFirst ? [text(t("sections.complaints.askFirst", { who: people(tongue, askFirst) }))] : []),
      text(t("sections.complaints.regulators")),
      {
        kind: "facts",
        facts: regulators.map(({ name, regions, href }) => ({ term: people(tongue, regions), detail: name, href })),
      },
    ],
    forYou: { text: t("sections.complaints.forYou"), task: "complain" },
    law: t("sections.complaints.law"),
  };
}

/** Nothing where the merchant has nothing more to say. */
export function notices({ notices: all }: Policy, tongue: Tongue): Section[] {
  const t = tongue.t("policy");
  if (all.length === 0) return [];
  return [
    { id: "notices", title: t("sections.notices.title"), lead: t("sections.notices.lead"), blocks: statements(all) },
  ];
}
