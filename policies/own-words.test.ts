import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brands } from "./index";

const seeds = new URL("../../shared/seeds/", import.meta.url);
/** An address is a fact and has but one wording. */
const addresses = new Set(["place", "post", "posts"]);

function textsIn(fact: unknown, key = ""): string[] {
  if (typeof fact === "string") return addresses.has(key) ? [] : [fact];
  if (typeof fact !== "object" || fact === null) return [];
  return Object.entries(fact).flatMap(([name, value]) => textsIn(value, Array.isArray(fact) ? key : name));
}

function runs(text: string, length = 8): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(" "));
}

describe("our own words", () => {
  it("finds eight words in a row whatever stands between them", () => {
    expect(runs("One, two; three (four) five — six. Seven EIGHT nine")).toEqual([
      "one two three four five six seven eight",
      "two three four five six seven eight nine",
    ]);
    expect(runs("only seven words stand in this line")).toEqual([]);
  });

  it("never hold a sentence that goes on for more than thirty words", () => {
    for (const text of brands.flatMap((brand) => textsIn(brand))) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(30);
    }
  });
});

// The merchants' texts stand beside the checkout, not in it.
if (existsSync(seeds)) {
  describe("the merchants' words", () => {
    const theirs = readdirSync(seeds).map((file) => readFileSync(new URL(file, seeds), "utf8"));
    const said = new Set(theirs.flatMap((text) => runs(text)));

    it.each(brands.map((brand) => [brand.id, brand] as const))("are not copied into %s", (_, brand) => {
      expect(theirs).toHaveLength(5);
      expect(
        textsIn(brand)
          .flatMap((text) => runs(text))
          .filter((run) => said.has(run)),
      ).toEqual([]);
    });
  });
}
