import { describe, expect, it } from "vitest";
import { raw } from "../sample-files";
import { type Line, linesOf } from "./sheet";

async function read(content: string | Uint8Array, name = "customers.csv"): Promise<Line[]> {
  return all(raw(name, content));
}

async function all(file: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  return lines;
}

describe("a CSV file", () => {
  it.each([
    ["line feeds", "a,b\n1,2\n"],
    ["carriage returns and line feeds", "a,b\r\n1,2\r\n"],
    ["a byte order mark", "\uFEFFa,b\n1,2\n"],
    ["no last line ending", "a,b\n1,2"],
    ["empty lines", "a,b\n\n\n1,2\n\n"],
    ["needless quotes", '"a","b"\n"1","2"\n'],
  ])("with %s has the same cells", async (_, text) => {
    expect((await read(text)).map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("counts lines as an editor does, whatever a cell holds", async () => {
    const text = 'a,b\r\n1,"one\r\ntwo\r\n""three"""\r\n\r\n2,end\r\n';
    expect(await read(text)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", 'one\ntwo\n"three"'] },
      { line: 6, cells: ["2", "end"] },
    ]);
  });

  it("keeps a long cell and one that is cut between two reads whole", async () => {
    const long = "ñ".repeat(70_000);
    const [, row] = await read(`a,b\n${long},"x\r\ny"\n`);
    expect(row?.cells).toEqual([long, "x\ny"]);
  });

  it("gives up a row with a quote in the middle of a cell, and only that one", async () => {
    expect(await read('a,b\n1,"he said "hi", so"\n2,fo"o\n3,4\n5,a"b')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2 },
      { line: 3 },
      { line: 4, cells: ["3", "4"] },
      { line: 5 },
    ]);
  });

  it.each([
    [
      "a quote that is never closed",
      'a,b\n1,2\n3,"4\n5,6\n',
      'customers.csv, line 3: a quote (") opens in this row and is never closed. Close it and import again.',
    ],
    [
      "a quote that swallows a megabyte",
      `a,b\n1,"2\n${"3,4\n".repeat(300_000)}`,
      'customers.csv, line 2: a quote (") opens in this row and is never closed. Close it and import again.',
    ],
    [
      "another alphabet",
      Buffer.from("a,b\n1,2\nZo\xeb,3\n", "latin1"),
      'customers.csv is not in UTF-8, somewhere after line 1. Save it as "CSV UTF-8" and import again.',
    ],
    [
      "half a letter at its end",
      Buffer.from([97, 44, 98, 10, 0xc3]),
      'customers.csv is not in UTF-8, somewhere after line 2. Save it as "CSV UTF-8" and import again.',
    ],
    [
      "two bytes per letter",
      Buffer.from("\uFEFFa,b\n", "utf16le"),
      'customers.csv is in UTF-16. Save it as "CSV UTF-8" and import again.',
    ],
  ])("with %s is refused in one sentence", async (_, content, sentence) => {
    await expect(read(content)).rejects.toThrow(sentence);
  });

  it("that is not there, or is a folder, is said to be", async () => {
    await expect(all("/nowhere/orders.csv")).rejects.toThrow("orders.csv: there is no such file.");
    await expect(all("/tmp")).rejects.toThrow("tmp: this is a folder, not a file.");
  });
});
