import { eq } from "drizzle-orm";
import { customers } from "@/db/schema";
import { about } from "@/lib/database";
import type { Viewer } from "@/lib/viewer";

/** How the viewer is reached. */
export interface OwnContact {
  readonly email: string | undefined;
  /** E.164, or as the shop once wrote it. */
  readonly phone: string | undefined;
}

/** @throws Refused as `Viewer.subject` does */
export async function ownContact(viewer: Viewer): Promise<OwnContact> {
  const [row] = await about(viewer, "sessions:view", (tx, subject) =>
    tx.select({ email: customers.email, phone: customers.phone }).from(customers).where(eq(customers.customerId, subject)),
  );
  return { email: row?.email ?? undefined, phone: row?.phone ?? undefined };
}
