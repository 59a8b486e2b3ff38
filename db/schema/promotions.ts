import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** Entries in draws and spins of a wheel. A yes to letters given beside it is a choice of its own (MMC-51). */
export const promotionEntries = pgTable(
  "promotion_entries",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    promotion: text("promotion").notNull(),
    kind: text("kind", { enum: ["prize-draw", "give-away", "competition", "spinning-wheel"] }).notNull(),
    enteredAt: instant("entered_at").notNull(),
    /** What a competition asked for. */
    answer: text("answer"),
    /** Of the rules of the game. */
    termsVersion: text("terms_version"),
    outcome: text("outcome", { enum: ["waiting", "won", "not-won"] })
      .notNull()
      .default("waiting"),
    drawnAt: instant("drawn_at"),
    prize: text("prize"),
    prizeCode: text("prize_code"),
    prizeSentAt: instant("prize_sent_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("promotion_entries_newest").on(t.customerId, t.enteredAt, t.id),
  ],
);
