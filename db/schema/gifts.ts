import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer, type Postal } from "./columns";
import { customers } from "./customers";
import { orders } from "./orders";

/** A list from which friends and family give. */
export const registries = pgTable(
  "registries",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    title: text("title").notNull(),
    occasion: text("occasion", { enum: ["baby", "wedding", "birthday", "other"] }).notNull(),
    /** Who keeps it together with the person. */
    partner: text("partner"),
    partnerEmail: text("partner_email"),
    /** For whom the gifts are, as far as it has a name yet. */
    child: text("child"),
    /** When the child is due, or the day is. */
    dueOn: date("due_on", { mode: "string" }),
    greeting: text("greeting"),
    visibility: text("visibility", { enum: ["only-you", "by-link", "everybody"] }).notNull(),
    sendTo: jsonb("send_to").$type<Postal>(),
    createdAt: instant("created_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("registries_newest").on(t.customerId, t.createdAt, t.id),
  ],
);

export const registryItems = pgTable(
  "registry_items",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    registryId: uuid("registry_id").notNull(),
    name: text("name").notNull(),
    sku: text("sku"),
    wanted: integer("wanted").notNull(),
    received: integer("received").notNull().default(0),
    giver: text("giver"),
    giverMessage: text("giver_message"),
    givenAt: instant("given_at"),
    addedAt: instant("added_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.registryId], [registries.customerId, registries.id]),
    index("registry_items_newest").on(t.customerId, t.addedAt, t.id),
  ],
);

/** Somebody to whom the person sends gifts: of one order, of a registry, or of the address book. */
export const giftRecipients = pgTable(
  "gift_recipients",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    origin: text("origin", { enum: ["order", "registry", "address-book"] }).notNull(),
    orderId: uuid("order_id"),
    registryId: uuid("registry_id"),
    name: text("name").notNull(),
    /** To the person: "my sister". */
    relation: text("relation"),
    email: text("email"),
    phone: text("phone"),
    address: jsonb("address").$type<Postal>(),
    /** What is written on the card that goes with the gift. */
    message: text("message"),
    addedAt: instant("added_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    ofOneCustomer([t.customerId, t.registryId], [registries.customerId, registries.id]),
    index("gift_recipients_newest").on(t.customerId, t.addedAt, t.id),
  ],
);
