import { TZDate } from "@date-fns/tz";
import { add, addDays, endOfDay, format, isSaturday, isSunday, min } from "date-fns";
import Holidays from "date-holidays";
import type { Region, Within } from "@/policies/conduct";
import type { Policy } from "@/policies/types";

type Length = Extract<Within, object>;

/** What a law gives for the answer to "this is wrong", and which last day it moves on. */
interface LawTime {
  readonly within: Length;
  readonly moves?: "weekend-or-holiday" | "sunday-or-holiday";
  /** Where a controller must be for its own holidays to count; for others no day is moved (rules.md 1.2). */
  readonly at?: readonly string[];
}

const EEA = "AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** By where the person lives. Regions that are missing have no time of their own. */
const laws: Partial<Readonly<Record<Region, LawTime>>> = {
  // Article 12(3) GDPR; Regulation 1182/71, Article 3.
  eea: { within: { months: 1 }, moves: "weekend-or-holiday", at: EEA },
  // Article 12A UK GDPR.
  uk: { within: { months: 1 }, moves: "weekend-or-holiday", at: ["GB"] },
  // 11 CCR 7021(b).
  california: { within: { days: 45 } },
  // Sections 21 and 22 PDPA, PDPR 2021.
  singapore: { within: { days: 30 }, moves: "sunday-or-holiday", at: ["SG"] },
  // Rule 5(9) SPDI Rules 2011; Rule 4(5) Consumer Protection (E-Commerce) Rules 2020.
  india: { within: { months: 1 } },
};

/** Who answers, and whose days count. */
export type Answering = Pick<Policy, "times" | "laws" | "timeZone"> & { readonly controller: Pick<Policy["controller"], "country"> };

/**
 * The last instant for the answer to a request that came in at `askedAt`: the earliest of all that the brand promises
 * and of all that the laws ask which it names. Where the person lives is not asked, so the earliest is right for everybody.
 */
export function dueBy(policy: Answering, askedAt: Date): Date {
  const promised = policy.times.flatMap(({ what, within }) => (what === "answer" && typeof within === "object" ? endOf(within, askedAt, policy.timeZone) : []));
  const asked = policy.laws.flatMap(({ regions }) => regions.flatMap((region) => lawDate(region, askedAt, policy) ?? []));
  const dates = [...promised, ...asked];
  // A brand that promises nothing under a law without a time: a month, as most laws ask.
  return min(dates.length > 0 ? dates : [endOf({ months: 1 }, askedAt, policy.timeZone)]);
}

/** The last instant that the law of a region allows; undefined where it names none. */
export function lawDate(region: Region, askedAt: Date, { timeZone, controller }: Pick<Answering, "timeZone" | "controller">): Date | undefined {
  const law = laws[region];
  if (!law) return undefined;
  const last = endOf(law.within, askedAt, timeZone);
  return law.moves && law.at?.includes(controller.country) ? moved(last, law.moves, timeZone, controller.country) : last;
}

/** Hours are hours; days and months are days of the calendar, where the brand is, to their end. A plain Date, which prints as UTC. */
function endOf(within: Length, askedAt: Date, timeZone: string): Date {
  if ("hours" in within) return new Date(askedAt.getTime() + within.hours * 3_600_000);
  return new Date(endOfDay(add(new TZDate(askedAt, timeZone), within)).getTime());
}

function moved(last: Date, moves: NonNullable<LawTime["moves"]>, timeZone: string, country: string): Date {
  let day = new TZDate(last, timeZone);
  while (isSunday(day) || (moves === "weekend-or-holiday" && isSaturday(day)) || holidaysOf(country, day.getFullYear()).has(format(day, "yyyy-MM-dd")))
    day = addDays(day, 1);
  return new Date(day.getTime());
}

const known = new Map<string, ReadonlySet<string>>();

/** Days of a year on which nobody works in a country; in the United Kingdom, those of England and Wales. */
function holidaysOf(country: string, year: number): ReadonlySet<string> {
  const id = `${country} ${String(year)}`;
  const days = known.get(id) ?? new Set(calendarOf(country).getHolidays(year).map(({ date }) => date.slice(0, 10)));
  known.set(id, days);
  return days;
}

function calendarOf(country: string): Holidays {
  const options = { types: ["public" as const] };
  return country === "GB" ? new Holidays(country, "ENG", options) : new Holidays(country, options);
}
