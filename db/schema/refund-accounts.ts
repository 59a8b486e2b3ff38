import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer, sealed, sealedOnly } from "./columns";
import { consents } from "./consents";
import { orders } from "./orders";

/**
 * Where the money of one order paid in cash goes back to: asked for when a refund is due, for that one refund
 * (MMS-09), and not without the yes that the row points at (MMS-06).
 */
export const refundAccounts = pgTable(
  "refund_accounts",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    orderId: uuid("order_id").notNull(),
    consentId: uuid("consent_id").notNull(),
    method: text("method", { enum: ["bank", "upi"] }).notNull(),
    holder: text("holder").notNull(),
    bank: text("bank"),
    /** The bank's branch, as the Reserve Bank of India numbers it: "HDFC0001234". */
    ifsc: text("ifsc"),
    accountNumber: sealed("account_number"),
    accountLastFour: text("account_last_four"),
    /** Such as "ananya@okhdfc". */
    upiId: sealed("upi_id"),
    upiLastFour: text("upi_last_four"),
    askedAt: instant("asked_at"),
    givenAt: instant("given_at").notNull(),
    paidAt: instant("paid_at"),
    /** When the books showed that the money had arrived: the account is kept from then on (MMS-10). */
    reconciledAt: instant("reconciled_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.orderId], [orders.customerId, orders.id]),
    ofOneCustomer([t.customerId, t.consentId], [consents.customerId, consents.id]),
    index("refund_accounts_newest").on(t.customerId, t.givenAt, t.id),
    sealedOnly("refund_accounts_account_sealed", t.accountNumber),
    sealedOnly("refund_accounts_upi_sealed", t.upiId),
    check("refund_accounts_account_last_four", sql`${t.accountLastFour} ~ '^[0-9]{4}$'`),
    check("refund_accounts_upi_last_four", sql`${t.upiLastFour} ~ '^.{4}$'`),
    check("refund_accounts_somewhere", sql`${t.accountNumber} is not null or ${t.upiId} is not null`),
  ],
);
