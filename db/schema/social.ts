import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, type CustomFields, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** Who the person is on social networks, and what came from there (MMC-34, MMS-21, MMM-13). */
export const socialAccounts = pgTable(
  "social_accounts",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    network: text("network").notNull(),
    handle: text("handle").notNull(),
    displayName: text("display_name"),
    profileLink: text("profile_link"),
    knownBy: text("known_by", { enum: ["message", "public-page", "sign-in", "partner"] }).notNull(),
    /** What else the network told, by its own names. */
    details: jsonb("details").$type<CustomFields>().notNull().default({}),
    foundAt: instant("found_at").notNull(),
    lastReadAt: instant("last_read_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("social_accounts_newest").on(t.customerId, t.foundAt, t.id),
  ],
);
