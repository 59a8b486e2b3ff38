import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { speak } from "@/lib/language";
import { brands, policyOf } from "@/policies";
import { rights } from "@/policies/conduct";
import { allCategories, holdingOf, type Policy } from "@/policies/types";
import { type Block, type Part, type Section, sectionIds } from "./blocks";
import { frontOf } from "./front";
import { historyOf } from "./history";
import { pageOf } from "./page";

const now = new Date("2026-06-01T12:00:00Z");
const all = brands.map((brand) => ({ id: brand.id, brand, page: pageOf(brand, speak("en-GB", brand.timeZone), now) }));

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
      return [...block.items];
    case "facts":
      return block.facts.flatMap(({ term, detail }) => [term, ...[detail].flat()]);
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case "parts":
      return block.parts.flatMap(wordsOfPart);
  }
}

function wordsOfPart({ title, lead, blocks }: Part): string[] {
  return [title, ...(lead === undefined ? [] : [lead]), ...blocks.flatMap(wordsOf)];
}

function wordsOfSection(section: Section): string[] {
  return [
    ...wordsOfPart(section),
    ...(section.forYou ? [section.forYou.text] : []),
    ...(section.law ? [section.law] : []),
  ];
}

function anchors(sections: readonly Part[]): string[] {
  return sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => (block.kind === "parts" ? anchors(block.parts) : [])),
  ]);
}

function section(brand: string, id: string): string {
  const found = all.find((one) => one.id === brand)?.page.sections.find((one) => one.id === id);
  if (!found) throw new Error(`${brand} has no section ${id}`);
  return wordsOfSection(found).join("\n");
}

describe.each(all)("the page of $id", ({ brand, page }) => {
  it("has every section, in the same order", () => {
    expect(page.sections.map(({ id }) => id)).toEqual(
      sectionIds.filter((id) => id !== "notices" || brand.notices.length > 0),
    );
  });

  it("has anchors that are each one's own", () => {
    const ids = anchors(page.sections);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z][\w-]*$/);
  });

  it("tells of each kind of data that is held, and of each that is not", () => {
    const ids = anchors(page.sections).filter((id) => id.startsWith("data-"));
    const held = allCategories.filter((category) => holdingOf(brand, category));
    expect(ids).toEqual([...held.map((category) => `data-${category}`), "data-none"]);
  });

  it("says nothing that is not words", () => {
    for (const words of page.sections.flatMap(wordsOfSection)) {
      expect(words).not.toMatch(/undefined|\[object|policy\.\w|sections\.\w|\{\w+\}|^\s*$/);
    }
  });

  it("shows every statement of the policy", () => {
    const said = page.sections.flatMap(wordsOfSection).join("\n");
    const { security, notices, disposal, transfers, cookies, ages } = brand;
    const statements = [...security, ...notices, ...disposal, ...transfers.notes, ...cookies.notes, ...ages.notes];
    for (const { text } of statements) expect(said).toContain(text);
    for (const { name } of [
      ...Object.values(brand.recipients),
      ...brand.cookies.classes,
      ...brand.complaints.regulators,
    ]) {
      expect(said).toContain(name);
    }
  });

  it("keeps the demo's marks and the open questions to the merchant", () => {
    const said = page.sections.flatMap(wordsOfSection).join("\n");
    for (const { what, decide } of brand.openQuestions)
      for (const words of [what, decide]) expect(said).not.toContain(words);
    expect(said).not.toMatch(/demo decision/i);
  });
});

