import { type Column, getTableColumns } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { personalTables } from "@/db/factories/tables";

/** Text that no two people may share. */
const SINGULAR = ["email", "shop_ref"];

/**
 * Makes so many people of each that there is, with all their rows. The server does it itself, many times as fast as
 * somebody can be made up: a million are a matter of minutes. Their numbers are spread over the whole of each index.
 * @param sql the owner's connection
 * @param times 1 leaves all as it is
 */
export async function multiply(sql: postgres.Sql, times: number): Promise<void> {
  if (times <= 1) return;
  await sql.begin(async (tx) => {
    // Whoever is pointed at is there before whoever points.
    for (const [, table] of personalTables()) {
      const columns = Object.values(getTableColumns(table));
      const { name } = getTableConfig(table);
      await tx.unsafe(`insert into "${name}" (${columns.map(quoted).join(", ")})
        select ${columns.map(another).join(", ")} from "${name}" cross join generate_series(2, ${String(times)}) nth`);
    }
  });
}

function quoted({ name }: Column): string {
  return `"${name}"`;
}

/** The same number and `nth` give the same new number in every table, so that rows still find each other. */
function another(column: Column): string {
  if (column.columnType === "PgUUID") return `md5(${quoted(column)}::text || nth)::uuid`;
  return SINGULAR.includes(column.name) ? `nth || '.' || ${quoted(column)}` : quoted(column);
}
