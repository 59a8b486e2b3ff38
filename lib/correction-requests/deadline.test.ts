import { format } from "date-fns";
import { TZDate } from "@date-fns/tz";
import { describe, expect, it } from "vitest";
import type { Region } from "@/policies/conduct";
import { brands } from "@/policies";
import { miniAndMe } from "@/policies/mini-and-me";
import { miniMiss } from "@/policies/mini-miss";
import { theminigalerie } from "@/policies/theminigalerie";
import { dueBy, lawDate } from "./deadline";

const places: Record<string, { timeZone: string; country: string }> = {
  GB: { timeZone: "Europe/London", country: "GB" },
  IE: { timeZone: "Europe/Dublin", country: "IE" },
  US: { timeZone: "America/Los_Angeles", country: "US" },
  SG: { timeZone: "Asia/Singapore", country: "SG" },
};

function dayIn(at: Date | undefined, timeZone: string): string {
  return at ? format(new TZDate(at, timeZone), "yyyy-MM-dd HH:mm") : "none";
}

function dayAt(day: string, hour: number, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, 30, 0, timeZone).getTime());
}

/** The examples of rules.md, section 1.3, that concern the answer to a request for correction. */
const vectors: readonly (readonly [id: string, region: Region, place: string, received: string, due: string])[] = [
  ["D01", "uk", "GB", "2026-01-01", "2026-02-02"],
  ["D02", "uk", "GB", "2024-11-25", "2024-12-27"],
  ["D03", "uk", "GB", "2026-01-31", "2026-03-02"],
  ["D04", "uk", "GB", "2024-01-31", "2024-02-29"],
  ["D05", "uk", "GB", "2026-03-31", "2026-04-30"],
  ["D07", "uk", "GB", "2026-08-31", "2026-09-30"],
  ["D08", "uk", "GB", "2026-03-05", "2026-04-07"],
  ["D10", "uk", "GB", "2026-11-25", "2026-12-29"],
  ["D11", "uk", "GB", "2026-04-25", "2026-05-26"],
  ["D20", "eea", "IE", "2026-03-04", "2026-04-07"],
  ["D21", "eea", "SG", "2026-03-05", "2026-04-05"],
  ["D21", "eea", "SG", "2026-08-31", "2026-09-30"],
  ["D23", "eea", "SG", "2026-01-31", "2026-02-28"],
  ["D24", "california", "US", "2026-01-02", "2026-02-16"],
  ["D25", "california", "US", "2026-06-26", "2026-08-10"],
  ["D28", "california", "US", "2026-05-20", "2026-07-04"],
  ["D31", "singapore", "SG", "2026-01-15", "2026-02-14"],
  ["D32", "singapore", "SG", "2026-07-11", "2026-08-11"],
  ["D49", "uk", "GB", "2026-02-04", "2026-03-04"],
  ["a day that is no example", "uk", "GB", "2027-02-26", "2027-03-30"],
];

describe("the last day that a law gives", () => {
  it.each(vectors)("%s: %s, merchant in %s, received %s, is %s", (_, region, place, received, due) => {
    const { timeZone, country } = places[place] ?? { timeZone: "UTC", country: "" };
    // Late in the evening, when another zone has the next day already.
    expect(dayIn(lawDate(region, dayAt(received, 23, timeZone), { timeZone, controller: { country } }), timeZone)).toBe(`${due} 23:59`);
  });

  it("is none where the law names none", () => {
    expect(lawDate("elsewhere", new Date(), { timeZone: "UTC", controller: { country: "GB" } })).toBeUndefined();
  });
});

describe("the day by which a brand answers", () => {
  it.each([
    ["D39, MMS-63: one month of Indian law before thirty days", miniMiss, "2026-02-10", "2026-03-10"],
    ["D41, MMS-65: thirty days before one month", miniMiss, "2026-07-01", "2026-07-31"],
    ["TMG-66: thirty days", theminigalerie, "2026-07-01", "2026-07-31"],
    ["TMG-66: the law's date where it is sooner", theminigalerie, "2026-01-31", "2026-02-28"],
    ["MMC-19: the month itself, though the law would move it on", miniAndMe, "2026-03-05", "2026-04-05"],
  ])("%s", (_, policy, received, due) => {
    expect(dayIn(dueBy(policy, dayAt(received, 12, policy.timeZone)), policy.timeZone)).toBe(`${due} 23:59`);
  });

  it.each(brands)("of $id lies ahead, and not farther than 45 days", (policy) => {
    const now = new Date("2026-11-23T12:00:00Z");
    const days = (dueBy(policy, now).getTime() - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(46);
  });

  it("counts a promise in hours by the clock, over a change of the clock too", () => {
    const hours = { times: [{ what: "answer", within: { hours: 72 }, to: ["everyone"], promises: [] }], laws: [], timeZone: "Europe/London", controller: { country: "GB" } } as const;
    const asked = new Date("2026-03-28T12:00:00Z");
    expect(dueBy(hours, asked).getTime() - asked.getTime()).toBe(72 * 3_600_000);
  });

  it("is a month where nobody says anything", () => {
    const silent = { times: [], laws: [], timeZone: "UTC", controller: { country: "US" } };
    expect(dayIn(dueBy(silent, new Date("2026-01-31T12:00:00Z")), "UTC")).toBe("2026-02-28 23:59");
  });
});
