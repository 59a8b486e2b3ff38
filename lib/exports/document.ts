import { createHash } from "node:crypto";
import { groups, type Kind } from "@/lib/catalogue/types";
import type { Request } from "@/lib/correction-requests/said";
import { markInWords } from "@/lib/correction-requests/words";
import type { Held } from "@/lib/records/held";
import { labelOf, othersInWords, textsOf } from "@/lib/records/labels";
import { heldBecause } from "@/lib/records/rules";
import { ruleInWords } from "@/lib/records/terms";
import { type Said, say } from "@/lib/records/words";
import { leaving } from "./columns";
import { CUT, type Row } from "./newest";
import type { Count, Cover, Flaw } from "./manifest";
import { contacts, leftOut } from "./readme";
import { STYLE } from "./style";

/** What the page shows beside the records themselves. */
export interface Content {
  readonly cover: Cover;
  readonly counts: readonly Count[];
  /** Paths of files in the archive by the id of their row. */
  readonly files: ReadonlyMap<string, string>;
  readonly flaws: readonly Flaw[];
  /** What the person said is wrong, and how it stands. */
  readonly marks: readonly Request[];
  readonly newest: (held: Held) => Promise<readonly Row[]>;
}

/**
 * `index.html`: the newest records of each kind in words, for a person without
 * us and without a network; a policy in its head forbids the browser to use one.
 * Comes in pieces, a kind at a time, so that it never stands in memory whole.
 */
export async function* document(content: Content): AsyncGenerator<string> {
  const { cover, counts } = content;
  yield head(cover);
  yield contents(content);
  for (const group of groups) {
    const members = counts.filter(({ held }) => held.entry.group === group);
    if (members.length === 0) continue;
    yield `<h2>${text(cover.tongue.t("catalogue")(`groups.${group}`))}</h2>\n`;
    for (const count of members) yield section(content, count, await content.newest(count.held));
  }
  yield foot(content);
}

function head({ policy, tongue, madeAt }: Cover): string {
  const t = tongue.t("exports");
  const title = text(t("document.title", { shop: policy.name }));
  const style = createHash("sha256").update(STYLE).digest("base64");
  return `<!doctype html>
<html lang="${tongue.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${text(t("document.made", { moment: tongue.moment(madeAt), zone: policy.timeZone }))}</p>
</header>
<main>
`;
}

function contents({ cover: { tongue }, counts, flaws }: Content): string {
  const t = tongue.t("exports");
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const kinds = counts.filter((count) => count.rows > 0).length;
  const lines = counts.map(({ held, rows: n }) => {
    const texts = textsOf(tongue, held.name);
    return `<tr><th scope="row"><a href="#${held.slug}">${text(texts.title)}</a></th><td class="number">${text(tongue.count(n))}</td></tr>`;
  });
  const wrong = flaws.map(({ path, reason }) => `<li>${text(path)}: ${text(t(`errors.${reason}`))}</li>`);
  return `<nav id="contents" aria-label="${text(t("document.contents"))}">
<p>${text(t("document.sum", { rows, kinds }))}</p>
<table class="contents"><thead><tr><th scope="col">${text(t("document.kind"))}</th><th scope="col" class="number">${text(t("document.records"))}</th></tr></thead>
<tbody>${lines.join("\n")}</tbody></table>
</nav>
${wrong.length > 0 ? `<h2>${text(t("document.wrong"))}</h2>\n<ul>${wrong.join("")}</ul>\n` : ""}`;
}

function section(content: Content, { held, rows }: Count, newest: readonly Row[]): string {
  const { tongue } = content.cover;
  const t = tongue.t("exports");
  const { title, about, empty, count } = textsOf(tongue, held.name);
  const data = `data/${held.slug}`;
  const others = othersInWords(tongue, held);
  const extent = rows > newest.length ? t("document.part", { shown: tongue.count(newest.length), count: count(rows) }) : t("document.all", { count: count(rows) });
  return `<section aria-labelledby="${held.slug}">
<h3 id="${held.slug}">${text(title)}</h3>
<p>${text(rows === 0 ? empty : about)}</p>
<p class="why">${text(why(content.cover, held))}</p>
${others === undefined ? "" : `<p class="why">${text(others)}</p>\n`}${rows === 0 ? "" : `<p>${text(extent)} ${text(t("document.files"))} <a href="${data}.csv">${data}.csv</a>, <a href="${data}.json">${data}.json</a></p>\n${table(content, held, newest)}`}
${said(content, held)}<p class="top"><a href="#contents">${text(t("document.top"))}</a></p>
</section>
`;
}

/** Beside the records: which of them are said to be wrong, the answer, and the person's own words where it was no. */
function said({ cover, marks }: Content, { name }: Held): string {
  const t = cover.tongue.t("requests");
  const ofKind = marks.filter(({ dataset }) => dataset === name);
  if (ofKind.length === 0) return "";
  const lines = ofKind.map((request) => {
    const { word, sentences, statement } = markInWords(cover, request);
    const of = request.recordName === "" ? "" : `${t("mark.of", { record: request.recordName })} `;
    return `<li><strong>${text(of + word)}.</strong> ${text([...sentences, ...statement].join(" "))}</li>`;
  });
  return `<h4>${text(t("mark.title"))}</h4>\n<ul>${lines.join("\n")}</ul>\n`;
}

