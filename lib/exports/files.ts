import { PassThrough, type Readable } from "node:stream";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import type { Tx } from "@/lib/database";
import { allHeld, type Held } from "@/lib/records/held";
import { column, keysOf } from "@/lib/records/keyset";
import { type Place, read, type Shelf, sizeOf } from "@/lib/storage";

/** A file that the customer once gave, and its path in the archive. */
export interface GivenFile {
  readonly id: string;
  /** The kind of data that its row belongs to. */
  readonly held: Held;
  readonly path: string;
  /** As its row says; the file itself may say otherwise. */
  readonly bytes: number;
  readonly mediaType: string;
  readonly place: Place;
}

/** What can be wrong with a file, and leaves the rest of the archive good. */
export type Blemish = "missing" | "unreadable" | "size-differs";

/** All of the customer's files, kind by kind, newest first; those that were deleted in their time are not among them. */
export async function filesOf(tx: Tx, subject: CustomerId): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const held of allHeld) found.push(...(await ofKind(tx, subject, held)));
  return found;
}

async function ofKind(tx: Tx, subject: CustomerId, held: Held): Promise<GivenFile[]> {
  const { table, files } = held.entry;
  const { at, tie } = keysOf(held.entry);
  if (!files || !tie) return [];
  const { shelf } = files;
  const rows = await tx
    .select({
      id: sql<string>`${tie}::text`,
      fileName: sql<string>`${column(table, files.name)}`,
      bytes: sql<number>`${column(table, files.bytes)}`.mapWith(Number),
      mediaType: sql<string>`${column(table, files.mediaType)}`,
    })
    .from(table)
    .where(and(eq(table.customerId, subject), files.gone ? isNull(column(table, files.gone)) : undefined))
    .orderBy(desc(at), desc(tie));
  return rows.map(({ id, fileName, bytes, mediaType }) => {
    const place: Place = { shelf, customerId: subject, id };
    return { id, held, path: pathOf(shelf, id, fileName), bytes, mediaType, place };
  });
}

/** The path in the archive: the id keeps it unique, the name is for people. */
export function pathOf(shelf: Shelf, id: string, fileName: string): string {
  return `files/${shelf}/${id}-${safeName(fileName)}`;
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
  return stem + ending || "file";
}

/** The file's bytes; what cannot be read is left out and told, since one file must not cost the rest. */
export async function openFile({ place, bytes }: GivenFile, tell: (blemish: Blemish) => void): Promise<Readable | undefined> {
  const size = await sizeOf(place);
  if (size === undefined) {
    tell("missing");
    return undefined;
  }
  if (size !== bytes) tell("size-differs");
  const out = new PassThrough();
  const source = read(place).once("error", () => {
    tell("unreadable");
    out.end();
  });
  return source.pipe(out);
}
