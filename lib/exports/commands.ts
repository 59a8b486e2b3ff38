import type { Readable } from "node:stream";
import { and, eq, inArray, sql } from "drizzle-orm";
import { audit } from "@/lib/audit";
import { catalogue } from "@/lib/catalogue";
import { about } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { enqueue } from "@/lib/jobs";
import { read, sizeOf } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import type { Range } from "./range";
import { isExportId, pictureOf, placeOf } from "./rules";

const { table } = catalogue.dataExports;

/**
 * Asks for a copy of everything; while one is on its way, that one is meant.
 * @returns the id of the export
 * @throws Refused as `Viewer.subject` does
 */
export async function startExport(viewer: Viewer): Promise<string> {
  return about(viewer, "exports:start", async (tx, subject) => {
    // The customer's role may write only whose it is: a list of all columns, as Drizzle makes it, would be refused.
    const [started] = await tx.execute<{ id: string }>(
      sql`insert into ${table} (customer_id) values (${subject}) on conflict do nothing returning id`,
    );
    if (started) {
      await enqueue(tx, "export", { customerId: subject, exportId: started.id });
      await audit(tx, viewer, subject, { act: "export-asked" });
      return started.id;
    }
    const [running] = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.customerId, subject), inArray(table.state, ["pending", "processing"])));
    // It ended between the two statements: the next click starts another.
    if (!running) throw new Refused("conflict");
    return running.id;
  });
}

/** A finished archive, and the way to its bytes. */
export interface Download {
  readonly bytes: number;
  /** Lower-case hexadecimal, of the whole file. */
  readonly sha256: string;
  readonly madeAt: Date;
  readonly read: (range?: Range) => Readable;
}

/**
 * Opens a finished archive for whoever proved within the last ten minutes who
 * they are, and writes down that they did.
 * @throws Refused "not-found" where the viewer has no such export, or its file is gone; else as `Viewer.subject` does
 */
export async function openDownload(viewer: Viewer, id: string, ip: string | undefined, now = new Date()): Promise<Download> {
  return about(viewer, "exports:download", async (tx, subject) => {
    if (!isExportId(id)) throw new Refused("not-found");
    const [found] = await tx.select().from(table).where(and(eq(table.customerId, subject), eq(table.id, id)));
    if (!found || pictureOf(found, now) !== "ready") throw new Refused("not-found");
    const { bytes, sha256, completedAt, attempts } = found;
    const place = placeOf(found, attempts);
    if (bytes === null || sha256 === null || !completedAt || (await sizeOf(place)) !== bytes) throw new Refused("not-found");
    await audit(tx, viewer, subject, { act: "export-downloaded", ip });
    return { bytes, sha256, madeAt: completedAt, read: (range) => read(place, range) };
  });
}
