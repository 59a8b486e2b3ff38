import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What was worked out about the person: data of theirs like any other (MLX-08, MMS-37, MMM-10). */
export const inferences = pgTable(
  "inferences",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    kind: text("kind", { enum: ["interest", "habit", "profile", "segment", "same-device", "public-page"] }).notNull(),
    conclusion: text("conclusion").notNull(),
    /** In words: "pages you looked at in March". */
    basedOn: text("based_on").array().notNull().default([]),
    /** What arrived by itself was joined with what the person told (MMM-23). */
    joined: boolean("joined").notNull().default(false),
    /** Percent. */
    certainty: smallint("certainty"),
    method: text("method"),
    usedFor: text("used_for"),
    workedOutAt: instant("worked_out_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("inferences_newest").on(t.customerId, t.workedOutAt, t.id),
    check("inferences_certainty", sql`${t.certainty} between 0 and 100`),
  ],
);

/**
 * What a machine decided about the person, alone or before somebody looked (Article 22 GDPR; MMS-35).
 * It may be of a basket that never became an order, and points at none therefore.
 */
export const decisions = pgTable(
  "decisions",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    about: text("about", { enum: ["cash-on-delivery", "payment"] }).notNull(),
    /** As the customer knows it: "#1042". */
    orderName: text("order_name"),
    outcome: text("outcome", { enum: ["allowed", "allowed-with-code", "refused"] }).notNull(),
    /** From 0, no risk seen, to 100. */
    score: smallint("score"),
    /** In words: "a parcel was not taken in this spring". */
    reasons: text("reasons").array().notNull().default([]),
    decidedBy: text("decided_by", { enum: ["machine", "person", "machine-then-person"] }).notNull(),
    decidedAt: instant("decided_at").notNull(),
    /** A code sent to the phone was typed. */
    phoneConfirmedAt: instant("phone_confirmed_at"),
    personLookedAt: instant("person_looked_at"),
    rulesVersion: text("rules_version"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("decisions_newest").on(t.customerId, t.decidedAt, t.id),
    check("decisions_score", sql`${t.score} between 0 and 100`),
  ],
);
