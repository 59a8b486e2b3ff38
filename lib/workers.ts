import { eq, lt, sql } from "drizzle-orm";
import { workers } from "@/db/schema";
import { atQueue } from "./database";

/** A worker lives; it says so again and again. Those that died without a word are forgotten after a day. */
export async function arrive(id: string): Promise<void> {
  await atQueue(async (tx) => {
    const seenAt = sql`now()`;
    await tx.insert(workers).values({ id }).onConflictDoUpdate({ target: workers.id, set: { seenAt } });
    await tx.delete(workers).where(lt(workers.seenAt, sql`now() - interval '1 day'`));
  });
}

/** A worker ends in good order. */
export async function depart(id: string): Promise<void> {
  await atQueue((tx) => tx.delete(workers).where(eq(workers.id, id)));
}
