import { bigint, index, inet, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** A way to sign in: a password, or an account at Google or Apple. A code by email needs no row. */
export const logins = pgTable(
  "logins",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    brand: text("brand").notNull(),
    provider: text("provider", { enum: ["password", "google", "apple"] }).notNull(),
    /** The provider's number for the person; for a password the customer's own id, so that each has one. */
    identifier: text("identifier").notNull(),
    /** argon2id in PHC form; only for passwords. */
    secret: text("secret"),
    createdAt: instant("created_at").notNull().defaultNow(),
    changedAt: instant("changed_at"),
    /** Since then the password alone opens nothing: its owner must choose a new one. */
    mustRenewSince: instant("must_renew_since"),
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    uniqueIndex("logins_identifier").on(t.brand, t.provider, t.identifier),
    index("logins_newest").on(t.customerId, t.createdAt, t.id),
  ],
);

/** Ended ones stop at the next request: the cookie carries only the id (ADR 0003). */
export const sessions = pgTable(
  "sessions",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    method: text("method", { enum: ["password", "code", "google", "apple"] }).notNull(),
    startedAt: instant("started_at").notNull().defaultNow(),
    /** Last proof of who it is; grave acts ask for one of the last ten minutes. */
    authenticatedAt: instant("authenticated_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
    ip: inet("ip"),
    userAgent: text("user_agent"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("sessions_newest").on(t.customerId, t.startedAt, t.id),
  ],
);

/** Six digits by email or text message. A sign-up waits here, and not among the customers, until its code is typed. */
export const codes = pgTable(
  "codes",
  {
    /** Of the customer, or of the one that a sign-up will make. */
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    brand: text("brand").notNull(),
    purpose: text("purpose", { enum: ["sign-in", "sign-up", "new-password", "confirm", "new-email", "new-phone"] }).notNull(),
    /** An address in small letters, or a number in E.164: a new code ends those before it by this. */
    sentTo: text("sent_to").notNull(),
    codeHash: text("code_hash").notNull(),
    /** What becomes true when the code is typed: a name and a hashed password. */
    pending: jsonb("pending").$type<PendingSignUp>(),
    triesLeft: smallint("tries_left").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    index("codes_newest").on(t.customerId, t.createdAt, t.id),
    index("codes_by_address").on(t.brand, t.sentTo),
  ],
);

export interface PendingSignUp {
  firstName?: string;
  lastName?: string;
  secret?: string;
}

/** Attempts by account and by address; the keys are keyed hashes (rate-limiter-flexible's table). */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: bigint("points", { mode: "number" }).notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});
