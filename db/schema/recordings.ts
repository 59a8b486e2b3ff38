import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/**
 * Pictures from the cameras of a store that somebody has found to show the
 * person (MMM-08). They stay with the store; by the reference it finds them.
 */
export const recordings = pgTable(
  "recordings",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    kind: text("kind", { enum: ["video", "photo"] }).notNull(),
    reference: text("reference").notNull(),
    store: text("store").notNull(),
    camera: text("camera"),
    recordedAt: instant("recorded_at").notNull(),
    endedAt: instant("ended_at"),
    /** Why these were set apart from the rest, which nobody looks at. */
    setApartFor: text("set_apart_for"),
    /** When the recorder writes over them by itself. */
    overwrittenAt: instant("overwritten_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("recordings_newest").on(t.customerId, t.recordedAt, t.id),
  ],
);
