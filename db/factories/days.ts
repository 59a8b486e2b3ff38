import type { Chance } from "./chance";

const DAY = 86_400_000;

/**
 * An instant so many days before today. Without a chance it is midnight UTC,
 * with one a time of that day, the same all day long for the same seed.
 * @param days negative ones are ahead
 */
export function daysAgo(days: number, by?: Chance): Date {
  const midnight = Math.floor(Date.now() / DAY) * DAY;
  return new Date(midnight - days * DAY + (by ? by.between(0, DAY / 1000 - 1) * 1000 : 0));
}

/** So many days, hours and minutes later. */
export function later(instant: Date, { days = 0, hours = 0, minutes = 0 }): Date {
  return new Date(instant.getTime() + days * DAY + hours * 3_600_000 + minutes * 60_000);
}
