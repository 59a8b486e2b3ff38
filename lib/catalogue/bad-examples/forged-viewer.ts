import type { CustomerId } from "@/db/ids";
import { Viewer } from "@/lib/viewer";

/** Somebody who says of themselves whom they may look at. */
export function forge(customerId: CustomerId): Viewer {
  return { brand: "miniluxe", actor: { kind: "system", job: "export" }, subject: () => customerId, isFresh: () => true };
}

export function mint(customerId: CustomerId): Viewer {
  return new Viewer(customerId, "miniluxe", { kind: "system", job: "export" });
}
