import { sql } from "drizzle-orm";
import { catalogue } from "@/lib/catalogue";
import { about } from "@/lib/database";
import type { Viewer } from "@/lib/viewer";
import { instant } from "./list";

/**
 * When the person last used the shop, for merchants whose changes count from then on (TMG-65, MMS-72): their newest
 * order, visit or device. A look at this portal is none: asking what is held accepts nothing. Undefined where nothing tells.
 * @throws Refused as `Viewer.subject` does
 */
export async function lastUse(viewer: Viewer): Promise<Date | undefined> {
  return about(viewer, "records:view", async (tx, subject) => {
    const { orders, pageViews, devices } = catalogue;
    const newest = sql`greatest(
      (select max(${orders.table.orderedAt}) from ${orders.table} where ${orders.table.customerId} = ${subject}),
      (select max(${pageViews.table.viewedAt}) from ${pageViews.table} where ${pageViews.table.customerId} = ${subject}),
      (select max(${devices.table.lastSeenAt}) from ${devices.table} where ${devices.table.customerId} = ${subject}))`;
    const [row] = await tx.select({ at: instant(newest) }).from(sql`(values (1)) as once`);
    return row?.at ?? undefined;
  });
}
