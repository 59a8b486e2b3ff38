import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Flow } from "./flow";
import type { FlowKind, FlowLink } from "./flow-model";

const words = {
  sources: "Where it comes from",
  kinds: "What we hold",
  recipients: "Who else receives it",
  given: "What comes from here",
  received: "What it receives",
  count: "How much",
  nobody: "Nobody else receives it",
  unknown: "Not recorded",
  see: "See these records",
  more: "More about it",
  close: "Close",
  table: "As a table",
};
const sources = [
  { id: "you", name: "You" },
  { id: "google", name: "Google, where you sign in" },
  { id: "silent", name: "A source of nothing" },
];
const recipients = [
  { id: "royal-mail", name: "Royal Mail", note: "In the United Kingdom", href: "/policy#royal-mail" },
  { id: "google", name: "Google Analytics" },
  { id: "idle", name: "A recipient of nothing" },
];
const kinds = [kind("orders", "Orders", 14), kind("page views", "Pages <you> looked at", 12_000), kind("reviews", "Reviews", 1)];
const links: FlowLink[] = [
  { from: "you", to: "orders", value: 14 },
  { from: "google", to: "page views", value: 12_000 },
  { from: "orders", to: "royal-mail", value: 14 },
  { from: "page views", to: "google", value: 12_000 },
  { from: "orders", to: "nowhere", value: 3 },
];
const html = draw(kinds, links);

describe("where it comes from and where it goes", () => {
  it("names every mark on the mark, and nobody who is joined to nothing", () => {
    for (const name of ["You", "Google, where you sign in", "Orders", "Pages &lt;you&gt; looked at", "Reviews", "Royal Mail", "Google Analytics"])
      expect(labels(html)).toContain(name);
    expect(html).not.toContain("of nothing");
  });

  it("draws a ribbon for each link that joins two marks, in each arrangement", () => {
    expect(count(html, /<path data-of="s\d+ k\d+"/g)).toBe(2 * 3);
    expect(count(html, /<path data-of="k\d+ r\d+"/g)).toBe(2 * 3);
    expect(html).toContain("<title>Orders → Royal Mail</title>");
  });

  it("never draws NaN, whatever it is told", () => {
    const held = [kind("empty", "", 0), kind("long", "b".repeat(400), 1)];
    const odd = draw(held, [
      { from: "you", to: "long", value: Number.NaN },
      { from: "long", to: "google", value: Infinity },
      { from: "empty", to: "google", value: -3 },
    ]);
    for (const drawn of [html, odd]) expect(/NaN|Infinity|undefined/.exec(drawn)).toBeNull();
  });

  it("leads from each mark to its details, whose anchors exist once", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    expect(ids).toContain("flow-kind-orders");
    expect(ids).toContain("flow-source-google");
    expect(ids).toContain("flow-recipient-google");
  });

  it("says in a kind's details where to see it and that nobody receives it", () => {
    const details = between(html, 'id="flow-kind-reviews"', "</dl>");
    expect(details).toContain("Not recorded");
    expect(details).toContain("Nobody else receives it");
    expect(html).toContain('href="/data/reviews"');
    expect(between(html, 'id="flow-recipient-royal-mail"', "</dl>")).toContain("In the United Kingdom");
  });

  it("has the same numbers in its table", () => {
    const table = between(html, "<table", "</table>");
    for (const { countWords } of kinds) expect(table).toContain(countWords);
    expect(count(table, /role="rowheader"/g)).toBe(kinds.length);
    expect(table).toContain("Nobody else receives it");
  });

  it("gives the drawing a title and a description", () => {
    const [, titled, described] = /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<title id="${String(titled)}">The flow</title>`);
    expect(html).toContain(`<desc id="${String(described)}">Thicker is more.</desc>`);
  });

  it("draws thirty-five kinds and fourteen recipients", () => {
    const all = Array.from({ length: 35 }, (_, index) => kind(`k${index}`, `Kind number ${index} with a rather long name of its own`, 3 ** (index % 9)));
    const many = Array.from({ length: 14 }, (_, index) => ({ id: `r${index}`, name: `Recipient ${index}` }));
    const joined = all.flatMap(({ id, count: value }, index) => [{ from: "you", to: id, value }, ...many.slice(0, index % 5).map((to) => ({ from: id, to: to.id, value }))]);
    const big = renderToStaticMarkup(<Flow title="The flow" description="Thicker is more." sources={sources} kinds={all} recipients={many} links={joined} words={words} empty="" />);
    expect(/NaN|undefined/.exec(big)).toBeNull();
    for (const { name } of all) expect(labels(big)).toContain(name);
  });

  it("leaves out the column of recipients where nobody receives anything", () => {
    const alone = draw(kinds, links.slice(0, 2));
    expect(alone).not.toContain('data-mark="r');
    expect(count(alone, /role="img"/g)).toBe(3);
  });

  it("says a sentence where there is nothing", () => {
    expect(draw([], links)).toBe('<p class="text-soft">Nothing is held.</p>');
  });
});

function kind(id: string, name: string, held: number): FlowKind {
  return { id, name, count: held, countWords: `${held} of ${id}`, href: `/data/${encodeURIComponent(id)}` };
}

function draw(held: readonly FlowKind[], joined: readonly FlowLink[]) {
  return renderToStaticMarkup(
    <Flow title="The flow" description="Thicker is more." sources={sources} kinds={held} recipients={recipients} links={joined} words={words} empty="Nothing is held." />,
  );
}

function labels(markup: string) {
  return [...markup.matchAll(/<a href="#[^"]+" data-mark=.*?<span class="line-clamp-4 grow">(.*?)<\/span>/g)].map(([, text]) => text);
}

function between(markup: string, start: string, end: string) {
  const from = markup.indexOf(start);
  return markup.slice(from, markup.indexOf(end, from));
}

function count(markup: string, what: RegExp) {
  return [...markup.matchAll(what)].length;
}
