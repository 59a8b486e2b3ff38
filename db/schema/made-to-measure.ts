import { index, numeric, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";
import { orders } from "./orders";

/** A size of somebody's body, for clothes and rings; of the order that it was taken for, where there is one. */
export const measurements = pgTable(
  "measurements",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id"),
    /** Whose, where it is not the person's own: "my daughter". */
    wearer: text("wearer"),
    part: text("part").notNull(),
    value: numeric("value", { precision: 7, scale: 2, mode: "number" }).notNull(),
    unit: text("unit", { enum: ["in", "cm", "mm", "us-ring", "india-ring"] }).notNull(),
    takenBy: text("taken_by", { enum: ["you", "shop-staff"] }),
    note: text("note"),
    takenAt: instant("taken_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("measurements_newest").on(t.customerId, t.takenAt, t.id),
  ],
);

/** A garment that was changed to fit. */
export const alterations = pgTable(
  "alterations",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    garment: text("garment").notNull(),
    /** Such as "hem up 2 in". */
    work: text("work").notNull(),
    instructions: text("instructions"),
    state: text("state", { enum: ["asked", "fitted", "in-work", "ready", "handed-over", "called-off"] }).notNull(),
    askedAt: instant("asked_at").notNull(),
    readyAt: instant("ready_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("alterations_newest").on(t.customerId, t.askedAt, t.id),
  ],
);

/** Words cut into something that was bought. */
export const engravings = pgTable(
  "engravings",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    item: text("item").notNull(),
    words: text("words").notNull(),
    typeface: text("typeface"),
    /** Such as "inside the band". */
    place: text("place"),
    askedAt: instant("asked_at").notNull(),
    engravedAt: instant("engraved_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("engravings_newest").on(t.customerId, t.askedAt, t.id),
  ],
);
