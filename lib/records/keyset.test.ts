import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refused } from "@/lib/errors";
import { heldOf } from "./held";
import { fromCursor, isRowId, toCursor } from "./keyset";

const [orders, auditEvents, customers] = [heldOf("orders").entry, heldOf("auditEvents").entry, heldOf("customers").entry];

function refusal(text: string): unknown {
  try {
    fromCursor(orders, text);
  } catch (error) {
    return error instanceof Refused ? error.code : error;
  }
  return "taken";
}

describe("a cursor", () => {
  it("comes back as it went, to the microsecond", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -62_135_596_800_000_000n / 100n, max: 8_999_999_999_999_999n }), fc.uuid(), (at, id) => {
        expect(fromCursor(orders, toCursor({ at: String(at), id }))).toEqual({ at: String(at), id });
      }),
    );
  });

  it("opens no page when anything else stands in it", () => {
    fc.assert(fc.property(fc.string(), (text) => refusal(text) === "not-found"));
    fc.assert(fc.property(fc.jsonValue(), (value) => refusal(Buffer.from(JSON.stringify(value)).toString("base64url")) === "not-found"));
  });

  it.each([
    ["an order's number in the audit", auditEvents, "0190a0b0-0000-7000-8000-000000000000"],
    ["an entry's number among the orders", orders, "12"],
    ["more digits than a number has", auditEvents, "1".repeat(16)],
    ["SQL", orders, "' or true --"],
  ])("refuses %s", (_, entry, id) => {
    expect(() => fromCursor(entry, toCursor({ at: "1", id }))).toThrow(Refused);
  });

  it("refuses an instant that the database cannot count exactly", () => {
    expect(() => fromCursor(customers, toCursor({ at: "9".repeat(16), id: "" }))).toThrow(Refused);
    expect(fromCursor(customers, toCursor({ at: "1", id: "" }))).toEqual({ at: "1", id: "" });
  });
});

describe("a row's number", () => {
  it("has the form of its column", () => {
    expect(isRowId(orders, "0190a0b0-0000-7000-8000-000000000000")).toBe(true);
    expect(isRowId(auditEvents, "12")).toBe(true);
    expect(["", "12", "0190A0B0-0000-7000-8000-000000000000 ", "x"].map((id) => isRowId(orders, id))).toEqual([false, false, false, false]);
  });
});
