import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import type { CustomerId } from "@/db/ids";
import { env } from "./env";

/** Kinds of files that we keep for a person. */
export type Shelf = "exports" | "photos" | "evidence";

interface Spot {
  readonly shelf: Shelf;
  readonly customerId: string;
  readonly id: string;
}

/** A file's place is made of two ids from rows, never of a name that somebody typed. */
export interface Place extends Spot {
  readonly customerId: CustomerId;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function fileOf({ shelf, customerId, id }: Spot): string {
  if (!UUID.test(customerId) || !UUID.test(id)) throw new TypeError("a file's place is made of ids");
  return path.resolve(env().PORTAL_DATA_DIR, "files", shelf, customerId, id);
}

/** Bytes of a stored file; undefined where there is none. */
export async function sizeOf(place: Place): Promise<number | undefined> {
  return stat(fileOf(place)).then(
    (s) => s.size,
    () => undefined,
  );
}

/** The file's bytes from `start` to `end`, both counted from 0 and included. Fails on the stream when it is missing. */
export function read(place: Place, range: { start?: number; end?: number } = {}): Readable {
  return createReadStream(fileOf(place), range);
}

/**
 * Writes a file that exists only when it is whole: `fill` writes under another
 * name, which becomes the file's own in one step. A failure leaves nothing.
 */
export async function store(place: Place, fill: (out: Writable) => Promise<void>): Promise<void> {
  const file = fileOf(place);
  const half = `${file}.half`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await fill(createWriteStream(half, { mode: 0o600, highWaterMark: 1 << 20 }));
    await rename(half, file);
  } catch (fault) {
    await rm(half, { force: true });
    throw fault;
  }
}

/** A file of a shelf, by the ids that it lies under: whether there is a row of them is for the caller to find out. */
export interface Shelved extends Spot {
  readonly changedAt: Date;
}

/** Walks a shelf, half-written files included under the ids of the whole ones. What came there otherwise is passed over. */
export async function* shelved(shelf: Shelf): AsyncGenerator<Shelved> {
  const root = path.resolve(env().PORTAL_DATA_DIR, "files", shelf);
  for (const customerId of await readdir(root).catch(() => [])) {
    if (!UUID.test(customerId)) continue;
    for (const name of await readdir(path.join(root, customerId)).catch(() => [])) {
      const id = name.replace(/\.half$/, "");
      const found = UUID.test(id) ? await stat(path.join(root, customerId, name)).catch(() => undefined) : undefined;
      if (found) yield { shelf, customerId, id, changedAt: found.mtime };
    }
  }
}

/** Removes the file and what a killed process left of it. Removing what is gone is no error. */
export async function remove(place: Spot): Promise<void> {
  const file = fileOf(place);
  await Promise.all([rm(file, { force: true }), rm(`${file}.half`, { force: true })]);
}
