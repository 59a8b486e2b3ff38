import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { texts } from "@/db/schema";
import { atDesk } from "@/lib/database";
import { env } from "@/lib/env";
import type { Jobs } from "@/lib/jobs";
import { gatewayOf, NotSent, sendText } from "./twilio";

/** As long as its code works (lib/identity/rules.ts); later it would only puzzle whoever gets it. */
const WORTH_MS = 10 * 60 * 1000;

/**
 * Sends one text message, as a job. Without a gateway it stays where /dev/outbox shows it. What may pass is thrown,
 * so that the queue tries again; a number that cannot be written to is noted, and that is that.
 */
export async function deliverText(job: Jobs["text"], now = new Date()): Promise<void> {
  const gateway = gatewayOf(env());
  if (!gateway) return;
  const text = await waiting(job);
  if (!text?.body) return;
  if (now.getTime() - text.createdAt.getTime() > WORTH_MS) return note(job, { body: null, failure: "too-late" });
  try {
    await sendText(gateway, text.sentTo, text.body);
  } catch (fault) {
    if (!(fault instanceof NotSent)) throw fault;
    await note(job, { failure: fault.reason, ...(fault.forGood && { body: null }) });
    if (fault.forGood) return;
    throw fault;
  }
  await note(job, { sentAt: new Date(), body: null, failure: null });
}

function mine({ customerId, textId }: Jobs["text"]) {
  return and(sql`${texts.customerId} = ${customerId}::uuid`, eq(texts.id, textId));
}

function waiting(job: Jobs["text"]) {
  return atDesk("post", async (tx) => {
    const [row] = await tx
      .select({ sentTo: texts.sentTo, body: texts.body, createdAt: texts.createdAt })
      .from(texts)
      .where(and(mine(job), isNull(texts.sentAt), isNotNull(texts.body)));
    return row;
  });
}

async function note(job: Jobs["text"], found: Partial<typeof texts.$inferInsert>): Promise<void> {
  await atDesk("post", (tx) => tx.update(texts).set(found).where(mine(job)));
}
