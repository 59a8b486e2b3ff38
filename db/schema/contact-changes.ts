import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/**
 * A new email address or telephone number that its owner confirmed. A new address can be turned back for three days
 * by whoever reads the old one: the secret is in the letter, its keyed hash here.
 */
export const contactChanges = pgTable(
  "contact_changes",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    what: text("what", { enum: ["email", "phone"] }).notNull(),
    changedFrom: text("changed_from"),
    changedTo: text("changed_to"),
    changedAt: instant("changed_at").notNull().defaultNow(),
    undoHash: text("undo_hash"),
    undoUntil: instant("undo_until"),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("contact_changes_newest").on(t.customerId, t.changedAt, t.id),
    uniqueIndex("contact_changes_undo").on(t.undoHash),
    // Shops go on sending files under an address that was theirs before.
    index("contact_changes_from").on(sql`lower(${t.changedFrom})`),
  ],
);
