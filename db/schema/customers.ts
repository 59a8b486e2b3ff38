import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, type CustomFields, instant, minor, ofOneCustomer, type ShopDigests } from "./columns";

/** A person at one brand. The same email at two brands is two customers. */
export const customers = pgTable(
  "customers",
  {
    customerId: customerId().primaryKey(),
    brand: text("brand").notNull(),
    /** The shop's own number for this customer. */
    shopRef: text("shop_ref"),
    firstName: text("first_name"),
    lastName: text("last_name"),
    email: text("email"),
    emailConfirmedAt: instant("email_confirmed_at"),
    phone: text("phone"),
    acceptsEmailMarketing: boolean("accepts_email_marketing").notNull().default(false),
    acceptsSmsMarketing: boolean("accepts_sms_marketing").notNull().default(false),
    totalOrders: minor("total_orders"),
    totalSpentMinor: minor("total_spent_minor"),
    currency: text("currency").notNull(),
    taxExempt: boolean("tax_exempt").notNull().default(false),
    /** What staff of the shop noted about the person. */
    note: text("note"),
    tags: text("tags").array().notNull().default([]),
    customFields: jsonb("custom_fields").$type<CustomFields>().notNull().default({}),
    /** Absent for people whom no import has brought or met. */
    shopDigests: jsonb("shop_digests").$type<ShopDigests>(),
    collectedAt: collectedAt(),
  },
  (t) => [
    uniqueIndex("customers_brand_email").on(t.brand, sql`lower(${t.email})`),
    uniqueIndex("customers_brand_shop_ref").on(t.brand, t.shopRef),
  ],
);

export const addresses = pgTable(
  "addresses",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    firstName: text("first_name"),
    lastName: text("last_name"),
    company: text("company"),
    address1: text("address1"),
    address2: text("address2"),
    city: text("city"),
    provinceCode: text("province_code"),
    zip: text("zip"),
    countryCode: text("country_code"),
    phone: text("phone"),
    isDefault: boolean("is_default").notNull().default(false),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("addresses_newest").on(t.customerId, t.collectedAt, t.id),
  ],
);
