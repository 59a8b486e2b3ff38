import { ilike, inArray, or, type SQL } from "drizzle-orm";
import type { Dataset } from "@/lib/catalogue/types";
import { column } from "./keyset";

/** What to look for. `codes` are the stored values, by field, whose words on the page say the same. */
export interface Search {
  readonly text: string;
  readonly codes?: Readonly<Record<string, readonly string[]>>;
}

/** Longer ones are cut: nobody types them. */
const LONGEST = 200;

/** A search as somebody typed it; undefined when there is nothing in it. */
export function searchFor(typed: string | undefined): Search | undefined {
  // PostgreSQL has no NUL in its texts and would refuse the query.
  const text = (typed ?? "").replaceAll("\0", "").trim().slice(0, LONGEST);
  return text ? { text } : undefined;
}

/** Rows in which one of the dataset's searched fields contains the text, in whatever case. */
export function matching({ table, searched = [] }: Dataset, { text, codes = {} }: Search): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ...searched.flatMap((field) => {
      const searchedColumn = column(table, field);
      const said = codes[field] ?? [];
      return [ilike(searchedColumn, pattern), ...(said.length > 0 ? [inArray(searchedColumn, [...said])] : [])];
    }),
  );
}
