import { describe, expect, it } from "vitest";
import { heldOf } from "@/lib/records/held";
import type { Row } from "./form";
import { asksWhetherRight, type Change, undoOf } from "./rules";

const addresses = heldOf("addresses").entry;
const home: Row = { id: "a1", firstName: "Ana", city: "Leeds", zip: null, isDefault: true, collectedAt: "2026-01-01" };

function change(kind: Change["kind"], rest: Partial<Change>): Change {
  const nothing = { role: null, before: null, after: null, hidden: [], undoes: null };
  return { id: "c1", at: new Date(), by: "customer", dataset: "addresses", record: "a1", ...nothing, kind, ...rest };
}

const moved = change("changed", { before: { city: "York" }, after: { city: "Leeds" } });
const added = change("added", { after: { firstName: "Ana", city: "Leeds", isDefault: true } });
const removed = change("removed", { before: { city: "York", isDefault: false } });

describe("a change can be taken back", () => {
  it("while the record says what the change left", () => {
    expect(undoOf(addresses, moved, home)).toEqual({ do: "set", values: { city: "York" } });
    expect(undoOf(addresses, added, home)).toEqual({ do: "remove" });
    expect(undoOf(addresses, removed, undefined)).toEqual({ do: "add", values: { city: "York", isDefault: false } });
  });

  it.each<[string, Change, Row | undefined]>([
    ["its field says something else by now", moved, { ...home, city: "Bath" }],
    ["its field was emptied since", moved, { ...home, city: null }],
    ["the record is gone", moved, undefined],
    ["the record that came has changed since", added, { ...home, city: "Bath" }],
    ["more was written into the record that came", added, { ...home, zip: "LS1 4AP" }],
    ["the record that went is there again", removed, home],
    ["something hidden was in it", { ...moved, hidden: ["lastFour"] }, home],
    ["something hidden went with it", { ...removed, hidden: ["token"] }, undefined],
    [
      "it was never for the person to change",
      { ...moved, before: { collectedAt: "x" }, after: { collectedAt: "2026-01-01" } },
      home,
    ],
  ])("but not where %s", (_, told, row) => expect(undoOf(addresses, told, row)).toBeUndefined());

  it("only where the person may do that to records of this kind", () => {
    const { entry } = heldOf("customers");
    const email = { before: { email: "a@example.com" }, after: { email: "b@example.com" } };
    expect(
      undoOf(entry, change("changed", { dataset: "customers", record: "", ...email }), { email: "b@example.com" }),
    ).toBeUndefined();
    expect(undoOf({ ...addresses, customerMay: [] }, moved, home)).toBeUndefined();
    expect(undoOf({ ...addresses, customerMay: ["update"] }, added, home)).toBeUndefined();
    expect(undoOf({ ...addresses, customerMay: ["update", "delete"] }, removed, undefined)).toBeUndefined();
  });

  it("not where the record would come back without something that it needs", () => {
    const { entry } = heldOf("messages");
    const may = { ...entry, customerMay: ["insert"] as const };
    expect(undoOf(may, change("removed", { before: { body: "Hello" } }), undefined)).toBeUndefined();
    const whole = { channel: "email", direction: "from-you", body: "Hello", sentAt: "2026-01-01T00:00:00+00:00" };
    expect(undoOf(may, change("removed", { before: whole }), undefined)).toEqual({ do: "add", values: whole });
  });
});

describe("MMC-44: whether details are asked about", () => {
  const since = new Date("2024-02-29T10:00:00Z");

  it.each([
    ["a year after they came, on the day after 28 February where there is no 29th", {}, "2025-02-28T10:00:00Z", true],
    ["not a second earlier", {}, "2025-02-28T09:59:59Z", false],
    ["a year after the last yes", { confirmedAt: new Date("2025-06-01T12:00:00Z") }, "2026-06-01T12:00:00Z", true],
    ["and until then not", { confirmedAt: new Date("2025-06-01T12:00:00Z") }, "2026-06-01T11:59:59Z", false],
    ["after an order", { orderedAt: new Date("2024-03-01T00:00:00Z") }, "2024-03-02T00:00:00Z", true],
    [
      "after an order since the last yes",
      { confirmedAt: new Date("2024-03-01"), orderedAt: new Date("2024-03-02") },
      "2024-03-03T00:00:00Z",
      true,
    ],
    [
      "not after an order before the last yes",
      { confirmedAt: new Date("2024-03-02"), orderedAt: new Date("2024-03-01") },
      "2024-03-03T00:00:00Z",
      false,
    ],
    [
      "not for an order that came before them, with the shop's old records",
      { orderedAt: new Date("2023-01-01") },
      "2024-03-03T00:00:00Z",
      false,
    ],
  ])("%s", (_, known, now, asks) => expect(asksWhetherRight({ since, ...known }, new Date(now))).toBe(asks));
});
