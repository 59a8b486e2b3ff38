import { sizeOf } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import type { Held } from "./held";

/** Kinds of file that a browser shows as a picture and nothing else; all others are saved, never opened here. */
const PICTURES = ["image/avif", "image/gif", "image/jpeg", "image/png", "image/webp"];

/** @param mediaType as the file's row says */
export function isPicture(mediaType: string): boolean {
  return PICTURES.includes(mediaType);
}

/**
 * Those of the viewer's files that are not where they should be.
 * @param ids of rows that the viewer was shown
 * @throws Refused as `Viewer.subject` does
 */
export async function missingFiles(viewer: Viewer, { entry }: Held, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const customerId = viewer.subject("records:view");
  const { files } = entry;
  if (!files) return new Set();
  const sizes = await Promise.all(ids.map((id) => sizeOf({ shelf: files.shelf, customerId, id })));
  return new Set(ids.filter((_, i) => sizes[i] === undefined));
}
