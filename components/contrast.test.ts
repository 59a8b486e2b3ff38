import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "./contrast";

const css = readFileSync(new URL("../app/globals.css", import.meta.url), "utf8");
const light = tokensOf(/^:root \{([^}]*)\}/m);
const dark = { ...light, ...tokensOf(/^@media \(prefers-color-scheme: dark\) \{\s+:root \{([^}]*)\}/m) };
const modes: { mode: string; colours: Record<string, string | undefined> }[] = [
  { mode: "light", colours: { ...light, accent: light["accent-light"] } },
  { mode: "dark", colours: { ...dark, accent: dark["accent-dark"] } },
];

/** Words and what they stand on. */
const text = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["soft", "paper"],
  ["soft", "surface"],
  ["accent", "paper"],
  ["accent", "surface"],
  ["on-fill", "accent"],
  ["on-fill", "red"],
  ["paper", "ink"],
  ["red", "paper"],
  ["amber", "paper"],
  ["green", "paper"],
  ...["red", "amber", "green"].flatMap((tone) => ["ink", "accent", tone].map((word) => [word, `${tone}-surface`])),
];

/** Edges of controls, bars of progress and rings of focus, and what they stand on. */
const controls = [
  ["edge", "paper"],
  ["edge", "surface"],
  ["accent", "surface"],
  ...["paper", "surface", "red-surface", "amber-surface", "green-surface"].map((ground) => ["focus", ground]),
];

describe.each(modes)("the colours, in $mode", ({ colours }) => {
  it.each(text)("%s is read on %s", (front = "", back = "") => {
    expect(contrastRatio(colours[front] ?? "", colours[back] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controls)("%s is seen on %s", (front = "", back = "") => {
    expect(contrastRatio(colours[front] ?? "", colours[back] ?? "")).toBeGreaterThanOrEqual(3);
  });
});

describe("the dark block", () => {
  it("answers every colour of the light one", () => {
    const own = tokensOf(/^@media \(prefers-color-scheme: dark\) \{\s+:root \{([^}]*)\}/m);
    const unanswered = Object.keys(light).filter((name) => !name.startsWith("accent-") && !(name in own));
    expect(unanswered).toEqual([]);
  });
});

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
  ])("of %s on %s is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each(["red", "#fff", "", "#12345g"])("refuses %j", (colour) => {
    expect(() => contrastRatio(colour, "#ffffff")).toThrow(RangeError);
  });
});

/** `{ paper: "#fdfdfb", … }` of the first block that matches. */
function tokensOf(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? "";
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
}
