import { randomUUID } from "node:crypto";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { type Cell, copyInto } from "../copy";
import { type Brand, homes, isBrand } from "../factories/homes";
import { personalTables } from "../factories/tables";
import { passerBy } from "./passer-by";

interface Crowd {
  readonly customers: number;
  /** All of them in turn, when absent. */
  readonly brands?: readonly Brand[];
  readonly onProgress?: ((done: { customers: number; rows: number }) => void) | undefined;
}

/** People per round: enough that COPY is worth its while, few enough that memory stays flat. */
const ROUND = 2000;

/**
 * Adds so many customers with ten rows each to what is there, all or none.
 * No two runs make the same people.
 * @param ownerUrl the owner's connection: no role of the portal may write all of it
 * @returns rows written
 */
export async function seedCrowd(
  ownerUrl: string,
  { customers, brands = everyBrand, onProgress }: Crowd,
): Promise<number> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const run = randomUUID().slice(0, 8);
  let rows = 0;
  try {
    await sql.begin(async (tx) => {
      for (let done = 0; done < customers; done += ROUND) {
        const round = Math.min(ROUND, customers - done);
        rows += await copyRound(tx, stories(done, round, { customers, brands, run }));
        onProgress?.({ customers: done + round, rows });
      }
      for (const [, table] of personalTables()) await tx.unsafe(`analyze ${getTableConfig(table).name}`);
    });
    return rows;
  } finally {
    await sql.end();
  }
}

const everyBrand = Object.keys(homes).filter(isBrand);

function stories(
  from: number,
  count: number,
  { customers, brands, run }: Required<Pick<Crowd, "brands">> & { customers: number; run: string },
) {
  return Array.from({ length: count }, (_, i) => {
    const nth = from + i;
    const brand = brands[nth % brands.length];
    if (!brand) throw new Error("no brand to seed");
    return passerBy(brand, { run, nth, of: customers });
  });
}

async function copyRound(tx: postgres.TransactionSql, told: ReturnType<typeof stories>): Promise<number> {
  let rows = 0;
  for (const [name, table] of personalTables()) {
    const made = told.flatMap<Readonly<Record<string, Cell>>>((story) => [...(story[name] ?? [])]);
    if (made.length === 0) continue;
    const properties = [...new Set(made.flatMap((row) => Object.keys(row)))];
    const columns = getTableColumns(table);
    const names = properties.map((property) => columns[property]?.name ?? property);
    rows += await copyInto(
      tx,
      getTableConfig(table).name,
      names,
      made.map((row) => properties.map((p) => row[p])),
    );
  }
  return rows;
}
