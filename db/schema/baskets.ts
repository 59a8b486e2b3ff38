import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, minor, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** A basket, until it is ordered or forgotten. */
export const carts = pgTable(
  "carts",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    state: text("state", { enum: ["open", "left-at-checkout", "ordered"] }).notNull(),
    /** Typed before the checkout was left (MMC-08). */
    email: text("email"),
    currency: text("currency").notNull(),
    totalMinor: minor("total_minor"),
    discountCode: text("discount_code"),
    deviceRef: text("device_ref"),
    startedAt: instant("started_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    remindedAt: instant("reminded_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("carts_newest").on(t.customerId, t.changedAt, t.id),
  ],
);

export const cartItems = pgTable(
  "cart_items",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    cartId: uuid("cart_id").notNull(),
    name: text("name").notNull(),
    sku: text("sku"),
    quantity: integer("quantity").notNull(),
    currency: text("currency").notNull(),
    priceMinor: minor("price_minor"),
    /** Put aside, not to be bought with the rest. */
    savedForLater: boolean("saved_for_later").notNull().default(false),
    addedAt: instant("added_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.cartId], [carts.customerId, carts.id]),
    index("cart_items_newest").on(t.customerId, t.addedAt, t.id),
  ],
);

export const wishLists = pgTable(
  "wish_lists",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    name: text("name").notNull(),
    visibility: text("visibility", { enum: ["only-you", "by-link", "everybody"] }).notNull(),
    createdAt: instant("created_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("wish_lists_newest").on(t.customerId, t.createdAt, t.id),
  ],
);

export const wishListItems = pgTable(
  "wish_list_items",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    wishListId: uuid("wish_list_id").notNull(),
    name: text("name").notNull(),
    sku: text("sku"),
    size: text("size"),
    quantity: integer("quantity"),
    note: text("note"),
    addedAt: instant("added_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.wishListId], [wishLists.customerId, wishLists.id]),
    index("wish_list_items_newest").on(t.customerId, t.addedAt, t.id),
  ],
);
