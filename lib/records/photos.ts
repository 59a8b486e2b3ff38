import { sizeOf } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";

/**
 * Those of the viewer's photos whose files are not where they should be.
 * @param ids of rows that the viewer was shown
 * @throws Refused as `Viewer.subject` does
 */
export async function missingPhotos(viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const customerId = viewer.subject("records:view");
  const sizes = await Promise.all(ids.map((id) => sizeOf({ shelf: "photos", customerId, id })));
  return new Set(ids.filter((_, i) => sizes[i] === undefined));
}
