import { bigint, index, inet, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { customerId, instant } from "./columns";

/**
 * Who looked at or changed what, and why: names of fields, never values
 * (ADR 0008). Rows are written by the function `append_audit` only, which
 * chains each to the one before it; they outlive the customer's own row.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    customerId: customerId(),
    /** From 1, without gaps, per customer. */
    seq: bigint("seq", { mode: "number" }).notNull(),
    at: instant("at").notNull().defaultNow(),
    actor: text("actor", { enum: ["customer", "staff", "staff-as-customer", "system"] }).notNull(),
    /** Kept for the merchant; the person sees the role (C-579/21). */
    actorId: text("actor_id"),
    role: text("role"),
    act: text("act").notNull(),
    dataset: text("dataset"),
    fields: text("fields").array().notNull().default([]),
    reason: text("reason"),
    ip: inet("ip"),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [primaryKey({ columns: [t.customerId, t.seq] }), index("audit_events_newest").on(t.customerId, t.at, t.seq)],
);
