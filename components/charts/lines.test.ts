import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, widthOf } from "./lines";

describe("the guess at lines", () => {
  it.each([
    // Measured in a browser, 15 px: 202, 291, 240 and 76 pixels.
    ["What we worked out about you", 202],
    ["Automated decisions about cash on delivery", 291],
    ["Emails and messages that you wrote", 240],
    ["Ünïcødé ŁŻ", 76],
  ])("takes “%s” for no narrower than it is, and little wider", (text, measured) => {
    expect(widthOf(text)).toBeGreaterThanOrEqual(measured);
    expect(widthOf(text)).toBeLessThan(measured * 1.2);
  });

  it("breaks at words, and words that are longer than a line", () => {
    expect(linesOf("You", 100)).toBe(1);
    expect(linesOf("Pages you looked at", 100)).toBe(2);
    expect(linesOf("n".repeat(50), 100)).toBe(4);
    expect(linesOf("", 100)).toBe(1);
  });

  it("is never fewer than the width asks for", () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 60, max: 300 }), (text, space) => linesOf(text, space) >= Math.floor(widthOf(text.replaceAll(/\s+/gu, "")) / space)));
  });
});
