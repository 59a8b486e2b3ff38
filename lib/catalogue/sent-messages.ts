import * as schema from "@/db/schema";
import { dataset, gathered, held, key, noted, subject, told } from "./entry";

export const sentMessages = dataset<typeof schema.sentMessages>({
  table: schema.sentMessages,
  group: "automatic",
  category: "sent-messages",
  newest: { at: "sentAt", then: "id" },
  searched: ["subject", "campaign", "purpose", "body"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    channel: noted("choice"),
    purpose: noted("choice"),
    campaign: noted("text"),
    sentTo: noted("text"),
    subject: noted("text"),
    body: noted("long-text"),
    sentAt: noted("instant"),
    deliveredAt: noted("instant"),
    openedAt: gathered("instant"),
    clickedAt: gathered("instant"),
    unsubscribedAt: told("instant"),
    failure: noted("text"),
    collectedAt: held,
  },
});
