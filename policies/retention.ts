import { TZDate } from "@date-fns/tz";
import { add, endOfDay, max } from "date-fns";
import type { Floor, Period, Retention, YearEnd } from "./types";

/**
 * The rule that decides: the promise, or the law's floor where that is longer
 * (TMG-40; conflict G2 of the promise catalogue: floors beat wishes). The result
 * has a `floor` only when it is the floor that decides, and `keep` is then the floor's.
 * Without an event every floor counts, also those of laws that are yet to start.
 */
export function resolve(retention: Retention, eventAt?: Date): Retention {
  const { floor, ...promise } = retention;
  return floor && binds(floor, eventAt) && longest(floor.keep) > longest(promise.keep)
    ? { ...promise, keep: floor.keep, floor }
    : promise;
}

/**
 * The last instant at which a datum may still be held; the purge comes after it.
 * Whole days count, in the merchant's zone (an IANA name), and a day that a month
 * lacks becomes that month's last: 31 January and a month is the end of February.
 * Undefined while the event has not happened; the event itself when no period follows it.
 */
export function keptUntil(retention: Retention, eventAt: Date | undefined, timeZone: string): Date | undefined {
  if (!eventAt) return undefined;
  const { keep, floor } = retention;
  const ends = [eventAt];
  if (keep) ends.push(endOf(keep, eventAt, timeZone));
  if (floor && binds(floor, eventAt)) ends.push(endOf(floor.keep, eventAt, timeZone));
  return max(ends);
}

function binds(floor: Floor, eventAt: Date | undefined): boolean {
  return !floor.since || !eventAt || eventAt >= new Date(floor.since);
}

/** In days, near enough to tell two rules apart; policies whose rules are closer than that fail a test. */
function longest({ years = 0, months = 0, days = 0, afterYearEnd }: Period = {}): number {
  return (years * 12 + months) * 30.44 + days + (afterYearEnd ? 366 : 0);
}

function endOf(period: Period, eventAt: Date, timeZone: string): Date {
  const { afterYearEnd, ...length } = period;
  const day = new TZDate(eventAt, timeZone);
  const start = afterYearEnd ? yearEnd(day, afterYearEnd) : day;
  // A plain Date leaves this file: a TZDate prints its own offset instead of "Z".
  return new Date(endOfDay(add(start, length)).getTime());
}

function yearEnd(day: TZDate, end: YearEnd): TZDate {
  const [month, date] = end === "12-31" ? [11, 31] : [2, 31];
  const zone = day.timeZone ?? "UTC";
  const thisYear = new TZDate(day.getFullYear(), month, date, 23, 59, 59, 999, zone);
  return day <= thisYear ? thisYear : new TZDate(day.getFullYear() + 1, month, date, 23, 59, 59, 999, zone);
}
