import { boolean, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { consents } from "./consents";
import { customers } from "./customers";

/** Birthdays and anniversaries. None is stored without the yes that it points at (MMS-13). */
export const specialDates = pgTable(
  "special_dates",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    consentId: uuid("consent_id").notNull(),
    occasion: text("occasion", { enum: ["birthday", "anniversary", "childs-birthday", "other"] }).notNull(),
    /** Whose day, where it is not the person's own. */
    whose: text("whose"),
    day: date("day", { mode: "string" }).notNull(),
    remind: boolean("remind").notNull().default(true),
    daysBefore: integer("days_before"),
    addedAt: instant("added_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    ofOneCustomer([t.customerId, t.consentId], [consents.customerId, consents.id]),
    index("special_dates_newest").on(t.customerId, t.addedAt, t.id),
  ],
);
