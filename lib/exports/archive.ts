import { createHash } from "node:crypto";
import { once } from "node:events";
import { Readable, Transform, type TransformCallback, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipArchive } from "archiver";

/** What was written: how long, and by what it is recognised. */
export interface Sum {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Level 1: four fifths of the time that level 6 takes go to its last tenth of size (ADR 0006). */
const DEFLATE = { level: 1, memLevel: 9, chunkSize: 256 * 1024 };

/** A ZIP that is written while it is made: nothing of it waits in memory. Entries follow one another. */
export class Archive {
  readonly #zip = new ZipArchive({ zlib: DEFLATE });
  readonly #whole = new Meter();
  readonly #written: Promise<void>;

  /** @param date stands at each entry; one for all, so that the same data make the same file */
  constructor(
    out: Writable,
    private readonly date: Date,
    private readonly signal: AbortSignal,
  ) {
    this.#written = pipeline(this.#zip, this.#whole, out, { signal });
    this.#written.catch(() => undefined);
  }

  /** Adds one file, and is done when all of it is in the archive. */
  async add(path: string, content: Readable | string): Promise<Sum> {
    const source = typeof content === "string" ? Readable.from([Buffer.from(content)]) : content;
    const meter = new Meter();
    const read = pipeline(source, meter, { signal: this.signal });
    this.#zip.append(meter, { name: path, date: this.date });
    try {
      await Promise.all([read, once(this.#zip, "entry", { signal: this.signal })]);
    } catch (fault) {
      await dropped(source);
      await this.abandon();
      throw fault;
    }
    return meter.sum();
  }

  /** Ends the archive. @returns what the whole file is */
  async finish(): Promise<Sum> {
    await this.#zip.finalize();
    await this.#written;
    return this.#whole.sum();
  }

  /** Ends it early. What it was written to is closed when this is done. */
  async abandon(): Promise<void> {
    this.#zip.destroy();
    await this.#written.catch(() => undefined);
  }
}

/** Waits until what was read is really let go: a COPY must have ended before its transaction can. */
async function dropped(source: Readable): Promise<void> {
  if (source.closed) return;
  const closed = once(source, "close").catch(() => undefined);
  source.destroy();
  await closed;
}

/** Counts and digests what passes. */
class Meter extends Transform {
  #bytes = 0;
  readonly #hash = createHash("sha256");

  constructor() {
    super({ highWaterMark: 256 * 1024 });
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#bytes += chunk.length;
    this.#hash.update(chunk);
    done(null, chunk);
  }

  sum(): Sum {
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }
}
