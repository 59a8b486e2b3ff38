import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What the person likes: a size, a brand, a metal, a stone. Told, noted in the shop, or seen from what they return to. */
export const tastes = pgTable(
  "tastes",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    about: text("about").notNull(),
    likes: text("likes").notNull(),
    /** For whom, where it is not for the person: "my son". */
    wearer: text("wearer"),
    learnt: text("learnt", { enum: ["told", "noted", "seen"] }).notNull(),
    /** How often the person looked at such. */
    looks: integer("looks"),
    staffNote: text("staff_note"),
    learntAt: instant("learnt_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("tastes_newest").on(t.customerId, t.learntAt, t.id),
  ],
);
