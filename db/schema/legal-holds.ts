import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/**
 * What may not be deleted until a matter is settled, whatever rule or wish says otherwise (Article 17(3)(e) GDPR).
 * A hold that is over keeps its row, with the day on which it ended.
 */
export const legalHolds = pgTable(
  "legal_holds",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** What the matter is called between the parties: a case number, or a few words. */
    matter: text("matter").notNull(),
    ground: text("ground", { enum: ["dispute", "claim", "authority", "audit"] }).notNull(),
    reason: text("reason").notNull(),
    /** Categories of the policies; none: all that is held. */
    covers: text("covers").array().notNull().default([]),
    placedAt: instant("placed_at").notNull(),
    liftedAt: instant("lifted_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("legal_holds_newest").on(t.customerId, t.placedAt, t.id),
  ],
);
