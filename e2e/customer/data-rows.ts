import { getTableName } from "drizzle-orm";
import { oneOfEach } from "@/db/factories/one-of-each";
import type { Person } from "@/db/factories/people";
import { personalTables, type Story } from "@/db/factories/tables";

/** One row of every kind but the profile, which the person has already. */
export function oneOfEachOther(who: Person): Story {
  const others = Object.entries(oneOfEach(who)).filter(([name]) => name !== "customers");
  return Object.fromEntries(others.map(([name, row]) => [name, [row]]));
}

/** Every kind by the last part of its page's address. */
export const slugs = personalTables().map(([name, table]) => [name, getTableName(table).replaceAll("_", "-")] as const);
