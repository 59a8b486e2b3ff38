import { describe, expect, it } from "vitest";
import { cardNumbersIn, hasCardNumber, isCardNumber } from "./card-numbers";

describe("a payment card's number in a text", () => {
  it.each([
    ["Visa", "4111111111111111"],
    ["Visa, 19 digits", "4000000000000000006"],
    ["Mastercard", "5555555555554444"],
    ["Mastercard of the second range", "2223003122003222"],
    ["American Express", "378282246310005"],
    ["Diners Club", "30569309025904"],
    ["Discover", "6011111111111117"],
    ["JCB", "3530111333300000"],
    ["Maestro", "6304000000000000000"],
    ["UnionPay", "6200000000000005"],
    ["RuPay", "8200000000000001"],
    ["RuPay, as Discover numbers it", "6521111111111110"],
  ])("TMG-05, MLX-03: of %s is found", (_, digits) => {
    expect(isCardNumber(digits)).toBe(true);
    expect(hasCardNumber(`Please charge ${digits}, thank you`)).toBe(true);
    const wrong = `${digits.slice(0, -1)}${String((Number(digits.at(-1)) + 1) % 10)}`;
    expect([isCardNumber(wrong), hasCardNumber(wrong)]).toEqual([false, false]);
  });

  it.each([
    ["spaced", "4111 1111 1111 1111"],
    ["dashed", "4111-1111-1111-1111"],
    ["dotted", "4111.1111.1111.1111"],
    ["with the blank of typesetters", "4111\u00a01111\u00a01111\u00a01111"],
    ["as American Express groups it", "3782 822463 10005"],
    ["in the middle of words", "my card:4111111111111111(Visa)"],
    ["behind an amount", "12.50 4111 1111 1111 1111"],
    ["with a plus in front", "+4111111111111111"],
  ])("%s is found", (_, text) => {
    expect(hasCardNumber(text)).toBe(true);
  });

  it("says where each stands, without what is between its digits", () => {
    const text = "4111 1111 1111 1111 and 5555-5555-5555-4444";
    expect(cardNumbersIn(text)).toEqual([
      { start: 0, end: 19, digits: "4111111111111111" },
      { start: 24, end: 43, digits: "5555555555554444" },
    ]);
  });

  it.each([
    ["an order's number", "#1042"],
    ["the shop's own long number", "order 7210448301122 of 2026-03-12"],
    ["a number with a right check digit and no scheme's beginning", "7992739871300000"],
    ["a scheme's beginning with too few digits", "4222222222222"],
    ["a telephone number", "+44 20 7946 0018"],
    ["a telephone number that a card could begin with", "+62 812 0000 00003"],
    ["two telephone numbers", "020 7946 0018, 020 7946 0958"],
    ["noughts", "0000 0000 0000 0000"],
    ["digits on two lines", "4111 1111\n1111 1111"],
    ["a number of the Indian registry", "2341 2341 2346"],
    ["nothing", ""],
  ])("%s passes", (_, text) => {
    expect(cardNumbersIn(text)).toEqual([]);
  });

  it("a telephone number passes for its plus alone", () => {
    expect(hasCardNumber("62 812 0000 00003")).toBe(true);
  });

  it("walks through a long text of digits in a moment", () => {
    const start = performance.now();
    expect(hasCardNumber(`${"12 ".repeat(33_000)}4111 1111 1111 1111`)).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
