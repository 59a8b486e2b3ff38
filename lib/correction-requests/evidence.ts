import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileTypeFromBuffer } from "file-type";
import type { CustomerId } from "@/db/ids";
import type { Wrong } from "@/lib/problems";
import { type Place, remove, store } from "@/lib/storage";

/** Megabytes of a request's files together, decimal as everybody counts them; and how many files. */
export const MOST_MB = 10;
export const MOST_FILES = 3;

/** Pictures and PDF, as what phones and scanners make. SVG is none: it is a program as well. */
const KINDS = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/heic", "image/heif", "application/pdf"];
const MOST_NAME = 200;

/** A file that may be kept: what it is by its content, and its bytes. */
export interface Proof {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly content: Buffer;
}

/** Looks at the files that a person sent: all are good, or none is taken. */
export async function examine(files: readonly File[]): Promise<{ readonly proofs: readonly Proof[] } | { readonly wrong: Wrong }> {
  if (files.length > MOST_FILES) return { wrong: ["file-many", { most: MOST_FILES }] };
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_MB * 1_000_000) return { wrong: ["file-large", { most: MOST_MB }] };
  if (files.some(({ size }) => size === 0)) return { wrong: "no-file" };
  const proofs = await Promise.all(files.map(lookAt));
  return proofs.includes(undefined) ? { wrong: "file-kind" } : { proofs: proofs.filter((proof) => proof !== undefined) };
}

async function lookAt(file: File): Promise<Proof | undefined> {
  const content = Buffer.from(await file.arrayBuffer());
  const mediaType = (await fileTypeFromBuffer(content))?.mime;
  if (!mediaType || !KINDS.includes(mediaType)) return undefined;
  const fileName = [...file.name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")].slice(-MOST_NAME).join("") || "file";
  return { id: crypto.randomUUID(), fileName, mediaType, sha256: createHash("sha256").update(content).digest("hex"), content };
}

/** Where the file of a row lies. */
export function placeOf(customerId: CustomerId, id: string): Place {
  return { shelf: "evidence", customerId, id };
}

/**
 * Writes the files, does `rest`, and takes the files away again when that fails. A process that dies between the two
 * leaves files without rows, which the purge finds.
 */
export async function withFiles<T>(customerId: CustomerId, proofs: readonly Proof[], rest: () => Promise<T>): Promise<T> {
  const places = proofs.map(({ id }) => placeOf(customerId, id));
  try {
    for (const [i, { content }] of proofs.entries()) {
      const place = places[i];
      if (place) await store(place, (out) => pipeline(Readable.from([content]), out));
    }
    return await rest();
  } catch (fault) {
    await Promise.all(places.map(remove));
    throw fault;
  }
}
