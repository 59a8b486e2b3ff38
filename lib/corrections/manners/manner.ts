import type { PgColumn } from "drizzle-orm/pg-core";
import type { Wrong } from "@/lib/problems";
import type { Problem } from "@/messages/en/errors";
import { wrongIn } from "../written";

/** What is known around a value while it is written into a form or read from one. */
export interface Around {
  /** ISO 3166-1 alpha-2 of the record, or else of the brand: decides how numbers and postcodes are read. */
  readonly country: string;
  /** IANA zone of the brand. */
  readonly timeZone: string;
  readonly column: PgColumn;
}

export type Read = { readonly value: unknown } | { readonly wrong: Wrong };

/** How values of one kind are written into a form, and read back. */
export interface Manner {
  /** @param value never null */
  readonly write: (value: unknown, around: Around) => string;
  /** @param typed without spaces around it, and never empty */
  readonly read: (typed: string, around: Around) => Read;
}

export function right(value: unknown): Read {
  return { value };
}

/** @param values what stands in the sentence */
export function wrong(problem: Problem, values?: Readonly<Record<string, number | string>>): Read {
  return { wrong: values ? [problem, values] : problem };
}

/** Text as it was written, of at most so many characters. */
export function written(most: number, read: (typed: string, around: Around) => Read = right, write: Manner["write"] = String): Manner {
  return {
    write,
    read(typed, around) {
      const bad = wrongIn(typed, most);
      return bad ? { wrong: bad } : read(typed, around);
    },
  };
}
