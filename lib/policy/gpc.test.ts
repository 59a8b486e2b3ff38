import { describe, expect, it } from "vitest";
import { brands } from "@/policies";
import { theminigalerie } from "@/policies/theminigalerie";
import { gpcSupport, sendsGpc } from "./gpc";

const [first] = theminigalerie.versions;
const now = new Date("2026-06-01T12:00:00Z");

describe("the word to browsers", () => {
  it("has the newest date of all policies", () => {
    expect(gpcSupport(brands, now)).toEqual({ gpc: true, lastUpdate: "2026-01-01" });
    const changed = { ...theminigalerie, versions: [{ ...first, updated: "2026-03-01" }] as const };
    expect(gpcSupport([...brands, changed], now).lastUpdate).toBe("2026-03-01");
  });

  it("does not speak of a version before its day, which begins where the merchant is", () => {
    const announced = {
      ...theminigalerie,
      versions: [first, { effective: "2026-09-01", changes: [], promises: [] }] as const,
    };
    expect(gpcSupport([announced], new Date("2026-08-31T15:59:59Z")).lastUpdate).toBe("2026-01-01");
    expect(gpcSupport([announced], new Date("2026-08-31T16:00:00Z")).lastUpdate).toBe("2026-09-01");
  });

  it("says no date where no text has one", () => {
    expect(gpcSupport([{ ...theminigalerie, versions: [{ changes: [], promises: [] }] }], now)).toEqual({ gpc: true });
  });
});

describe("the browser's signal", () => {
  it.each([
    ["1", true],
    ["1, 1", true],
    ["0, 1", true],
    [null, false],
    ["", false],
    ["0", false],
    ["true", false],
    ["11", false],
    ["1;q=1", false],
  ])("%j is %s", (header, sent) => {
    expect(sendsGpc(header)).toBe(sent);
  });
});
