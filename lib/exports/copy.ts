import { Readable } from "node:stream";
import { connectionOf, stopStatement, type Tx } from "@/lib/database";

/** What a file says around and between its rows. */
export interface Frame {
  /** Options of COPY, such as "format csv, header". */
  readonly format: string;
  /** Lines ahead of the rows, which COPY itself writes. */
  readonly headings: number;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * Enough that a row costs no trip through the archive: one chunk per row, as
 * the server sends them, took fourteen times as long (ADR 0006).
 */
const BLOCK = 128 * 1024;

/** What becomes of a row's line on its way; the line ends as it did. */
export type Rewrite = (line: Buffer) => Buffer;

/**
 * Reads what `select` selects by COPY. COPY takes no parameters: the subject
 * stands in the transaction's own setting, and nothing but names of our schema
 * may be in the text.
 */
export async function copyOut(tx: Tx, select: string, frame: Frame, rewrite?: Rewrite): Promise<Copied> {
  const connection = connectionOf(tx);
  const [backend] = await connection<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const source = await connection.unsafe(`copy (${select}) to stdout (${frame.format})`).readable();
  // The driver's own cancel passes over a query whose stream it has given out.
  return new Copied(source, () => stopStatement(backend?.pid ?? 0), frame, rewrite);
}

/** Rows of a COPY in large blocks. Destroyed before its end, it stops the server and frees the connection. */
export class Copied extends Readable {
  rows = 0;
  #lines = 0;
  #used = 0;
  #block = Buffer.allocUnsafeSlow(BLOCK);
  readonly #between: Buffer;

  constructor(
    private readonly source: Readable,
    private readonly stop: () => Promise<void>,
    private readonly frame: Frame,
    private readonly rewrite?: Rewrite,
  ) {
    super({ highWaterMark: 2 * BLOCK });
    this.#between = Buffer.from(frame.between);
    this.#add(Buffer.from(frame.before));
    source.on("data", (line: Buffer) => this.#line(line));
    source.once("end", () => this.#end());
    source.once("error", (fault) => this.destroy(fault));
    source.once("close", () => wake(source));
    // It may have failed before anybody could listen.
    if (source.destroyed) this.destroy(source.errored ?? new Error("the rows ended before they were read"));
  }

  override _read(): void {
    this.source.resume();
  }

  /** A stopped COPY still sends what is under way; unread, it would block the connection for ever. */
  override _destroy(fault: Error | null, done: (fault: Error | null) => void): void {
    if (this.source.closed || this.source.readableEnded) return done(fault);
    this.source.removeAllListeners("data").on("error", () => undefined).once("close", () => done(fault)).resume();
    // Where the server cannot be told, it is gone, and the stream with it.
    this.stop().catch(() => undefined);
  }

  /** The protocol promises one message per row, and one for the heading. */
  #line(line: Buffer): void {
    if (this.#lines++ < this.frame.headings) return this.#add(line);
    if (this.rows++ > 0) this.#add(this.#between);
    if (!this.rewrite) return this.#add(line);
    try {
      this.#add(this.rewrite(line));
    } catch (fault) {
      this.destroy(fault instanceof Error ? fault : new Error(String(fault)));
    }
  }

  #add(bytes: Buffer): void {
    if (this.#used + bytes.length > BLOCK) this.#flush();
    if (bytes.length > BLOCK) return this.#send(bytes);
    this.#used += bytes.copy(this.#block, this.#used);
  }

  #flush(): void {
    this.#send(this.#block.subarray(0, this.#used));
    this.#block = Buffer.allocUnsafeSlow(BLOCK);
    this.#used = 0;
  }

  #send(bytes: Buffer): void {
    if (!this.push(bytes)) this.source.pause();
  }

  #end(): void {
    this.#add(Buffer.from(this.frame.after));
    this.#flush();
    this.push(null);
  }
}

/**
 * The driver pauses its socket when the stream is full, and wakes it when the
 * stream is read again: which one that has ended never is. The next query on
 * the connection would wait for ever.
 */
function wake(source: Readable): void {
  try {
    source._read(0);
  } catch {
    // The connection is gone, and its socket with it.
  }
}
