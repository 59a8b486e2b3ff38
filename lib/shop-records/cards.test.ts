import { describe, expect, it } from "vitest";
import { isSecurityCode, withoutCards } from "./cards";

describe("card numbers in free text", () => {
  it.each([
    ["4111111111111111", "•••• 1111"],
    ["card 4111 1111 1111 1111 please", "card •••• 1111 please"],
    ["4111-1111-1111-1111 12/27", "•••• 1111 12/27"],
    ["4111 1111 1111 1111 12 27", "•••• 1111 12 27"],
    ["tel 020 7946 0018, 3782 822463 10005.", "tel 020 7946 0018, •••• 0005."],
    ["5555.5555.5555.4444", "•••• 4444"],
    ["two: 4111111111111111 and 5555555555554444", "two: •••• 1111 and •••• 4444"],
    ["4111\u00a01111\u00a01111\u00a01111", "•••• 1111"],
    ["6304000000000000000", "•••• 0000"],
    ["6304000000000000001", "6304000000000000001"],
    ["order 7210448301122 of 2026-03-12", "order 7210448301122 of 2026-03-12"],
    ["+44 20 7946 0018", "+44 20 7946 0018"],
    ["0000 0000 0000 0000", "0000 0000 0000 0000"],
    ["", ""],
  ])("TMG-05, MLX-03: %j becomes %j", (text, expected) => {
    const struck: string[] = [];
    expect(withoutCards(text, (what) => struck.push(what))).toBe(expected);
    expect(struck.length > 0).toBe(text !== expected);
  });

  it.each([
    ["CVV 123", "CVV •••"],
    ["cvc: 1234, thanks", "cvc: •••, thanks"],
    ["security code (999)", "security code (•••)"],
    ["cvv is on the back", "cvv is on the back"],
    ["CIDER 330 ml", "CIDER 330 ml"],
  ])("MLX-03: %j becomes %j", (text, expected) => {
    expect(withoutCards(text, () => undefined)).toBe(expected);
  });

  it("MLX-03: a field that is named for a security code is known by its name and its digits", () => {
    expect(isSecurityCode("Card CVV", "123")).toBe(true);
    expect(isSecurityCode("cvc2", "0421")).toBe(true);
    expect(isSecurityCode("Security code", "see note")).toBe(false);
    expect(isSecurityCode("Discount code", "123")).toBe(false);
  });

  it("TMG-05: whatever digits stand in front, no twelve digits of a card stay in a row", () => {
    for (let n = 0; n < 1000; n++) {
      const text = withoutCards(`${String(n)} 12 12 4111 1111 1111 1111`, () => undefined);
      expect(text.replace(/[\s.-]/g, "")).not.toMatch(/1{12}/);
    }
  });

  it("walks through a long text of digits once", () => {
    expect(withoutCards(`${"12 ".repeat(33_000)}4111 1111 1111 1111`, () => undefined)).not.toContain("1111 1111");
  });
});
