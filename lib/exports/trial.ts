import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer } from "yauzl";
import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { dataExport } from "@/db/factories/access";
import { keep } from "@/db/factories/keep";
import type { Person } from "@/db/factories/people";
import type { Made } from "@/db/factories/tables";
import { dataExports } from "@/db/schema";
import { read } from "@/lib/storage";
import { buildExport } from "./build";
import { placeOf } from "./rules";

/** What the tests of this folder share: an export that was asked for, built here and now, opened again. */

const never = new AbortController().signal;

/** An export that waits, without a job: so no worker of another test takes it. */
export async function asked(db: Database, whose: Person): Promise<Made<"dataExports">> {
  const nothing = { startedAt: null, completedAt: null, bytes: null, rows: null, expiresAt: null };
  const row = dataExport(whose, { state: "pending", requestedAt: new Date(), attempts: 0, ...nothing });
  await keep(db, { dataExports: [row] });
  return row;
}

export async function build(row: Made<"dataExports">, stops: Partial<Parameters<typeof buildExport>[1]> = {}): Promise<void> {
  await buildExport({ customerId: row.customerId, exportId: row.id }, { taken: never, leaving: never, ...stops });
}

/** The row as it stands in the database. */
export async function rowOf(db: Database, { id }: { id: string }) {
  const [row] = await db.select().from(dataExports).where(eq(dataExports.id, id));
  if (!row) throw new Error("the export is gone");
  return row;
}

/** Asks, builds and opens. */
export async function opened(db: Database, whose: Person): Promise<Opened> {
  const row = await asked(db, whose);
  await build(row);
  return open(await buffer(read(placeOf(row, 1))));
}

/** Files of an archive by their path. */
export class Opened extends Map<string, Buffer> {
  text(path: string): string {
    const found = this.get(path);
    if (!found) throw new Error(`not in the archive: ${path}`);
    return found.toString("utf8");
  }

  json<T = Record<string, unknown>[]>(path: string): T {
    return JSON.parse(this.text(path)) as T;
  }

  csv(path: string): Record<string, string>[] {
    return parse(this.text(path), { bom: true, columns: true });
  }

  /** Every byte that is not compressed, to look for what must not be there. */
  everything(): string {
    return [...this].map(([path, bytes]) => `${path}\n${bytes.toString("utf8")}`).join("\n");
  }
}

/** Opens a ZIP by its central directory, as every program does. */
export async function open(zip: Buffer): Promise<Opened> {
  const files = new Opened();
  await new Promise<void>((done, fail) => {
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (fault, archive) => {
      if (fault) return fail(fault);
      archive.on("entry", (entry: Entry) => {
        archive.openReadStream(entry, (broken, stream) => {
          if (broken) return fail(broken);
          buffer(stream).then((bytes) => {
            files.set(entry.fileName, bytes);
            archive.readEntry();
          }, fail);
        });
      });
      archive.once("end", done).once("error", fail);
      archive.readEntry();
    });
  });
  return files;
}
