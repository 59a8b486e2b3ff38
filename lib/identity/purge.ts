import { and, exists, lt, not, sql } from "drizzle-orm";
import { codes, customers, mails, rateLimits } from "@/db/schema";
import { atDesk } from "@/lib/database";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Forgets what sign-in leaves behind: codes and counts of attempts after a day,
 * and with them the letters to people who never became customers. As a job, daily or oftener.
 */
export async function forgetAttempts(now = new Date()): Promise<void> {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  await atDesk("identity", async (tx) => {
    await tx.delete(codes).where(lt(codes.expiresAt, dayAgo));
    await tx.delete(rateLimits).where(lt(rateLimits.expire, dayAgo.getTime()));
  });
  await atDesk("post", async (tx) => {
    const theirs = tx
      .select({ one: sql`1` })
      .from(customers)
      .where(sql`${customers.customerId} = ${mails.customerId}`);
    await tx.delete(mails).where(and(lt(mails.createdAt, dayAgo), not(exists(theirs))));
  });
}
