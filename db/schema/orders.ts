import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, type CustomFields, instant, minor, ofOneCustomer, type Postal } from "./columns";
import { customers } from "./customers";

export const orders = pgTable(
  "orders",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** As the customer knows it: "#1042". */
    name: text("name").notNull(),
    shopRef: text("shop_ref"),
    orderedAt: instant("ordered_at").notNull(),
    email: text("email"),
    phone: text("phone"),
    financialStatus: text("financial_status"),
    fulfillmentStatus: text("fulfillment_status"),
    paidAt: instant("paid_at"),
    fulfilledAt: instant("fulfilled_at"),
    cancelledAt: instant("cancelled_at"),
    currency: text("currency").notNull(),
    subtotalMinor: minor("subtotal_minor"),
    shippingMinor: minor("shipping_minor"),
    taxesMinor: minor("taxes_minor"),
    discountCode: text("discount_code"),
    discountMinor: minor("discount_minor"),
    totalMinor: minor("total_minor").notNull(),
    shippingMethod: text("shipping_method"),
    paymentMethod: text("payment_method"),
    paymentReference: text("payment_reference"),
    billing: jsonb("billing").$type<Postal>(),
    shipping: jsonb("shipping").$type<Postal>(),
    note: text("note"),
    noteAttributes: jsonb("note_attributes").$type<CustomFields>().notNull().default({}),
    tags: text("tags").array().notNull().default([]),
    riskLevel: text("risk_level"),
    /** Where it was placed: web, point of sale, phone. */
    channel: text("channel"),
    customFields: jsonb("custom_fields").$type<CustomFields>().notNull().default({}),
    /** Fingerprint of all its rows in the shop's file at the last import: an unchanged order is left alone. */
    shopDigest: text("shop_digest"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    uniqueIndex("orders_name").on(t.customerId, t.name),
    index("orders_newest").on(t.customerId, t.orderedAt, t.id),
  ],
);

export const orderItems = pgTable(
  "order_items",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    /** Place on the order, from 1. */
    position: integer("position").notNull(),
    name: text("name").notNull(),
    sku: text("sku"),
    vendor: text("vendor"),
    quantity: integer("quantity").notNull(),
    currency: text("currency").notNull(),
    priceMinor: minor("price_minor").notNull(),
    compareAtMinor: minor("compare_at_minor"),
    discountMinor: minor("discount_minor"),
    requiresShipping: boolean("requires_shipping").notNull().default(true),
    taxable: boolean("taxable").notNull().default(true),
    fulfillmentStatus: text("fulfillment_status"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    uniqueIndex("order_items_position").on(t.customerId, t.orderId, t.position),
    index("order_items_newest").on(t.customerId, t.collectedAt, t.id),
  ],
);

export const returns = pgTable(
  "returns",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    item: text("item"),
    reason: text("reason"),
    status: text("status").notNull(),
    requestedAt: instant("requested_at").notNull(),
    receivedAt: instant("received_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("returns_newest").on(t.customerId, t.requestedAt, t.id),
  ],
);

export const refunds = pgTable(
  "refunds",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    currency: text("currency").notNull(),
    amountMinor: minor("amount_minor").notNull(),
    method: text("method"),
    reason: text("reason"),
    refundedAt: instant("refunded_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    index("refunds_newest").on(t.customerId, t.refundedAt, t.id),
  ],
);
