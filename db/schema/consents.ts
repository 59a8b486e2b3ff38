import { index, inet, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { customerId, instant } from "./columns";

/** Each yes and each no, append-only: the present state is the newest row per purpose and channel. */
export const consents = pgTable(
  "consents",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    purpose: text("purpose").notNull(),
    channel: text("channel", { enum: ["email", "text", "post", "phone", "site"] }).notNull(),
    state: text("state", { enum: ["given", "withdrawn"] }).notNull(),
    wording: text("wording"),
    wordingVersion: text("wording_version"),
    language: text("language"),
    method: text("method").notNull(),
    ip: inet("ip"),
    userAgent: text("user_agent"),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.customerId, t.id] }), index("consents_newest").on(t.customerId, t.decidedAt, t.id)],
);
