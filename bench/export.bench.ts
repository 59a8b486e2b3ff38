import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { v7 } from "uuid";
import { env } from "@/lib/env";
import type { Row } from "./row";

export const name = "An export of a million rows";

const MANY = 1_000_000;
const FEW = 10_000;
/** Each is measured this often, in turns, and its best time counts: a neighbour's work is no part of ours. */
const ROUNDS = 3;

/** Against the plainest way to the same rows: psql's own copy, packed by gzip at its usual level. */
export async function run(): Promise<Row[]> {
  const sql = postgres(env().DATABASE_OWNER_URL, { max: 1, onnotice: () => undefined });
  const folder = mkdtempSync(join(tmpdir(), "export-bench-"));
  try {
    const [many, few] = [await customer(sql, MANY), await customer(sql, FEW)];
    await sql`vacuum analyze page_views`;
    const rounds = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await round(sql, many, join(folder, "floor.gz")));
    const small = await whole(sql, few);
    return rows(rounds, small.peak);
  } finally {
    rmSync(folder, { recursive: true });
    await sql.end();
  }
}

interface Round {
  readonly floor: number;
  readonly csv: number;
  readonly whole: number;
  readonly peak: number;
}

async function round(sql: postgres.Sql, who: string, file: string): Promise<Round> {
  const floor = psql(who, file);
  const csv = child("csv", who, "").seconds;
  const archive = await whole(sql, who);
  return { floor, csv, whole: archive.seconds, peak: archive.peak };
}

function rows(rounds: readonly Round[], small: number): Row[] {
  const best = (of: (round: Round) => number) => Math.min(...rounds.map(of));
  const [floor, csv, archive] = [best((r) => r.floor), best((r) => r.csv), best((r) => r.whole)];
  const peak = Math.max(...rounds.map((r) => r.peak));
  const floorName = "psql \\copy | gzip -6 of the same rows";
  return [
    { claim: "1,000,000 rows, CSV part", measured: csv, floor, floorName, ratio: csv / floor, atMost: 1.2, unit: "s" },
    { claim: "1,000,000 rows, whole archive", measured: archive, floor, floorName, ratio: archive / floor, atMost: 2.5, unit: "s" },
    {
      claim: "memory at its peak, MiB more than for 10,000 rows",
      measured: peak,
      floor: small,
      floorName: "peak of the 10,000-row export",
      ratio: peak - small,
      atMost: 64,
      unit: "MiB",
    },
  ];
}

/** A customer who looked at that many pages, and did nothing else. */
async function customer(sql: postgres.Sql, views: number): Promise<string> {
  const id = v7();
  await sql`insert into customers (customer_id, brand, currency) values (${id}, 'miniluxe', 'USD')`;
  await sql`
    insert into page_views (customer_id, viewed_at, page, title, searched_for, referrer, seconds, device_ref)
    select ${id}, timestamptz '2024-01-01' + i * interval '61 seconds' + (i % 997) * interval '1 millisecond',
      'https://www.miniluxe.com/collections/' || (array['gel-polish', 'nail-care', 'gift-sets', 'studio', 'waxing'])[1 + i % 5]
        || '/products/' || md5((i % 5000)::text),
      (array['Gel polish in "Rosewood"', 'Nail care kit', 'Gift set, small', 'Studio visit', 'Paste brow wax'])[1 + i % 5] || ' no ' || (i % 5000),
      case when i % 7 = 0 then 'red polish ' || (i % 300) end,
      case when i % 3 = 0 then 'https://www.google.com/' else 'https://www.miniluxe.com/collections/all?page=' || i % 40 end,
      i % 240, 'device-' || (i % 3)
    from generate_series(1, ${views}::int) i`;
  return id;
}

/** @returns seconds; the columns are those that leave in the archive */
function psql(who: string, file: string): number {
  const columns = "id, viewed_at, page, title, searched_for, referrer, seconds, device_ref, collected_at";
  const copy = `\\copy (select ${columns} from page_views where customer_id = '${who}') to stdout csv header`;
  const start = performance.now();
  const { status } = spawnSync("sh", ["-c", `psql -X -q "$URL" -c "$COPY" | gzip -6 > "$FILE"`], {
    env: { ...process.env, URL: env().DATABASE_OWNER_URL, COPY: copy, FILE: file },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = (performance.now() - start) / 1000;
  const lines = status === 0 ? Number(execFileSync("sh", ["-c", `gzip -dc "$FILE" | wc -l`], { env: { ...process.env, FILE: file } })) : 0;
  if (lines < MANY) throw new Error("psql and gzip are needed for the floor of this claim: install postgresql-client and gzip.");
  return seconds;
}

async function whole(sql: postgres.Sql, who: string): Promise<Cost> {
  const [row] = await sql<{ id: string }[]>`insert into exports (customer_id) values (${who}) returning id`;
  return child("whole", who, row?.id ?? "");
}

interface Cost {
  readonly seconds: number;
  /** MiB */
  readonly peak: number;
}

/** In a process of its own, whose memory nobody else has used. */
function child(what: "csv" | "whole", who: string, exportId: string): Cost {
  const script = new URL("export-once.ts", import.meta.url).pathname;
  const said = execFileSync(process.execPath, ["--import", "tsx", script, what, who, exportId], { encoding: "utf8" });
  return JSON.parse(said.trim().split("\n").at(-1) ?? "") as Cost;
}
