import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** Calls by telephone, with what was said as far as somebody noted or recorded it (MMM-07). */
export const calls = pgTable(
  "calls",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    startedAt: instant("started_at").notNull(),
    direction: text("direction", { enum: ["from-you", "to-you"] }).notNull(),
    /** The person's number, as the telephone system showed it. */
    phone: text("phone"),
    seconds: integer("seconds"),
    topic: text("topic"),
    summary: text("summary"),
    recorded: boolean("recorded").notNull().default(false),
    transcript: text("transcript"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("calls_newest").on(t.customerId, t.startedAt, t.id),
  ],
);

/** Talks in writing that go to and fro: chat windows, threads of text messages. */
export const chats = pgTable(
  "chats",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    channel: text("channel", { enum: ["website", "text", "whatsapp", "social"] }).notNull(),
    topic: text("topic"),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("chats_newest").on(t.customerId, t.startedAt, t.id),
  ],
);

export const chatLines = pgTable(
  "chat_lines",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    chatId: uuid("chat_id").notNull(),
    /** Place in the chat, from 1. */
    position: integer("position").notNull(),
    author: text("author", { enum: ["you", "shop", "machine"] }).notNull(),
    body: text("body").notNull(),
    saidAt: instant("said_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.chatId], [chats.customerId, chats.id]),
    uniqueIndex("chat_lines_position").on(t.customerId, t.chatId, t.position),
    index("chat_lines_newest").on(t.customerId, t.saidAt, t.id),
  ],
);
