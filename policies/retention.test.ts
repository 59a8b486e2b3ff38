import { describe, expect, it } from "vitest";
import { americanBooks, britishBooks, californianRequestLog, indianBooks, indianLogs, singaporeBooks } from "./floors";
import { brands } from "./index";
import { keptUntil, resolve } from "./retention";
import { allCategories, type Floor, holdingOf, type Period, type Retention } from "./types";

function rule(keep?: Period, floor?: Floor): Retention {
  return { from: "collected", ...(keep && { keep }), ...(floor && { floor }), reason: "For this test.", promises: [] };
}

/** The last day as a person in that zone reads it, so that an end one hour off shows. */
function lastDay(retention: Retention, eventAt: string, timeZone = "UTC"): string {
  const until = keptUntil(retention, new Date(eventAt), timeZone);
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(until);
}

/** The days around each first of a month, over five years with a leap year among them. */
function turnsOfMonths(): Date[] {
  const months = Array.from({ length: 60 }, (_, month) => month);
  return months.flatMap((month) => [-1, 0, 1, 2].map((day) => new Date(Date.UTC(2024, month, day, 12))));
}

describe("a period ends with a day of the calendar", () => {
  it.each([
    ["a day that February lacks", { months: 1 }, "2026-01-31T10:00:00Z", "2026-02-28"],
    ["the same in a leap year", { months: 1 }, "2024-01-31T10:00:00Z", "2024-02-29"],
    ["a leap day a year on", { years: 1 }, "2024-02-29T10:00:00Z", "2025-02-28"],
    ["a leap day four years on", { years: 4 }, "2024-02-29T10:00:00Z", "2028-02-29"],
    ["31 August and a month", { months: 1 }, "2026-08-31T10:00:00Z", "2026-09-30"],
    ["31 May and six months", { months: 6 }, "2026-05-31T10:00:00Z", "2026-11-30"],
    ["over new year", { days: 7 }, "2026-12-28T10:00:00Z", "2027-01-04"],
    ["years, months and days together", { years: 1, months: 1, days: 1 }, "2026-01-30T10:00:00Z", "2027-03-01"],
    ["a year end on the day itself", { years: 5, afterYearEnd: "12-31" }, "2024-12-31T23:59:59Z", "2029-12-31"],
    ["a year end just missed", { years: 5, afterYearEnd: "12-31" }, "2025-01-01T00:00:00Z", "2030-12-31"],
    ["a year that ends in March", { years: 6, afterYearEnd: "03-31" }, "2020-04-01T00:00:00Z", "2027-03-31"],
  ] as const)("%s", (_, keep, eventAt, day) => {
    expect(lastDay(rule(keep), eventAt)).toBe(`${day} 23:59:59`);
  });

  it.each([
    ["Asia/Singapore", "2026-01-30T16:00:00Z", "2026-02-28"],
    ["America/New_York", "2026-01-30T16:00:00Z", "2026-02-28"],
    ["America/New_York", "2026-03-01T03:00:00Z", "2026-03-28"],
    ["Asia/Kolkata", "2026-02-28T18:30:00Z", "2026-04-01"],
    ["Europe/London", "2026-02-28T12:00:00Z", "2026-03-28"],
  ])("in %s, a month from %s ends on %s", (timeZone, eventAt, day) => {
    expect(lastDay(rule({ months: 1 }), eventAt, timeZone)).toBe(`${day} 23:59:59`);
  });

  it("counts a clock change in between as whole days", () => {
    expect(lastDay(rule({ days: 2 }), "2026-03-28T12:00:00Z", "Europe/London")).toBe("2026-03-30 23:59:59");
  });

  it("takes the merchant's year, where it is already January for the merchant", () => {
    const books = rule({ years: 5, afterYearEnd: "12-31" });
    expect(lastDay(books, "2024-12-31T16:00:00Z", "Asia/Singapore")).toBe("2030-12-31 23:59:59");
    expect(lastDay(books, "2024-12-31T16:00:00Z", "America/New_York")).toBe("2029-12-31 23:59:59");
  });
});

