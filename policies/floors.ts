import type { AnyCategory, Floor } from "./types";

/** Singapore: Companies Act 1967 s 199(2); IRAS reads "from the year of assessment" to the same day. */
export const singaporeBooks: Floor = {
  keep: { years: 5, afterYearEnd: "12-31" },
  law: "Companies Act 1967, section 199, and Income Tax Act 1947, section 67 (Singapore)",
};

/** United Kingdom: six years from the end of the accounting period; VAT asks the same. */
export const britishBooks: Floor = {
  keep: { years: 6, afterYearEnd: "03-31" },
  law: "Finance Act 1998, schedule 18, paragraph 21 (United Kingdom)",
};

/**
 * United States: the tax office may look three years back from the return, which
 * is due in the middle of April after the year.
 */
export const americanBooks: Floor = {
  keep: { years: 3, months: 4, afterYearEnd: "12-31" },
  law: "Internal Revenue Code, section 6501(a) (United States)",
};

/**
 * India: seven years from the end of the tax year. The rule before it (six years from
 * the end of the assessment year) gives the same day; CGST Act 2017 s 36 an earlier one.
 */
export const indianBooks: Floor = {
  keep: { years: 7, afterYearEnd: "03-31" },
  law: "Income-tax Act 2025, section 62, and before it Income-tax Rules 1962, rule 6F(5) (India)",
};

/** India: personal data, traffic data and logs, a year from their use, even when the account is gone. */
export const indianLogs: Floor = {
  keep: { years: 1 },
  law: "Digital Personal Data Protection Rules 2025, rule 8(3) (India)",
  since: "2027-05-13T00:00:00+05:30",
};

/** California: the log of requests and their answers. */
export const californianRequestLog: Floor = {
  keep: { months: 24 },
  law: "California Code of Regulations, title 11, section 7101",
};

interface Duty {
  readonly floor: Floor;
  readonly of: readonly AnyCategory[];
}

const logs: Duty = {
  floor: indianLogs,
  of: ["contact", "account", "device", "browsing", "correspondence", "safekeeping"],
};
const requests: Duty = { floor: californianRequestLog, of: ["safekeeping"] };

/** What the law of a merchant's country wants kept, by ISO 3166-1 alpha-2. */
const duties: Readonly<Record<string, readonly Duty[]>> = {
  SG: [{ floor: singaporeBooks, of: ["orders"] }],
  GB: [{ floor: britishBooks, of: ["orders"] }],
  US: [{ floor: americanBooks, of: ["orders"] }, requests],
  IN: [{ floor: indianBooks, of: ["orders", "refund-payout"] }, logs],
};

/** The laws that set a shortest time for a kind of data where the merchant is; none known for other countries. */
export function floorsOf(country: string, category: AnyCategory): Floor[] {
  return (duties[country] ?? []).flatMap(({ floor, of }) => (of.includes(category) ? [floor] : []));
}
