import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { customers, sessions } from "@/db/schema";
import { audit, auditSignIn } from "@/lib/audit";
import { atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Caller } from "./caller";
import type { Carried } from "./cookie";
import { SEEN_EVERY_MS, SESSION_MS } from "./rules";

export type Method = (typeof sessions.$inferInsert)["method"];

/** The viewer of a session that is the brand's, has not ended and is not too old: asked anew by each request. */
export async function viewerOfSession(brand: BrandId, claimed: Carried, now = new Date()): Promise<Viewer | undefined> {
  const row = await atDesk("identity", async (tx) => {
    const [found] = await tx
      .select({
        customerId: sessions.customerId,
        id: sessions.id,
        brand: customers.brand,
        authenticatedAt: sessions.authenticatedAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .innerJoin(customers, eq(customers.customerId, sessions.customerId))
      .where(
        and(
          sql`${sessions.customerId} = ${claimed.customerId}::uuid`,
          eq(sessions.id, claimed.sessionId),
          eq(customers.brand, brand),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, now),
        ),
      );
    if (found && now.getTime() - found.lastSeenAt.getTime() > SEEN_EVERY_MS) await noteSeen(tx, found, now);
    return found;
  });
  return row && Viewer.ofSession(row);
}

async function noteSeen(tx: Tx, { customerId, id }: { customerId: CustomerId; id: string }, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.customerId, customerId), eq(sessions.id, id)));
}

/** Begins a session for someone who has just proved who they are, in the transaction of that proof. */
export async function beginSession(tx: Tx, customerId: CustomerId, method: Method, caller: Caller): Promise<Carried> {
  const now = new Date();
  const [row] = await tx
    .insert(sessions)
    .values({
      customerId,
      method,
      startedAt: now,
      authenticatedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      ip: caller.ip,
      userAgent: caller.userAgent,
    })
    .returning({ sessionId: sessions.id });
  if (!row) throw new Error("a session was not written");
  await auditSignIn(tx, customerId, { act: "signed-in", ip: caller.ip });
  return { customerId, sessionId: row.sessionId };
}

/** Writes down a new proof of identity on the session that goes on. */
export async function renewProof(tx: Tx, viewer: Viewer, customerId: CustomerId, ip?: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ authenticatedAt: new Date() })
    .where(and(eq(sessions.customerId, customerId), eq(sessions.id, sessionOf(viewer))));
  await audit(tx, viewer, customerId, { act: "sign-in-confirmed", ip });
}

/**
 * Ends one session of the viewer's own. Its cookie is worth nothing from the next request on (MMM-35).
 * @throws Refused "not-found" when there is no such session that goes on.
 */
export async function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  const subject = viewer.subject("sessions:end");
  await atDesk("identity", async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: new Date() })
      .where(and(eq(sessions.customerId, subject), eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ id: sessions.id });
    if (ended.length === 0) throw new Refused("not-found");
    await audit(tx, viewer, subject, { act: "signed-out" });
  });
}

/** Ends every session of the viewer's, this one too. */
export async function endEverySession(viewer: Viewer): Promise<void> {
  const subject = viewer.subject("sessions:end");
  await atDesk("identity", async (tx) => {
    await endOthers(tx, subject);
    await audit(tx, viewer, subject, { act: "signed-out-everywhere" });
  });
}

/** Ends all sessions of a customer but the one named. */
export async function endOthers(tx: Tx, customerId: CustomerId, kept?: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(
      and(eq(sessions.customerId, customerId), isNull(sessions.endedAt), kept ? ne(sessions.id, kept) : undefined),
    );
}

/** The id of the session in which a customer asks; nobody else has one. */
export function sessionOf(viewer: Viewer): string {
  if (viewer.actor.kind !== "customer") throw new Refused("forbidden");
  return viewer.actor.sessionId;
}