describe("what has no end yet, or none of its own", () => {
  it("has no date while the event has not happened", () => {
    expect(keptUntil(rule({ years: 1 }), undefined, "UTC")).toBeUndefined();
  });

  it("ends with the event when no period follows it", () => {
    const withdrawn = new Date("2026-05-05T05:05:05Z");
    expect(keptUntil(rule(), withdrawn, "UTC")).toEqual(withdrawn);
  });

  it("answers with a plain date, which prints as UTC", () => {
    const until = keptUntil(rule({ days: 1 }), new Date("2026-05-05T05:05:05Z"), "Asia/Singapore");
    expect(JSON.stringify(until)).toBe('"2026-05-06T15:59:59.999Z"');
  });
});

describe("the floors of the law", () => {
  it.each([
    ["Singapore, year 2024", singaporeBooks, "Asia/Singapore", "2024-06-15T00:00:00Z", "2029-12-31"],
    ["United Kingdom, year to March 2021", britishBooks, "Europe/London", "2020-06-15T00:00:00Z", "2027-03-31"],
    ["United States, return for 2024", americanBooks, "America/New_York", "2024-06-15T00:00:00Z", "2028-04-30"],
    ["India, assessment year after 2024-25", indianBooks, "Asia/Kolkata", "2024-06-15T00:00:00Z", "2032-03-31"],
    ["India, tax year 2026-27", indianBooks, "Asia/Kolkata", "2026-06-15T00:00:00Z", "2034-03-31"],
    ["India, logs", indianLogs, "Asia/Kolkata", "2027-06-01T00:00:00Z", "2028-06-01"],
    ["California, closed request", californianRequestLog, "America/New_York", "2026-03-10T12:00:00Z", "2028-03-10"],
  ])("%s", (_, floor, timeZone, eventAt, day) => {
    expect(lastDay(rule({ days: 1 }, floor), eventAt, timeZone)).toBe(`${day} 23:59:59`);
  });

  it("do not bind what happened before the law started", () => {
    const logs = rule({ months: 1 }, indianLogs);
    expect(lastDay(logs, "2027-05-12T18:29:59Z", "Asia/Kolkata")).toBe("2027-06-12 23:59:59");
    expect(lastDay(logs, "2027-05-12T18:30:00Z", "Asia/Kolkata")).toBe("2028-05-13 23:59:59");
    expect(resolve(logs, new Date("2026-01-01")).floor).toBeUndefined();
    expect(resolve(logs).floor).toBe(indianLogs);
  });
});

describe("the longer of promise and floor decides", () => {
  const floor: Floor = { keep: { years: 5 }, law: "A law" };

  it("TMG-40: a floor beats a shorter promise, and an absent one", () => {
    expect(resolve(rule({ years: 3 }, floor))).toEqual({ ...rule(floor.keep), floor });
    expect(resolve(rule(undefined, floor)).keep).toEqual(floor.keep);
  });

  it("leaves a promise that is as long or longer, and then names no law", () => {
    expect(resolve(rule({ years: 5 }, floor))).toEqual(rule({ years: 5 }));
    expect(resolve(rule({ years: 7 }, floor))).toEqual(rule({ years: 7 }));
    expect(resolve(rule({ years: 7 }))).toEqual(rule({ years: 7 }));
  });

  const all = brands.flatMap((brand) =>
    allCategories.map((category) => ({ brand, category, held: holdingOf(brand, category) })),
  );
  const floored = all.flatMap(({ held, ...row }) =>
    held?.retention.floor ? [{ ...row, retention: held.retention }] : [],
  );
  it.each(floored)("$brand.id, $category: the rule shown gives the date counted, at every turn of a month", (row) => {
    const { retention } = row;
    for (const eventAt of turnsOfMonths()) {
      const shown: Retention = { ...resolve(retention, eventAt), floor: undefined };
      expect(keptUntil(shown, eventAt, row.brand.timeZone)).toEqual(keptUntil(retention, eventAt, row.brand.timeZone));
    }
  });
});
