import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { rmSync } from "node:fs";
import { catalogue } from "@/lib/catalogue";
import { about, atDesk, closeDatabase } from "@/lib/database";
import { Archive } from "@/lib/exports/archive";
import { buildExport } from "@/lib/exports/build";
import { CSV_FRAME, csvSelect } from "@/lib/exports/columns";
import { copyOut } from "@/lib/exports/copy";
import { heldNamed } from "@/lib/records/held";
import { Viewer } from "@/lib/viewer";

/** One export in a process of its own, for `export.bench.ts`: says how long it took and how much memory it had at its peak. */
const [what, customerId = "", exportId = ""] = process.argv.slice(2);
const never = new AbortController().signal;
const start = performance.now();
await (what === "csv" ? csvOnly() : buildExport({ customerId, exportId }, { taken: never, leaving: never }));
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
await closeDatabase();

/** The CSV of the long table alone, in an archive as ever. */
async function csvOnly(): Promise<void> {
  const held = heldNamed("pageViews");
  const { table } = catalogue.customers;
  const [row] = await atDesk("exporter", (tx) =>
    tx.select({ customerId: table.customerId, brand: table.brand }).from(table).where(sql`${table.customerId} = ${customerId}::uuid`),
  );
  if (!held || !row) throw new Error("nobody to export");
  const file = join(tmpdir(), `export-csv-${String(process.pid)}.zip`);
  await about(Viewer.ofJob(row, "export"), "exports:build", async (tx) => {
    const archive = new Archive(createWriteStream(file), new Date(), never);
    await archive.add("page-views.csv", await copyOut(tx, csvSelect(held), CSV_FRAME));
    await archive.finish();
  }, "snapshot");
  rmSync(file);
}
