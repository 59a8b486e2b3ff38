import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** How a command ended and what it said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run portal -- …` beside the portal under test, on its database. */
export function portal(...args: readonly string[]): Promise<Said> {
  const command = ["--import", "tsx", path.resolve("scripts/portal.ts"), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, (error, out, err) => {
      done({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

/** A file of the shop, with the columns that are named, in their order. */
export async function shopFile(name: string, rows: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const file = path.join(await mkdtemp(path.join(tmpdir(), "shop-files-")), name);
  await writeFile(file, lines.map((cells) => cells.map(quoted).join(",")).join("\n"));
  return file;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
