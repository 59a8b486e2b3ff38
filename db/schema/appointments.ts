import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, minor, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** A treatment that was booked. */
export const appointments = pgTable(
  "appointments",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    studio: text("studio").notNull(),
    treatment: text("treatment").notNull(),
    startsAt: instant("starts_at").notNull(),
    minutes: integer("minutes"),
    state: text("state", { enum: ["booked", "done", "called-off", "missed"] }).notNull(),
    wishes: text("wishes"),
    /** Allergies, pregnancy, skin: what the person said so that nothing hurts. */
    health: text("health"),
    /** What staff noted for the next visit. */
    staffNote: text("staff_note"),
    currency: text("currency").notNull(),
    priceMinor: minor("price_minor"),
    bookedAt: instant("booked_at").notNull(),
    calledOffAt: instant("called_off_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("appointments_newest").on(t.customerId, t.startsAt, t.id),
  ],
);
