import { describe, expect, it } from "vitest";
import { speak } from "@/lib/language";
import { brands } from "@/policies";
import type { Section } from "./blocks";
import { pageOf } from "./page";
import { search, stretches, wordsIn } from "./search";

const sections: readonly Section[] = [
  {
    id: "data",
    title: "What we hold",
    lead: "Two kinds of data.",
    blocks: [
      {
        kind: "parts",
        parts: [
          {
            id: "data-orders",
            title: "Orders",
            blocks: [{ kind: "facts", facts: [{ term: "Why", detail: "To send parcels." }] }],
          },
          {
            id: "data-device",
            title: "Devices",
            lead: "Your browser.",
            blocks: [{ kind: "list", items: ["A café’s network"] }],
          },
        ],
      },
    ],
    law: "Article 13 GDPR",
  },
  {
    id: "retention",
    title: "How long",
    lead: "Each kind has an end.",
    blocks: [
      { kind: "text", text: "Then it goes." },
      {
        kind: "table",
        caption: "Times",
        columns: ["Kind", "Kept"],
        rows: [
          ["Orders", "6 years"],
          ["Devices", "1 year"],
        ],
      },
    ],
    forYou: { text: "See your own orders.", task: "see" },
  },
];

const idsOf = (found: readonly Section[]) => found.map(({ id }) => id);

describe("the words of a search", () => {
  it("are small, apart, each once, and none where nothing was typed", () => {
    expect(wordsIn("  Orders, “ORDERS” café? ")).toEqual(["orders", "cafe"]);
    expect(wordsIn("\0 …")).toEqual(["…"]);
    for (const nothing of [undefined, "", "  ", "“”"]) expect(wordsIn(nothing)).toEqual([]);
    expect(wordsIn("x".repeat(5000))[0]).toHaveLength(100);
  });
});

describe("a search in a policy", () => {
  it("keeps the parts and rows that have the words, and counts them", () => {
    const found = search(sections, ["orders"]);
    // The part, the row, and the words under the second section's title.
    expect(found.places).toBe(3);
    expect(idsOf(found.sections)).toEqual(["data", "retention"]);
    expect(found.sections[0]?.blocks).toEqual([
      expect.objectContaining({ parts: [expect.objectContaining({ id: "data-orders" })] }),
    ]);
    expect(found.sections[1]?.blocks).toEqual([
      { kind: "text", text: "Then it goes." },
      expect.objectContaining({ rows: [["Orders", "6 years"]] }),
    ]);
  });

  it("asks for all words, in one place", () => {
    expect(search(sections, ["orders", "parcels"]).places).toBe(1);
    expect(search(sections, ["parcels", "browser"])).toEqual({ places: 0, sections: [] });
  });

  it("finds words with accents and curved marks typed without, and the small print", () => {
    expect(idsOf(search(sections, wordsIn("cafe's")).sections)).toEqual(["data"]);
    expect(idsOf(search(sections, wordsIn("article 13")).sections)).toEqual(["data"]);
  });

  it("takes what people type as letters, never as a pattern", () => {
    for (const typed of [".*", "[a-z]", "(", "\\", "$", "^"])
      expect(search(sections, wordsIn(`zz${typed}`)).places).toBe(0);
    expect(stretches("a+b (c)", ["+"])).toEqual([
      { text: "a", hit: false },
      { text: "+", hit: true },
      { text: "b (c)", hit: false },
    ]);
  });
});

describe("the marks", () => {
  it("stand on the very letters, whatever their case and accents", () => {
    expect(stretches("A Café’s CAFE", ["cafe"])).toEqual([
      { text: "A ", hit: false },
      { text: "Café", hit: true },
      { text: "’s ", hit: false },
      { text: "CAFE", hit: true },
    ]);
    expect(stretches("orderly", ["order", "orderly"])).toEqual([{ text: "orderly", hit: true }]);
    expect(stretches("as it is", [])).toEqual([{ text: "as it is", hit: false }]);
  });

  it("lose no letter of any policy", () => {
    for (const brand of brands)
      for (const { title, lead } of pageOf(brand, speak("en-GB", brand.timeZone), new Date("2026-06-01")).sections)
        for (const text of [title, lead, "İstanbul, ǅ, ﬁ, 日本, 👟"])
          expect(
            stretches(text, ["a", "de", "i"])
              .map((stretch) => stretch.text)
              .join(""),
          ).toBe(text);
  });
});
