import { PassThrough, type Readable } from "node:stream";
import { desc, eq } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { catalogue } from "@/lib/catalogue";
import type { Tx } from "@/lib/database";
import { type Place, read, sizeOf } from "@/lib/storage";

/** A file that the customer once gave, and its path in the archive. */
export interface Photo {
  readonly id: string;
  readonly path: string;
  /** As its row says; the file itself may say otherwise. */
  readonly bytes: number;
  readonly mediaType: string;
  readonly place: Place;
}

/** What can be wrong with a file, and leaves the rest of the archive good. */
export type Blemish = "missing" | "unreadable" | "size-differs";

/** All of the customer's photos, newest first. */
export async function photosOf(tx: Tx, subject: CustomerId): Promise<Photo[]> {
  const { table } = catalogue.reviewPhotos;
  const rows = await tx
    .select({ id: table.id, fileName: table.fileName, bytes: table.bytes, mediaType: table.mediaType })
    .from(table)
    .where(eq(table.customerId, subject))
    .orderBy(desc(table.collectedAt), desc(table.id));
  return rows.map(({ id, fileName, bytes, mediaType }) => {
    const place: Place = { shelf: "photos", customerId: subject, id };
    return { id, path: photoPath(id, fileName), bytes, mediaType, place };
  });
}

/** The path in the archive: the id keeps it unique, the name is for people. */
export function photoPath(id: string, fileName: string): string {
  return `files/photos/${id}-${safeName(fileName)}`;
}

const MOST = 80;

/** A name that every file system takes, whatever the customer's own called it. */
function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    // Separators, what Windows forbids, what cannot be seen, and half characters.
    .replaceAll(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "_")
    .replaceAll("..", "_")
    .replaceAll(/^[\s.]+|[\s.]+$/g, "");
  const ending = /\.[a-z\d]{1,5}$/i.exec(plain)?.[0] ?? "";
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, MOST).join("");
  return stem + ending || "photo";
}

/** The photo's bytes; what cannot be read is left out and told, since one file must not cost the rest. */
export async function openPhoto(photo: Photo, tell: (blemish: Blemish) => void): Promise<Readable | undefined> {
  const size = await sizeOf(photo.place);
  if (size === undefined) {
    tell("missing");
    return undefined;
  }
  if (size !== photo.bytes) tell("size-differs");
  const out = new PassThrough();
  const source = read(photo.place).once("error", () => {
    tell("unreadable");
    out.end();
  });
  return source.pipe(out);
}
