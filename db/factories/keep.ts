import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type Database, open, type Tx } from "../client";
import { type PersonalName, personalTables, type Row, type Story } from "./tables";

/**
 * Inserts the rows of the stories in the order that their foreign keys ask for.
 * The connection is the owner's: no role of the portal may write all of it.
 */
export async function keep(db: Database | Tx, ...stories: readonly Story[]): Promise<void> {
  for (const [name, table] of personalTables()) {
    const rows = stories.flatMap<Row<PersonalName>>((story) => story[name] ?? []);
    for (const portion of portions(rows, MOST_VALUES / Object.keys(getTableColumns(table)).length))
      await db.insert<PgTable>(table).values(portion);
  }
}

/** In one statement, by PostgreSQL's protocol: their number has 16 bits. */
const MOST_VALUES = 65_535;

function portions<T>(rows: readonly T[], most: number): T[][] {
  const size = Math.floor(most);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}

/** Rows of several stories as one. */
export function together(...stories: readonly Story[]): Story {
  const pairs = personalTables().map(([name]) => [
    name,
    stories.flatMap<Row<PersonalName>>((story) => story[name] ?? []),
  ]);
  return Object.fromEntries(pairs) as Story;
}

/** The owner's own pool, for tests and seeds. End it with `await db.$client.end()`. */
export function asOwner(url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL): Database {
  if (!url) throw new Error("DATABASE_OWNER_URL is not set: made-up people need a database to be kept in");
  return open({ url, prepare: false, max: 2 });
}
