import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Stay, type StayRow } from "./stay";
import { axisFor } from "./stay-scale";

const today = new Date("2026-11-23T09:30:00Z");
const words = { today: "Today, 23 November 2026", kind: "Kind", from: "Collected", until: "Kept until", rule: "By which rule", table: "As a table" };
const rows: StayRow[] = [
  row("Account", "2021-05-03", undefined),
  row("Orders", "2021-05-09", "2033-12-31"),
  row("Sign-ins", "2026-11-20", "2026-12-20"),
  row("Application", "2026-03-01", "2026-11-01"),
];
const html = draw(rows);

describe("how long it stays", () => {
  it("says of every line its name, both days and its rule, beside it and in the table", () => {
    const [picture, table] = [html.slice(0, html.indexOf("<table")), html.slice(html.indexOf("<table"))];
    for (const { name, fromWords, untilWords, until, rule } of rows) {
      for (const text of [name, fromWords, untilWords, rule]) expect(table).toContain(text);
      for (const text of [name, fromWords, untilWords]) expect(picture).toContain(text);
      expect(picture.includes(rule)).toBe(until !== undefined);
    }
  });

  it("begins with what goes first and ends with what has no end", () => {
    const names = [...html.matchAll(/<p class="font-strong">(.*?)<\/p>/g)].map(([, name]) => name);
    expect(names).toEqual(["Application", "Sign-ins", "Orders", "Account"]);
  });

  it("fades what has no known end, and nothing else", () => {
    expect(html.split("<linearGradient").length - 1).toBe(1);
    expect(draw([{ ...row("Held", "2021-01-01", "2030-01-01"), open: true }])).toContain("<linearGradient");
  });

  it("marks today at the same place in every row", () => {
    const places = [...html.matchAll(/x1="([\d.]+%)" x2="[\d.]+%" y1="0" y2="100%" stroke-width="1.5"/g)].map(([, place]) => place);
    expect(places).toHaveLength(rows.length);
    expect(new Set(places).size).toBe(1);
    expect(html).toContain(words.today);
  });

  it("names years as the person's own calendar does, in every time zone", () => {
    for (const timeZone of ["Pacific/Auckland", "Pacific/Honolulu"]) {
      const { ticks } = axisFor(rows, today, (at) => at.toLocaleDateString("en", { year: "numeric", timeZone }));
      expect(ticks.map((tick) => tick.words)).toEqual(["2022", "2024", "2026", "2028", "2030", "2032", "2034"]);
    }
  });

  it("does not let one far day press the others together", () => {
    const { at } = axisFor([...rows, ...rows, row("For ever", "1998-01-01", "2999-01-01")], today, year);
    expect(at(new Date("2033-12-31")) - at(today)).toBeGreaterThan(20);
    expect(draw([...rows, row("For ever", "1998-01-01", "2999-01-01")])).toContain("1998-01-01");
  });

  it("never draws NaN or a negative width, whatever the days", () => {
    const date = fc.date({ noInvalidDate: true });
    const spans = fc.array(fc.record({ from: date, until: fc.option(date, { nil: undefined }), open: fc.boolean() }), { minLength: 1, maxLength: 35 });
    fc.assert(
      fc.property(spans, fc.date({ min: new Date("1990-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }), (drawn, now) => {
        const markup = draw(drawn.map(({ until, ...span }, index) => ({ ...row(String(index), "2020-01-01", undefined), ...span, ...(until && { until }) })), now);
        expect(/NaN|Infinity|Invalid|width="-/.exec(markup)).toBeNull();
        for (const [, place] of markup.matchAll(/ (?:x|x1|x2|cx|width)="(-?[\d.]+)%"/g)) expect(Number(place)).toSatisfy((it: number) => it >= 0 && it <= 100);
      }),
      { numRuns: 30 },
    );
  });

  it("says a sentence where there is nothing", () => {
    expect(draw([])).toBe('<p class="text-soft">Nothing is held.</p>');
  });
});

function row(name: string, from: string, until: string | undefined): StayRow {
  const end = until === undefined ? {} : { until: new Date(`${until}T12:00:00Z`) };
  return { id: name, name, from: new Date(`${from}T12:00:00Z`), fromWords: `since ${from}`, ...end, untilWords: `until ${until ?? "you close it"}`, rule: `rule of ${name}` };
}

function year(at: Date) {
  return String(at.getUTCFullYear());
}

function draw(held: readonly StayRow[], now = today) {
  return renderToStaticMarkup(<Stay title="How long" description="A line each." today={now} rows={held} tick={year} words={words} empty="Nothing is held." />);
}
