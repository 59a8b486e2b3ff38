import { createFormatter, createTranslator } from "use-intl/core";
import { en } from "@/messages/en";

/** Languages that the house has texts in; the first is spoken to everybody else. */
const texts = { en } as const;
type Texts = (typeof texts)["en"];
export type Room = keyof Texts;
type Speech<R extends Room> = ReturnType<typeof createTranslator<Texts, R>>;

/** What a reader can be told, in their words and their way of writing dates and money. */
export type Tongue = ReturnType<typeof speak>;

/**
 * @param locale BCP 47, as the browser asks for it: decides how dates, counts and money are written
 * @param timeZone IANA zone in which instants are shown
 */
export function speak(locale: string, timeZone: string) {
  const language = "en";
  const formatter = createFormatter({ locale, timeZone });
  const rooms = new Map<Room, unknown>();
  // A translator keeps the messages that it has once read: a page of fifty records says the same ones fifty times.
  function enter<R extends Room>(room: R): Speech<R> {
    const known = rooms.get(room) ?? createTranslator({ locale: language, timeZone, messages: texts[language], namespace: room });
    rooms.set(room, known);
    // Under each room's name lies that room's own translator; a map cannot say so in types.
    return known as Speech<R>;
  }
  return {
    locale,
    language,
    timeZone,
    /** The texts of one room. */
    t: enter,
    /** The same texts as they are written, for what is looked up by a name from the database. */
    words: <R extends Room>(room: R): Texts[R] => texts[language][room],
    /** 5 April 2031 */
    date: (at: Date) => formatter.dateTime(at, { dateStyle: "long" }),
    /** 5 April 2031, from 2031-04-05: a day of the calendar is the same in every zone. What is no day stands as it is. */
    day: (text: string) => day(locale, text),
    /** 14:03 */
    hour: (at: Date) => formatter.dateTime(at, { timeStyle: "short" }),
    /** 5 April 2031, 14:03 */
    moment: (at: Date) => formatter.dateTime(at, { dateStyle: "long", timeStyle: "short" }),
    /** 2027, Mar 2027 or 5 Mar: a mark on a time line */
    tick: (at: Date, unit: "day" | "month" | "year") => formatter.dateTime(at, TICKS[unit]),
    /** in 4 years */
    relative: (at: Date, now: Date) => formatter.relativeTime(at, now),
    /** 12,000 */
    count: (n: number) => formatter.number(n),
    /** @param minor amount in the currency's minor unit */
    money: (minor: number, currency: string) => money(locale, minor, currency),
    /** 1.4 MB, decimal as file managers and mobile contracts count */
    bytes: (n: number) => bytes(locale, n),
    /** a, b and c */
    list: (items: readonly string[]) => formatter.list(items),
    /** France, from FR; the code itself where nobody knows it. */
    country: (code: string) => country(locale, code),
  };
}

const TICKS = {
  year: { year: "numeric" },
  month: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short" },
} as const;

function money(locale: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(minor / 10 ** maximumFractionDigits);
}

function day(locale: string, text: string): string {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : Number.NaN);
  return Number.isNaN(at.getTime()) ? text : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(at);
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

function bytes(locale: string, n: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, n)) / 3)));
  const options = { style: "unit", unit: UNITS[power] ?? "byte", maximumFractionDigits: power ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, options).format(n / 1000 ** power);
}

function country(locale: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/** The first locale of an Accept-Language header that this machine can write dates in; British English otherwise. */
export function localeOf(acceptLanguage: string | null): string {
  const asked = (acceptLanguage ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  for (const tag of asked) {
    try {
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
      if (known) return known;
    } catch {
      // Not a language tag at all: browsers send none such, robots do.
    }
  }
  return "en-GB";
}
