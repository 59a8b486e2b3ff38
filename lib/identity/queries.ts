import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { customers, logins, sessions } from "@/db/schema";
import { about } from "@/lib/database";
import type { Viewer } from "@/lib/viewer";
import { deviceOf, type Device } from "./device";

export interface OngoingSession {
  readonly id: string;
  readonly device: Device | undefined;
  readonly method: (typeof sessions.$inferSelect)["method"];
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** The one in which the page is being looked at. */
  readonly isThis: boolean;
}

/** The viewer's sessions that go on, the last used first. */
export async function listSessions(viewer: Viewer, now = new Date()): Promise<readonly OngoingSession[]> {
  const rows = await about(viewer, "sessions:view", (tx, subject) =>
    tx
      .select({
        id: sessions.id,
        userAgent: sessions.userAgent,
        method: sessions.method,
        startedAt: sessions.startedAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(and(eq(sessions.customerId, subject), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.id)),
  );
  const current = viewer.actor.kind === "customer" ? viewer.actor.sessionId : undefined;
  return rows.map(({ userAgent, ...row }) => ({ ...row, device: deviceOf(userAgent), isThis: row.id === current }));
}

export interface OwnAccount {
  readonly email: string;
  readonly hasPassword: boolean;
}

/** How the viewer signs in. */
export async function ownAccount(viewer: Viewer): Promise<OwnAccount> {
  const [row] = await about(viewer, "sessions:view", (tx, subject) =>
    tx
      .select({ email: customers.email, login: logins.id })
      .from(customers)
      .leftJoin(logins, and(eq(logins.customerId, customers.customerId), eq(logins.provider, "password")))
      .where(eq(customers.customerId, subject)),
  );
  return { email: row?.email ?? "", hasPassword: Boolean(row?.login) };
}
