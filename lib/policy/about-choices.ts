import type { Tongue } from "@/lib/language";
import type { Message, MessagePurpose, Region, Right, RightGiven } from "@/policies/conduct";
import { messagePurposes, regions } from "@/policies/conduct";
import type { Policy } from "@/policies/types";
import { type Block, list, type Part, type Section, statements, text } from "./blocks";
import { capital, lawOf, people, within } from "./words";

export function cookies(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const { classes, technologies, notes, doNotTrack } = policy.cookies;
  const used = tongue.list(technologies.map((one) => t(`technologies.${one}`)));
  return {
    id: "cookies",
    title: t("sections.cookies.title"),
    lead: t("sections.cookies.lead", { shop: policy.name, technologies: used }),
    blocks: [
      { kind: "parts", parts: classes.map((_, at) => cookiePart(policy, tongue, at)) },
      ...statements(notes),
      text(t("sections.cookies.gpc")),
      text(t(`sections.cookies.doNotTrack.${doNotTrack}`)),
    ],
    forYou: { text: t("sections.cookies.forYou"), task: "cookies" },
    law: t("sections.cookies.law"),
  };
}

function cookiePart(policy: Policy, tongue: Tongue, at: number): Part {
  const t = tongue.t("policy");
  const kind = policy.cookies.classes[at] ?? policy.cookies.classes[0];
  const partners = kind.partners.flatMap((key) => policy.recipients[key]?.name ?? []);
  return {
    id: `cookies-${String(at + 1)}`,
    title: kind.name,
    blocks: [
      text(kind.text),
      text(kind.use === "essential" ? t("sections.cookies.always") : t("sections.cookies.off")),
      ...(partners.length > 0 ? [text(t("sections.cookies.partners", { partners: tongue.list(partners) }))] : []),
    ],
  };
}

export function messages(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const rows = messagePurposes.flatMap((purpose) => {
    const message = policy.messages[purpose];
    return message ? [messageRow(tongue, purpose, message)] : [];
  });
  return {
    id: "messages",
    title: t("sections.messages.title"),
    lead: t("sections.messages.lead"),
    blocks: [
      {
        kind: "table",
        caption: t("sections.messages.caption"),
        columns: (["kind", "why", "by", "when", "stop"] as const).map((column) => t(`sections.messages.${column}`)),
        rows,
      },
    ],
    forYou: { text: t("sections.messages.forYou"), task: "choose" },
    law: t("sections.messages.law"),
  };
}

function messageRow(tongue: Tongue, purpose: MessagePurpose, message: Message): string[] {
  const t = tongue.t("policy");
  return [
    t(`messagePurposes.${purpose}`),
    capital(message.text),
    capital(tongue.list(message.channels.map((channel) => t(`channels.${channel}`)))),
    capital(t(`sections.messages.needs.${message.class === "marketing" ? message.needs : message.class}`)),
    capital(howToStop(tongue, message)),
  ];
}

function howToStop(tongue: Tongue, message: Message): string {
  const t = tongue.t("policy");
  if (message.class !== "marketing") return t("sections.messages.never");
  const ways = tongue.list(message.stop.map((stop) => t(`stops.${stop}`)));
  if (!message.stopsWithin) return ways;
  return message.stopsWithin === "at-once"
    ? t("sections.messages.stopsAtOnce", { ways })
    : t("sections.messages.stopsWithin", { ways, days: message.stopsWithin.days });
}

export function rights(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const { ways, notes } = policy.rights;
  return {
    id: "rights",
    title: t("sections.rights.title"),
    lead: t("sections.rights.lead"),
    blocks: [
      { kind: "parts", parts: rightsByRegion(policy, tongue) },
      ...others(policy, tongue),
      text(t("sections.rights.how", { ways: tongue.list(ways.map((way) => t(`ways.${way}`))) })),
      ...statements(notes),
    ],
    forYou: { text: t("sections.rights.forYou"), task: "see" },
  };
}

function rightsByRegion({ rights: { given } }: Policy, tongue: Tongue): Part[] {
  const named = regions.filter((region) => given.some(({ to }) => to.includes(region)));
  return named.map((region) => ({
    id: `rights-${region}`,
    title: people(tongue, [region]),
    blocks: list(given.filter(({ to }) => to.includes(region)).map((one) => rightLine(tongue, one, region))),
  }));
}

function rightLine(tongue: Tongue, { right, note }: Pick<RightGiven, "right" | "note">, region: Region): string {
  const t = tongue.t("policy");
  const words = { title: t(`rights.${right}.title`), text: t(`rights.${right}.text`) };
  const line = note ? t("sections.rights.noted", { ...words, note }) : t("sections.rights.line", words);
  const law = lawOf(region, right);
  return law ? t("sections.rights.inLaw", { line, law }) : line;
}

function others({ name, rights: { others: more } }: Policy, tongue: Tongue): Block[] {
  const t = tongue.t("policy");
  const words = text(t(`sections.rights.others.${more.choice}`, { shop: name }));
  if (more.choice === "law-only") return [words];
  return [words, ...list(more.rights.map((right: Right) => rightLine(tongue, { right }, "everyone")))];
}

export function times(policy: Policy, tongue: Tongue): Section {
  const t = tongue.t("policy");
  const rows = policy.times.map(({ what, within: time, to, loosely }) => [
    t(`sections.times.kinds.${what}`),
    capital(loosely ? t("sections.times.loosely", { within: within(tongue, time) }) : within(tongue, time)),
    people(tongue, to),
  ]);
  return {
    id: "times",
    title: t("sections.times.title"),
    lead: t("sections.times.lead", { shop: policy.name }),
    blocks: [
      {
        kind: "table",
        caption: t("sections.times.caption"),
        columns: (["what", "within", "who"] as const).map((column) => t(`sections.times.${column}`)),
        rows,
      },
    ],
    forYou: { text: t("sections.times.forYou"), task: "write" },
  };
}
