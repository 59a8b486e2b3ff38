/** A file that cannot be read at all, or is another one than it should be. The message is one sentence for the operator. */
export class WrongFile extends Error {
  override readonly name = "WrongFile";
}

/** A row that is left out, or something about it that the operator should know. */
export interface Remark {
  /** The file's own name, without folders. */
  readonly file: string;
  /** Counted from 1, the header being the first; where the row begins. */
  readonly line: number;
  /** What is the matter and what to do, in plain words; never a card number, nor more of a person than a column's name. */
  readonly reason: string;
}

/** More bad rows than this are another kind of file, not some bad rows in the right one. */
const TOO_MANY = 10_000;
/** Remarks that are remembered; of the others only the number. */
const REMEMBERED = 1000;

/** What an import finds on its way. */
export class Findings {
  readonly bad: Remark[] = [];
  readonly notes: Remark[] = [];
  noteCount = 0;

  /** @throws WrongFile when there is no end to them */
  refuse(file: string, line: number, reason: string): void {
    this.bad.push({ file, line, reason });
    if (this.bad.length > TOO_MANY)
      throw new WrongFile(
        `More than ${TOO_MANY.toLocaleString("en-GB")} rows cannot be read, the first in ${said(this.bad[0])}. Nothing was kept.`,
      );
  }

  /** Puts them in the order of the lines, file by file: some are found while reading, others while merging. */
  sort(): void {
    const files = [...new Set([...this.bad, ...this.notes].map(({ file }) => file))];
    for (const remarks of [this.bad, this.notes])
      remarks.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  }

  note(file: string, line: number, reason: string): void {
    this.noteCount++;
    if (this.notes.length < REMEMBERED) this.notes.push({ file, line, reason });
  }
}

/** "customers.csv, line 7: …" */
export function said(remark: Remark | undefined): string {
  return remark ? `${remark.file}, line ${remark.line}: ${remark.reason}` : "";
}
