import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename } from "node:path";
import { z } from "zod";
import type { Row } from "@/bench/row";
import { openDatabase } from "./database";
import { main } from "./ending";
import { inProject } from "./project";
import { loadSettings } from "./settings";
import { Trouble } from "./trouble";

const bench = z.object({
  name: z.string(),
  run: z.custom<() => Promise<Row[]>>((value) => typeof value === "function"),
});

/** Runs the claims in bench/*.bench.ts, or those whose names are given, on a database of their own. */
await main(async () => {
  process.env.PORTAL_DATA_DIR = inProject(".data/bench");
  // Never a shop's own: the claims fill it with a million rows.
  await openDatabase({ ...loadSettings(), database: undefined });
  const broken: string[] = [];
  for (const file of chosen(process.argv.slice(2))) {
    const { name, run } = bench.parse(await import(inProject(file)));
    console.log(`\n${name}`);
    const rows = await run();
    console.table(Object.fromEntries(rows.map((row) => [row.claim, shown(row)])));
    keep(file, name, rows);
    broken.push(...rows.filter(({ ratio, atMost }) => !(ratio <= atMost)).map(({ claim }) => claim));
  }
  if (broken.length > 0) throw new Trouble(`Not kept: ${broken.join("; ")}.`);
});

function chosen(names: string[]): string[] {
  const files = globSync("bench/*.bench.ts", { cwd: inProject() }).sort();
  const found = files.filter((file) => names.length === 0 || names.includes(basename(file, ".bench.ts")));
  if (found.length > 0) return found;
  throw new Trouble(`No such claim. There are: ${files.map((file) => basename(file, ".bench.ts")).join(", ")}.`);
}

function shown({ measured, floor, floorName, ratio, atMost, unit }: Row) {
  const amount = (value: number) => `${value.toPrecision(4)} ${unit}`;
  return {
    measured: amount(measured),
    floor: amount(floor),
    "floor is": floorName,
    ratio: Number(ratio.toFixed(2)),
    "at most": atMost,
    kept: ratio <= atMost ? "yes" : "NO",
  };
}

/** Numbers without their machine say little. */
function keep(file: string, name: string, rows: Row[]): void {
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model.trim(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
  };
  mkdirSync(inProject("bench/results"), { recursive: true });
  const result = inProject("bench/results", `${basename(file, ".bench.ts")}.json`);
  writeFileSync(result, `${JSON.stringify({ name, at: new Date().toISOString(), machine, rows }, null, 2)}\n`);
}
