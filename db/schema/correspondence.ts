import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What the person and the shop wrote to each other. */
export const messages = pgTable(
  "messages",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    channel: text("channel", { enum: ["email", "chat", "text", "form", "review-reply"] }).notNull(),
    direction: text("direction", { enum: ["from-you", "to-you"] }).notNull(),
    subject: text("subject"),
    body: text("body").notNull(),
    sentAt: instant("sent_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("messages_newest").on(t.customerId, t.sentAt, t.id),
  ],
);

/** Letters that this portal sends. The body may carry a code, so nobody but the postman reads it; it is emptied once sent. */
export const mails = pgTable(
  "mails",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    brand: text("brand").notNull(),
    sentTo: text("sent_to").notNull(),
    subject: text("subject").notNull(),
    body: text("body"),
    createdAt: instant("created_at").notNull().defaultNow(),
    sentAt: instant("sent_at"),
    failure: text("failure"),
  },
  (t) => [primaryKey({ columns: [t.customerId, t.id] }), index("mails_newest").on(t.customerId, t.createdAt, t.id)],
);

/** Text messages that this portal sends: codes, and nothing else. As with letters, the body is emptied once sent. */
export const texts = pgTable(
  "texts",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    brand: text("brand").notNull(),
    /** E.164 */
    sentTo: text("sent_to").notNull(),
    body: text("body"),
    createdAt: instant("created_at").notNull().defaultNow(),
    sentAt: instant("sent_at"),
    failure: text("failure"),
  },
  (t) => [primaryKey({ columns: [t.customerId, t.id] }), index("texts_newest").on(t.customerId, t.createdAt, t.id)],
);
