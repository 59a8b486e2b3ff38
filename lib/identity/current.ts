import { cache } from "react";
import type { BrandId } from "@/policies";
import type { Viewer } from "@/lib/viewer";
import { claimedSession } from "./cookie";
import { viewerOfSession } from "./sessions";

/**
 * The customer who sends this request, from the brand's own cookie and its row
 * in `sessions`; undefined for a stranger and for one whose session has ended.
 * Asked as often as one likes, it is looked up once per request.
 */
export const currentViewer = cache(async (brand: BrandId): Promise<Viewer | undefined> => {
  const claimed = await claimedSession(brand);
  return claimed && viewerOfSession(brand, claimed);
});
