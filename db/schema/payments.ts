import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/**
 * What a gateway gives us instead of a card: never its number, never its CVV
 * (PCI DSS 3.3.1; TMG-05, MLX-03). The checks refuse a number in the token's place.
 */
export const paymentMethods = pgTable(
  "payment_methods",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    processor: text("processor").notNull(),
    token: text("token").notNull(),
    network: text("network").notNull(),
    lastFour: text("last_four").notNull(),
    expiryMonth: smallint("expiry_month"),
    expiryYear: smallint("expiry_year"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("payment_methods_newest").on(t.customerId, t.collectedAt, t.id),
    check("payment_methods_last_four", sql`${t.lastFour} ~ '^[0-9]{4}$'`),
    check("payment_methods_no_card_number", sql`${t.token} !~ '^[0-9 -]{13,}$'`),
    check("payment_methods_expiry", sql`${t.expiryMonth} between 1 and 12`),
  ],
);