describe("what the pages say", () => {
  it("TMG-02, MMM-37: gives the dates of the text and of its next review", () => {
    const dates = (id: string) => all.find((one) => one.id === id)?.page.dates;
    expect(dates("theminigalerie")?.slice(0, 2)).toEqual([
      "In force since 1 January 2026",
      "Last changed on 1 January 2026",
    ]);
    expect(dates("mini-me-and-mama")?.at(-1)).toBe("Looked over every 12 months; next by 1 January 2027");
  });

  it("MLX-40, MMM-39: prints no right as given by a text that does not give it", () => {
    const given = section("miniluxe", "rights").split("gives everybody this too")[0];
    expect(given).toContain("Take back a yes");
    for (const title of ["See your data", "Delete it", "Take it with you"]) expect(given).not.toContain(title);
  });

  it("TMG-40: shows the law's time where it is longer than the promise, and the law", () => {
    expect(section("theminigalerie", "retention")).toContain(
      "For 5 years after the order is completed, counted from the 31 December that follows, at most 7 years",
    );
    expect(section("theminigalerie", "retention")).toContain("Companies Act 1967");
  });

  it("MMS-02: speaks India's words to India and Europe's to Europe", () => {
    expect(section("mini-miss", "who")).toContain("MINI MISS is the Data Fiduciary and you are the Data Principal");
    expect(section("mini-miss", "who")).toContain("European Economic Area: the words are controller and data subject");
  });

  it("MMS-26: tells which data couriers get of a cash order", () => {
    expect(section("mini-miss", "recipients")).toContain("Name, address, phone number and the amount to pay");
  });

  it("MMS-60, MMS-54: lets a yes be taken back as easily as it was given", () => {
    expect(section("mini-miss", "rights")).toContain("As easily as you gave it");
  });

  it("MMM-36, MLX-32: says to whose data a change applies", () => {
    expect(section("mini-me-and-mama", "changes")).toContain("can count for data that was there before it");
    expect(section("miniluxe", "changes")).toContain("counts only for data that comes after it");
  });

  it("TMG-34, TMG-25: honours Sec-GPC while Do Not Track changes nothing", () => {
    expect(section("theminigalerie", "cookies")).toContain("Sec-GPC: 1");
    expect(section("theminigalerie", "cookies")).toContain("“Do Not Track” changes nothing here");
  });

  it("prints no promise about selling that a text does not make", () => {
    expect(section("theminigalerie", "disclosures")).toContain("not sold");
    for (const silent of ["mini-and-me", "mini-miss", "mini-me-and-mama"])
      expect(section(silent, "disclosures")).not.toContain("sold, rented");
  });

  it("has words for every right, given or not", () => {
    const { t } = speak("en-GB", "UTC");
    for (const right of rights) expect(t("policy")(`rights.${right}.text`)).toMatch(/\.$/);
  });
});

describe("the front door", () => {
  it("MMS-62, MMS-63: says how soon", () => {
    const front = (id: string) => {
      const brand = policyOf(id);
      return brand && frontOf(brand, speak("en-GB", brand.timeZone));
    };
    expect(front("mini-miss")?.soon).toBe("You hear from us within 72 hours and get an answer within 30 days.");
    expect(front("mini-and-me")?.soon).toBe("You get an answer without needless delay.");
    expect(front("mini-and-me")?.contacts[0]?.role).toBe("Data Privacy Leader");
  });
});

describe("the history", () => {
  const [brand] = brands;
  if (!brand) throw new Error("a house without brands");
  const later: Policy = {
    ...brand,
    versions: [
      brand.versions[0],
      { effective: "2026-09-01", changes: [{ text: "A courier is new.", promises: [] }], promises: [] },
    ],
  };
  const tongue = speak("en-GB", "UTC");

  it("TMG-64, MLX-31, MMC-26, MMS-71: lists versions, newest first, with what changed and which is in force", () => {
    const { versions } = historyOf(later, tongue, now);
    expect(versions.map(({ id, inForce, coming, first }) => [id, inForce, coming, first])).toEqual([
      ["2026-09-01", false, true, false],
      ["2026-01-01", true, false, true],
    ]);
    expect(versions.map(({ since, until }) => [since, until])).toEqual([
      ["1 September 2026", undefined],
      ["1 January 2026", "1 September 2026"],
    ]);
    expect(versions[0]?.changes).toEqual(["A courier is new."]);
    expect(historyOf(later, tongue, new Date("2026-09-02T12:00:00Z")).versions[0]?.inForce).toBe(true);
  });
});

// The merchants' texts stand beside the checkout, not in it.
const seeds = new URL("../../../shared/seeds/", import.meta.url);
if (existsSync(seeds)) {
  const theirs = readdirSync(seeds).flatMap((file) => runs(readFileSync(new URL(file, seeds), "utf8")));
  const said = new Set(theirs);

  it.each(all)("$id: no sentence of the merchants is copied", ({ brand, page }) => {
    const addresses = [brand.controller.place, ...brand.contacts.flatMap(({ post }) => post ?? [])];
    const ours = page.sections
      .flatMap(wordsOfSection)
      .filter((words) => !addresses.some((address) => words.includes(address)));
    expect(ours.flatMap((words) => runs(words)).filter((run) => said.has(run))).toEqual([]);
  });
}

/** Every eight words in a row. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(" "));
}
