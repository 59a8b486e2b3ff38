import { describe, expect, it } from "vitest";
import { freshCustomerId } from "@/db/ids";
import { downloadName, expiryOf, failureOf, isExportId, pictureOf, placeOf } from "./rules";

const now = new Date("2026-03-01T12:00:00Z");
const before = new Date("2026-03-01T11:59:59Z");
const after = new Date("2026-03-01T12:00:01Z");

describe("what the page shows of an export", () => {
  it.each([
    ["pending", null, null, "waiting"],
    ["processing", null, null, "collecting"],
    ["failed", null, null, "failed"],
    ["completed", after, null, "ready"],
    ["completed", now, null, "gone"],
    ["completed", before, null, "gone"],
    ["completed", after, before, "gone"],
    ["completed", null, null, "gone"],
  ] as const)("%s, expires %s, purged %s: %s", (state, expiresAt, purgedAt, picture) => {
    expect(pictureOf({ state, expiresAt, purgedAt }, now)).toBe(picture);
  });
});

describe("how long a file is offered", () => {
  it("seven days, over a change of clocks too", () => {
    expect(expiryOf(new Date("2026-03-26T10:00:00Z"))).toEqual(new Date("2026-04-02T10:00:00Z"));
  });
});

describe("where a file lies", () => {
  const row = { customerId: freshCustomerId(), id: "7d9f0f4e-5a0f-4d0e-9a43-0c1f5e1f1a11" };

  it("elsewhere for each attempt, and always there", () => {
    expect(placeOf(row, 1)).toEqual(placeOf(row, 1));
    expect(placeOf(row, 1).id).not.toBe(placeOf(row, 2).id);
    expect(isExportId(placeOf(row, 1).id)).toBe(true);
  });
});

describe("why it was not made", () => {
  it.each([
    [Object.assign(new Error("no space left"), { code: "ENOSPC" }), "storage-full"],
    [Object.assign(new Error("not a directory"), { code: "ENOTDIR" }), "storage"],
    [Object.assign(new Error("closed"), { code: "CONNECTION_CLOSED" }), "database"],
    [Object.assign(new Error("shutting down"), { code: "57P01" }), "database"],
    [new Error("query failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) }), "database"],
    [Object.assign(new Error("permission denied"), { code: "42501" }), "fault"],
    [Object.assign(new Error("bad argument"), { code: "ERR_INVALID_ARG_TYPE" }), "fault"],
    [new TypeError("x is not a function"), "fault"],
    ["thrown text", "fault"],
    [undefined, "fault"],
  ])("%s: %s", (fault, failure) => {
    expect(failureOf(fault)).toBe(failure);
  });
});

describe("ids in paths", () => {
  it.each(["", "1", "../x", "7D9F0F4E-5A0F-4D0E-9A43-0C1F5E1F1A11", "7d9f0f4e-5a0f-4d0e-9a43-0c1f5e1f1a1", "\0".repeat(36)])("%j is none", (text) => {
    expect(isExportId(text)).toBe(false);
  });

  it("names the download after brand and day", () => {
    expect(downloadName("mini-and-me", "2026-03-01")).toBe("your-data-at-mini-and-me-2026-03-01.zip");
  });
});
