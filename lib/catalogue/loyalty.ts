import * as schema from "@/db/schema";
import { dataset, held, key, noted, ordered, subject, told } from "./entry";

export const memberships = dataset<typeof schema.memberships>({
  table: schema.memberships,
  group: "you-told-us",
  category: "loyalty",
  newest: { at: "joinedAt", then: "id" },
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    consentId: key,
    programme: told("text"),
    number: ordered("text"),
    tier: ordered("text"),
    points: ordered("count"),
    joinedAt: told("instant"),
    renewsOn: ordered("date"),
    leftAt: told("instant"),
    collectedAt: held,
  },
});

export const pointMovements = dataset<typeof schema.pointMovements>({
  table: schema.pointMovements,
  group: "your-orders",
  category: "loyalty",
  newest: { at: "movedAt", then: "id" },
  searched: ["reason", "note"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    membershipId: key,
    orderId: key,
    reason: ordered("choice"),
    points: ordered("count", { correct: "by-request" }),
    balance: ordered("count", { correct: "by-request" }),
    note: noted("text", { correct: "by-request" }),
    movedAt: ordered("instant"),
    expiresOn: ordered("date"),
    collectedAt: held,
  },
});
