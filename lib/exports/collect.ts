import { Readable } from "node:stream";
import { eq, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { saidBy } from "@/lib/correction-requests/said";
import { about, type Tx } from "@/lib/database";
import { speak } from "@/lib/language";
import { allHeld, type Held } from "@/lib/records/held";
import { promises } from "@/lib/records/rules";
import { unseal } from "@/lib/records/unseal";
import { store } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import { Archive } from "./archive";
import type { Attempt, Made } from "./attempt";
import { CSV_FRAME, csvSelect, JSON_FRAME, jsonSelect } from "./columns";
import { copyOut } from "./copy";
import { document } from "./document";
import { filesOf, type GivenFile, openFile } from "./files";
import { type Count, type Cover, type Flaw, manifest, type Packed } from "./manifest";
import { newest } from "./newest";
import { openedCsv, openedJson } from "./opened";
import { readme } from "./readme";
import type { Report } from "./report";
import { placeOf } from "./rules";

/** The snapshot that is read, and the archive that is written. */
interface Collecting {
  readonly tx: Tx;
  readonly subject: CustomerId;
  readonly viewer: Viewer;
  readonly archive: Archive;
  readonly report: Report;
  readonly files: Packed[];
  readonly flaws: Flaw[];
}

/**
 * Reads everything that the catalogue knows of in one snapshot, under the
 * customer's own role, and writes the archive while it reads.
 */
export async function collect(attempt: Attempt, report: Report, signal: AbortSignal): Promise<Made> {
  const { row, number, viewer } = attempt;
  return about(
    viewer,
    "exports:build",
    async (tx, subject) => {
      const madeAt = await settle(tx);
      let made: Made | undefined;
      await store(placeOf(row, number), async (out) => {
        const archive = new Archive(out, madeAt, signal);
        try {
          made = await fill({ tx, subject, viewer, archive, report, files: [], flaws: [] }, coverOf(attempt, madeAt));
        } catch (fault) {
          await archive.abandon();
          throw fault;
        }
      });
      if (!made) throw new TypeError("an archive was stored and never filled");
      return made;
    },
    "snapshot",
  );
}

/** Times are written in UTC, whatever the server's own zone. @returns the instant of the snapshot */
async function settle(tx: Tx): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(
    sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true), to_json(now()) #>> '{}' as now`,
  );
  return new Date(row?.now ?? Number.NaN);
}

function coverOf({ row, policy }: Attempt, madeAt: Date): Cover {
  return { exportId: row.id, policy, tongue: speak(`en-${policy.controller.country}`, policy.timeZone), madeAt };
}

async function fill(collecting: Collecting, cover: Cover): Promise<Made> {
  const { tx, subject, viewer, archive, files, flaws } = collecting;
  const counts: Count[] = [];
  for (const held of allHeld)
    if (promises(cover.policy, held.entry) || (await hasAny(tx, subject, held)))
      counts.push({ held, rows: await addRecords(collecting, held) });
  const given = await addFiles(collecting);
  const marks = await saidBy(tx, subject);
  const rowsOf = async (held: Held) => (await newest(tx, subject, held)).map((row) => unseal(viewer, "own-access", held, row));
  const page = document({ cover, counts, files: given, flaws, marks, newest: rowsOf });
  await addFile(collecting, "index.html", "text/html", Readable.from(page, { objectMode: false }));
  await addFile(collecting, "README.txt", "text/plain", readme(cover, counts, given.size, flaws, marks));
  await archive.add("manifest.json", manifest(cover, files, flaws, marks));
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  return { ...(await archive.finish()), rows };
}

/** A brand may hold what its policy says that it does not: then it leaves all the same. */
async function hasAny(tx: Tx, subject: CustomerId, { entry: { table } }: Held): Promise<boolean> {
  const rows = await tx.select({ one: sql`1` }).from(table).where(eq(table.customerId, subject)).limit(1);
  return rows.length > 0;
}

/** Each kind twice: JSON as it is stored, CSV for a spreadsheet. */
async function addRecords({ tx, viewer, archive, report, files }: Collecting, held: Held): Promise<number> {
  const json = await copyOut(tx, jsonSelect(held), JSON_FRAME, openedJson(viewer, held));
  let csvRows = () => 0;
  report.begin(held.name, () => Math.floor((json.rows + csvRows()) / 2));
  const asJson = await archive.add(`data/${held.slug}.json`, json);
  const csv = await copyOut(tx, csvSelect(held), CSV_FRAME, openedCsv(viewer, held));
  csvRows = () => csv.rows;
  const asCsv = await archive.add(`data/${held.slug}.csv`, csv);
  files.push({ path: `data/${held.slug}.json`, mediaType: "application/json", held, rows: json.rows, ...asJson });
  files.push({ path: `data/${held.slug}.csv`, mediaType: "text/csv", held, rows: csv.rows, ...asCsv });
  return json.rows;
}

/** @returns paths of those that are in the archive, by the id of their row */
async function addFiles(collecting: Collecting): Promise<Map<string, string>> {
  const packed = new Map<string, string>();
  for (const file of await filesOf(collecting.tx, collecting.subject)) {
    if (await addGiven(collecting, file)) packed.set(file.id, file.path);
  }
  return packed;
}

async function addGiven({ archive, files, flaws }: Collecting, file: GivenFile): Promise<boolean> {
  const { path, id, mediaType, held } = file;
  const content = await openFile(file, (reason) => flaws.push({ path, id, reason }));
  if (!content) return false;
  files.push({ path, mediaType, held, ...(await archive.add(path, content)) });
  return true;
}

async function addFile({ archive, files }: Collecting, path: string, mediaType: string, content: Readable | string): Promise<void> {
  files.push({ path, mediaType, ...(await archive.add(path, content)) });
}
