import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";

/** A value that COPY can carry: arrays become text[], other objects jsonb. */
export type Cell = string | number | boolean | Date | readonly string[] | object | null | undefined;

/** Rows are sent in pieces of this size: a piece per row would cost more than the rows do (ADR 0006). */
const PIECE = 64 * 1024;

/**
 * Streams rows into a table by COPY, in constant memory.
 * A row that the table refuses fails the transaction.
 * @param table and `columns` are names of ours, never somebody's input
 * @returns how many rows were sent
 */
export async function copyInto(
  sql: postgres.TransactionSql,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): Promise<number> {
  let count = 0;
  async function* pieces() {
    let piece = "";
    for await (const row of rows) {
      piece += lineOf(row);
      count++;
      if (piece.length < PIECE) continue;
      yield Buffer.from(piece);
      piece = "";
    }
    if (piece) yield Buffer.from(piece);
  }
  const names = columns.map((name) => `"${name}"`).join(", ");
  const into = heard(sql, await sql.unsafe(`copy ${table} (${names}) from stdin`).writable());
  await pipeline(Readable.from(pieces(), { objectMode: false, highWaterMark: 4 * PIECE }), into);
  return count;
}

/**
 * The driver never calls back when the server refuses the last rows after all
 * were sent, and its stream would wait for ever. Whatever is asked next in that
 * transaction fails then, so something is asked.
 */
function heard(sql: postgres.TransactionSql, into: Writable): Writable {
  const finish = into._final.bind(into);
  into._final = (done) => {
    finish(done);
    sql`select`.catch(done);
  };
  return into;
}

/** One line of COPY's text format (PostgreSQL manual, "COPY", file formats). */
function lineOf(row: readonly Cell[]): string {
  return `${row.map(escaped).join("\t")}\n`;
}

function escaped(cell: Cell): string {
  if (cell === null || cell === undefined) return "\\N";
  if (typeof cell === "string") return withoutBreaks(cell);
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (Array.isArray(cell)) return withoutBreaks(`{${cell.map(element).join(",")}}`);
  return withoutBreaks(JSON.stringify(cell));
}

function element(value: unknown): string {
  return `"${String(value).replace(/["\\]/g, "\\$&")}"`;
}

const BREAKS: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function withoutBreaks(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (c) => BREAKS[c] ?? c) : text;
}
