import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What the shop's own mailers sent, and what became of it, down to when a text was read (TMG-13, MLX-18). */
export const sentMessages = pgTable(
  "sent_messages",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    channel: text("channel", { enum: ["email", "text", "post", "site"] }).notNull(),
    /** A `MessagePurpose` of the policies. */
    purpose: text("purpose").notNull(),
    campaign: text("campaign"),
    sentTo: text("sent_to"),
    subject: text("subject"),
    body: text("body"),
    sentAt: instant("sent_at").notNull(),
    deliveredAt: instant("delivered_at"),
    openedAt: instant("opened_at"),
    clickedAt: instant("clicked_at"),
    unsubscribedAt: instant("unsubscribed_at"),
    failure: text("failure"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("sent_messages_newest").on(t.customerId, t.sentAt, t.id),
  ],
);
