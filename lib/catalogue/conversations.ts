import * as schema from "@/db/schema";
import { dataset, gathered, held, key, noted, subject, told } from "./entry";

export const calls = dataset<typeof schema.calls>({
  table: schema.calls,
  group: "you-told-us",
  category: "calls",
  newest: { at: "startedAt", then: "id" },
  searched: ["topic", "summary", "transcript"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    startedAt: told("instant"),
    direction: told("choice"),
    phone: told("phone"),
    seconds: told("count"),
    topic: noted("text"),
    summary: noted("long-text", { correct: "by-request" }),
    recorded: noted("yes-no"),
    transcript: told("long-text", { correct: "by-request" }),
    collectedAt: held,
  },
});

export const chats = dataset<typeof schema.chats>({
  table: schema.chats,
  group: "you-told-us",
  category: "calls",
  newest: { at: "startedAt", then: "id" },
  searched: ["topic", "channel"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    channel: told("choice"),
    topic: noted("text"),
    startedAt: told("instant"),
    endedAt: told("instant"),
    collectedAt: held,
  },
});

export const chatLines = dataset<typeof schema.chatLines>({
  table: schema.chatLines,
  group: "you-told-us",
  category: "calls",
  newest: { at: "saidAt", then: "id" },
  searched: ["body", "author"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    chatId: key,
    position: told("count"),
    author: gathered("choice"),
    body: gathered("long-text"),
    saidAt: told("instant"),
    collectedAt: held,
  },
});
