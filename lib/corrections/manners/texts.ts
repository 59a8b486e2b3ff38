import { email as emailRule, MOST_NAME } from "@/lib/identity/input";
import type { Problem } from "@/messages/en/errors";
import { type Manner, right, written, wrong } from "./manner";

/** Characters of one line, of several, and of a link: longer than anybody writes, short enough to show. */
const [LINE, LINES, LINK] = [200, 2000, 2000];
/** Entries of one list. */
const MOST_ENTRIES = 50;

export const name = written(MOST_NAME);
export const text = written(LINE);
export const longText = written(LINES);

export const email = written(LINE + LINE, (typed) => {
  const { success, data, error } = emailRule.safeParse(typed);
  return success ? right(data) : wrong((error.issues[0]?.message ?? "email-shape") as Problem);
});

export const link = written(LINK, (typed) => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? right(typed) : wrong("link-shape");
});

/** One entry a line. */
export const list: Manner = {
  write: (value) => (Array.isArray(value) ? value.join("\n") : ""),
  read(typed, around) {
    const entries = [...new Set(typed.split("\n").map((entry) => entry.trim()))].filter(Boolean);
    if (entries.length > MOST_ENTRIES) return wrong("list-long", { count: entries.length, most: MOST_ENTRIES });
    const bad = entries.map((entry) => name.read(entry, around)).find((read) => "wrong" in read);
    return bad ?? right(entries);
  },
};

/** A line each, with a colon: "Size: 26". */
export const pairs = written(LINES, (typed) => {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line) => /^([^:]+):(.*)$/.exec(line));
  if (found.includes(null)) return wrong("pairs-shape");
  return right(Object.fromEntries(found.map((pair) => [pair?.[1]?.trim(), pair?.[2]?.trim()])));
}, (value) => Object.entries(value as Readonly<Record<string, unknown>>).map(([name, one]) => `${name}: ${String(one)}`).join("\n"));

/** One of the values that the column has; where its values are open, any word. */
export const choice: Manner = {
  write: String,
  read(typed, around) {
    const values = around.column.enumValues;
    if (!values?.length) return name.read(typed, around);
    return values.includes(typed) ? right(typed) : wrong("choice-none");
  },
};

export const yesNo: Manner = {
  write: (value) => (value === true ? "yes" : "no"),
  read: (typed) => (typed === "yes" || typed === "no" ? right(typed === "yes") : wrong("choice-none")),
};