function why({ policy, tongue }: Cover, held: Held): string {
  const { purposes, sources, recipients, retention } = heldBecause(policy, held.entry);
  if (purposes.length === 0) return tongue.t("data")("why.unpromised", { shop: policy.name });
  return tongue.t("exports")("document.why", {
    shop: policy.name,
    purposes: tongue.list(purposes.map((purpose) => purpose.text)),
    sources: tongue.list(sources.map((source) => tongue.t("catalogue")(`sources.${source}`))),
    recipients: recipients.length,
    names: tongue.list(recipients.map(({ name }) => name)),
    term: ruleInWords(tongue, retention),
  });
}

/** A column in which no row has anything is named in a sentence instead: orders have thirty of them. */
function table(content: Content, held: Held, rows: readonly Row[]): string {
  const { tongue } = content.cover;
  const t = tongue.t("exports");
  const cells = rows.map((row) => new Map(leaving(held).map((name) => [name, cell(content, held, name, row)])));
  const [full, blank] = parted(inOrder(held), (name) => cells.some((row) => row.get(name) !== ""));
  const label = (name: string) => text(labelOf(tongue, held.name, name));
  const look = (name: string) => LOOKS[held.entry.fields[name]?.kind ?? "text"] ?? "";
  const none = `<span class="none">${text(t("document.none"))}</span>`;
  const filled = (html = "") => (html === "" ? none : html);
  const heads = full.map((name) => `<th scope="col"${look(name)}>${label(name)}</th>`).join("");
  const lines = cells.map((row) => {
    const [first = "", ...others] = full;
    const rest = others.map((name) => `<td dir="auto"${look(name)}>${filled(row.get(name))}</td>`).join("");
    return `<tr><th scope="row" dir="auto">${filled(row.get(first))}</th>${rest}</tr>`;
  });
  const region = text(t("document.scroll", { title: textsOf(tongue, held.name).title }));
  return `<div class="wide" role="region" tabindex="0" aria-label="${region}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${lines.join("\n")}</tbody>
</table></div>
${blank.length > 0 ? `<p class="why">${t("document.blank", { fields: tongue.list(blank.map(label)) })}</p>` : ""}`;
}

const LOOKS: Partial<Record<Kind, string>> = {
  money: ' class="number"',
  count: ' class="number"',
  percent: ' class="number"',
  measure: ' class="number"',
  bytes: ' class="number"',
  "long-text": ' class="wordy"',
  instant: ' class="line"',
  date: ' class="line"',
  email: ' class="line"',
  phone: ' class="line"',
  id: ' class="line quiet"',
};

/** What a person knows a record by comes first, numbers of ours last. */
function inOrder({ entry, ...held }: Held): string[] {
  const [ids, others] = parted(leaving({ entry, ...held }), (name) => entry.fields[name]?.kind === "id");
  return [...others, ...ids];
}

function cell({ cover: { tongue, policy }, files }: Content, held: Held, name: string, row: Row): string {
  const field = held.entry.fields[name];
  if (!field) return "";
  const html = written(say(tongue, { dataset: held.name, name, policy, field, row }));
  const path = field.kind === "file" ? files.get(String(row.id)) : undefined;
  const value = row[name];
  const cut = typeof value === "string" && value.length > CUT;
  const rest = cut ? text(tongue.t("exports")("document.cut", { path: `data/${held.slug}.json` })) : "";
  return (path ? `<a href="${path.split("/").map(encodeURIComponent).join("/")}">${html}</a>` : html) + rest;
}

function written(said: Said): string {
  switch (said.form) {
    case "none":
      return "";
    case "line":
      return text(said.text) + (said.stored === undefined ? "" : `<br><small>${text(said.stored)}</small>`);
    case "long":
      return `<span class="long">${text(said.text)}</span>`;
    case "lines":
      return said.lines.map(text).join("<br>");
    case "pairs":
      return said.pairs.map(([key, value]) => `${text(key)}: ${text(value)}`).join("<br>");
  }
}

function foot({ cover }: Content): string {
  const t = cover.tongue.t("exports");
  const { legalName, place } = cover.policy.controller;
  return `</main>
<footer>
<h2>${text(t("document.left"))}</h2>
<p>${text(t("document.leftLead"))}</p>
<ul>${leftOut(cover).map((line) => `<li>${text(line)}</li>`).join("")}</ul>
<h2>${text(t("document.ask"))}</h2>
<p>${text(t("readme.ask.controller", { controller: legalName, place }))}</p>
<ul>${contacts(cover).map((line) => `<li>${text(line)}</li>`).join("")}</ul>
</footer>
</body>
</html>
`;
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** Whatever somebody once typed, it is text here. */
function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
