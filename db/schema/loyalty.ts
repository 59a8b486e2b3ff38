import { date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { consents } from "./consents";
import { customers } from "./customers";
import { orders } from "./orders";

/** A membership that the person joined by the yes that the row points at; it ends with it. */
export const memberships = pgTable(
  "memberships",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    consentId: uuid("consent_id").notNull(),
    programme: text("programme").notNull(),
    number: text("number"),
    tier: text("tier"),
    points: integer("points").notNull().default(0),
    joinedAt: instant("joined_at").notNull(),
    renewsOn: date("renews_on", { mode: "string" }),
    leftAt: instant("left_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    ofOneCustomer([t.customerId, t.consentId], [consents.customerId, consents.id]),
    index("memberships_newest").on(t.customerId, t.joinedAt, t.id),
  ],
);

/** Points that came or went. */
export const pointMovements = pgTable(
  "point_movements",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    membershipId: uuid("membership_id").notNull(),
    orderId: uuid("order_id"),
    reason: text("reason", { enum: ["bought", "returned", "spent", "given", "expired", "put-right"] }).notNull(),
    /** Below nought where they went. */
    points: integer("points").notNull(),
    balance: integer("balance"),
    note: text("note"),
    movedAt: instant("moved_at").notNull(),
    expiresOn: date("expires_on", { mode: "string" }),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.membershipId], [memberships.customerId, memberships.id]),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("point_movements_newest").on(t.customerId, t.movedAt, t.id),
  ],
);
