import { eq } from "drizzle-orm";
import { addresses } from "@/db/schema";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/database";
import type { Viewer } from "@/lib/viewer";

/** A number that came from an address bar, used as if somebody had proved it. */
export async function trusting(tx: Tx, viewer: Viewer, asked: string, session: { user?: string }) {
  await audit(tx, viewer, asked, { act: "records-viewed" });
  await tx.insert(addresses).values({ customerId: asked });
  await tx.select().from(addresses).where(eq(addresses.customerId, asked));
  await tx.select().from(addresses).where(eq(addresses.customerId, session.user));
}
