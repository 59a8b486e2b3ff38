import { index, inet, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

export const devices = pgTable(
  "devices",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    deviceRef: text("device_ref"),
    ip: inet("ip"),
    browser: text("browser"),
    operatingSystem: text("operating_system"),
    /** Town or region read from the IP address, never finer (TMG-10, MLX-05). */
    region: text("region"),
    firstSeenAt: instant("first_seen_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("devices_newest").on(t.customerId, t.lastSeenAt, t.id),
  ],
);

/** Pages looked at in the shop. */
export const pageViews = pgTable(
  "page_views",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    viewedAt: instant("viewed_at").notNull(),
    page: text("page").notNull(),
    title: text("title"),
    searchedFor: text("searched_for"),
    referrer: text("referrer"),
    seconds: integer("seconds"),
    deviceRef: text("device_ref"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("page_views_newest").on(t.customerId, t.viewedAt, t.id),
  ],
);
