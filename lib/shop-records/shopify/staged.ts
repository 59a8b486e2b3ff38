import path from "node:path";
import type { Cell } from "@/db/copy";
import { type Findings, WrongFile } from "../findings";
import { Header, type Kind } from "./header";
import { BadCell, Row } from "./row";
import { linesOf } from "./sheet";

interface Reading {
  readonly file: string;
  readonly kind: Kind;
  readonly columns: readonly string[];
  readonly findings: Findings;
  readonly shape: (row: Row) => Readonly<Record<string, Cell>>;
  /** Told of each row that is left out; `cell` looks into it, or into the row before where its own cells cannot be told apart. */
  readonly onBad?: (cell: (column: string) => string | undefined) => void;
  readonly onProgress?: ((file: string, rows: number) => void) | undefined;
}

/**
 * The good rows of a file, each as a list of the staging table's columns. Bad ones go to the findings.
 * @throws WrongFile
 */
export async function* staged({
  file,
  kind,
  columns,
  findings,
  shape,
  onBad,
  onProgress,
}: Reading): AsyncGenerator<Cell[]> {
  const name = path.basename(file);
  let header: Header | undefined;
  let rows = 0;
  let before: readonly string[] = [];
  for await (const { line, cells } of linesOf(file)) {
    if (!header) {
      header = new Header(file, cells ?? [], kind);
      continue;
    }
    onProgress?.(name, ++rows);
    try {
      if (!cells)
        throw new BadCell('a quote (") stands in the middle of a cell. Inside a quoted cell, write it twice ("").');
      const shaped = shape(
        new Row(line, header, cells, (reason) => {
          findings.note(name, line, reason);
        }),
      );
      yield columns.map((column) => shaped[column]);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      findings.refuse(name, line, error.message);
      const [near, places] = [cells ?? before, header];
      onBad?.((column) => near[places.place(column) ?? -1]?.trim());
    }
    before = cells ?? before;
  }
  if (!header) throw new WrongFile(`${name} is empty.`);
}
