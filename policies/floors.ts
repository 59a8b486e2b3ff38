import type { Floor } from "./types";

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
