import * as schema from "@/db/schema";
import { brandOfRow, dataset, held, key, ours, subject, told } from "./entry";

export const messages = dataset<typeof schema.messages>({
  table: schema.messages,
  group: "you-told-us",
  category: "correspondence",
  newest: { at: "sentAt", then: "id" },
  searched: ["subject", "body"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    channel: told("choice"),
    direction: told("choice"),
    subject: told("text"),
    body: told("long-text"),
    sentAt: told("instant"),
    collectedAt: held,
  },
});

export const mails = dataset<typeof schema.mails>({
  table: schema.mails,
  group: "this-portal",
  category: "correspondence",
  newest: { at: "createdAt", then: "id" },
  searched: ["subject", "sentTo"],
  customerMay: [],
  desks: { identity: ["insert"], exporter: ["insert"], corrections: ["insert"], post: ["select", "update", "delete"] },
  fields: {
    customerId: subject,
    id: key,
    brand: brandOfRow,
    sentTo: ours("email"),
    subject: ours("text"),
    body: ours("secret", { shown: "withheld", because: "secret" }),
    createdAt: ours("instant"),
    sentAt: ours("instant"),
    failure: ours("choice"),
  },
});

export const texts = dataset<typeof schema.texts>({
  table: schema.texts,
  group: "this-portal",
  category: "correspondence",
  newest: { at: "createdAt", then: "id" },
  searched: ["sentTo"],
  customerMay: [],
  desks: { identity: ["insert"], post: ["select", "update", "delete"] },
  fields: {
    customerId: subject,
    id: key,
    brand: brandOfRow,
    sentTo: ours("phone"),
    body: ours("secret", { shown: "withheld", because: "secret" }),
    createdAt: ours("instant"),
    sentAt: ours("instant"),
    failure: ours("choice"),
  },
});
