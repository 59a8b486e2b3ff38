import { createReadStream } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { WrongFile } from "../findings";
import { asUtf8 } from "./utf8";

/** A row longer than this has a quote that was never closed. */
const LONGEST_ROW = 1_000_000;

/** One row of a file, with the line on which it begins, counted from 1. */
export interface Line {
  readonly line: number;
  /** Absent where the quotes are wrong, so that nobody can tell one cell from the next. */
  readonly cells?: readonly string[];
}

/**
 * Reads a CSV file row by row, in constant memory: UTF-8 with or without a byte
 * order mark, RFC 4180 quoting, any line ending. Empty lines are passed over.
 * @throws WrongFile when it is missing, in another encoding, or a quote swallows the rest
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const name = path.basename(file);
  const broken: number[] = [];
  const text = createReadStream(file).on("error", (error) => decoder.destroy(error));
  const decoder = text.pipe(asUtf8(name));
  try {
    for await (const { record, info } of parsed(decoder, name, broken)) {
      const line = info.lines - breaksIn(record);
      while ((broken[0] ?? Infinity) < line) yield { line: broken.shift() ?? line };
      if (record.length > 1 || record[0] !== "") yield { line, cells: record };
    }
    for (const line of broken) yield { line };
  } catch (error) {
    throw error instanceof WrongFile ? error : new WrongFile(unreadable(name, error), { cause: error });
  } finally {
    text.destroy();
  }
}

/** @param broken gets the lines whose quotes are wrong */
function parsed(text: Readable, name: string, broken: number[]): AsyncIterable<{ record: string[]; info: Info }> {
  let read = 0;
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (record, { lines }) => {
      read = lines;
      return record;
    },
    on_skip: (error) => {
      if (isOpenQuote(error))
        throw new WrongFile(
          `${name}, line ${read + 1}: a quote (") opens in this row and is never closed. Close it and import again.`,
        );
      if (broken.at(-1) !== lineOf(error)) broken.push(lineOf(error));
    },
  });
  text.on("error", (error) => parser.destroy(error));
  return text.pipe(parser);
}

function isOpenQuote(error: CsvError | undefined): boolean {
  return error?.code === "CSV_QUOTE_NOT_CLOSED" || error?.code === "CSV_MAX_RECORD_SIZE";
}

function lineOf(error: CsvError | undefined): number {
  return Number(error?.lines ?? 0);
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum), 0);
}

function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `${name}: there is no such file.`;
  if (code === "EISDIR") return `${name}: this is a folder, not a file.`;
  if (code === "EACCES") return `${name}: you may not read this file.`;
  return `${name} could not be read to its end (${error instanceof Error ? error.message : "unknown reason"}).`;
}
