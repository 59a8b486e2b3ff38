import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer, type Postal, sealed, sealedOnly } from "./columns";
import { consents } from "./consents";
import { customers } from "./customers";

/** A person from whom the shop buys, with the company that they speak for. */
export const suppliers = pgTable(
  "suppliers",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** The yes by which the details are kept, where one was asked for (MMC-33). */
    consentId: uuid("consent_id"),
    company: text("company").notNull(),
    contactName: text("contact_name").notNull(),
    position: text("position"),
    email: text("email"),
    phone: text("phone"),
    website: text("website"),
    socialNetworks: text("social_networks").array().notNull().default([]),
    place: jsonb("place").$type<Postal>(),
    supplies: text("supplies"),
    taxNumber: text("tax_number"),
    bank: text("bank"),
    bankAccount: sealed("bank_account"),
    bankLastFour: text("bank_last_four"),
    suppliesSince: date("supplies_since", { mode: "string" }),
    lastOrderedAt: instant("last_ordered_at"),
    /** When the shop stopped buying there. */
    supplyEndedAt: instant("supply_ended_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    ofOneCustomer([t.customerId, t.consentId], [consents.customerId, consents.id]),
    index("suppliers_newest").on(t.customerId, t.collectedAt, t.id),
    sealedOnly("suppliers_bank_account_sealed", t.bankAccount),
    check("suppliers_bank_last_four", sql`${t.bankLastFour} ~ '^[A-Z0-9]{4}$'`),
  ],
);
