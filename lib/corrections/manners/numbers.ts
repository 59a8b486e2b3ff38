import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { hasCardNumber, isCardNumber } from "@/lib/card-numbers";
import { type Manner, right, wrong } from "./manner";

/** Largest values of PostgreSQL's types, by Drizzle's name of the column. */
const LARGEST: Readonly<Record<string, number>> = { PgSmallInt: 32_767, PgInteger: 2_147_483_647 };
/** Of numeric(7,2), in which measures are kept. */
const LARGEST_MEASURE = 99_999.99;

export const count: Manner = {
  write: String,
  read(typed, { column }) {
    const most = LARGEST[column.columnType] ?? Number.MAX_SAFE_INTEGER;
    if (!/^\d{1,16}$/.test(typed)) return wrong("count-shape");
    return Number(typed) > most ? wrong("count-large", { most }) : right(Number(typed));
  },
};

/** With a comma or a point, as the person is used to. */
export const measure: Manner = {
  write: String,
  read(typed) {
    const value = Number(typed.replace(",", "."));
    return /^\d{1,5}([.,]\d{1,2})?$/.test(typed) && value <= LARGEST_MEASURE ? right(value) : wrong("measure-shape");
  },
};

/** As a date field sends it: 2019-05-31. */
export const date: Manner = {
  write: String,
  read(typed) {
    if (!DAY.test(typed)) return wrong("date-shape");
    return isDay(typed) ? right(typed) : wrong("date-none");
  },
};

const DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** As a field of day and time sends it, on the brand's clock; a second more or less was not chosen. */
export const instant: Manner = {
  write: (value, { timeZone }) =>
    value instanceof Date ? format(new TZDate(value, timeZone), "yyyy-MM-dd'T'HH:mm") : String(value),
  read(typed, { timeZone }) {
    const [day = "", time = ""] = typed.split("T");
    if (!DAY.test(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return wrong("date-shape");
    if (!isDay(day)) return wrong("date-none");
    const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = typed.split(/\D/).map(Number);
    return right(new Date(new TZDate(year, month - 1, date, hour, minute, timeZone).getTime()));
  },
};

/**
 * Cards have sixteen digits, those of American Express fifteen. Shorter numbers of accounts may well begin as some
 * scheme's do and end in the right check digit: one in ten at a bank whose accounts all begin with 50100.
 */
const SHORTEST_CARD = 15;

/** 9 to 18 digits, the lengths that Indian banks give their accounts; groups are joined. A card’s number is none of them. */
export const bankAccount: Manner = {
  write: String,
  read(typed) {
    const digits = typed.replace(/[\s-]/g, "");
    if (digits.length >= SHORTEST_CARD && isCardNumber(digits)) return wrong("card-number");
    return /^\d{9,18}$/.test(digits) ? right(digits) : wrong("account-shape");
  },
};

/** Four letters of the bank, a nought, six letters or digits of the branch (Reserve Bank of India). */
export const ifsc: Manner = {
  write: String,
  read(typed) {
    const code = typed.replace(/\s/g, "").toUpperCase();
    return /^[A-Z]{4}0[A-Z0-9]{6}$/.test(code) ? right(code) : wrong("ifsc-shape");
  },
};

/** A name and the letters of a provider, as NPCI writes virtual payment addresses. */
export const upi: Manner = {
  write: String,
  read(typed) {
    if (hasCardNumber(typed)) return wrong("card-number");
    return /^[\w.-]{2,256}@[a-z][a-z0-9]{1,63}$/i.test(typed) ? right(typed) : wrong("upi-shape");
  },
};
