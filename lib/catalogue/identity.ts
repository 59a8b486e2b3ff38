import * as schema from "@/db/schema";
import { brandOfRow, dataset, key, ours, sent, subject, told } from "./entry";

const keeper = { identity: ["select", "insert", "update"] } as const;

export const logins = dataset<typeof schema.logins>({
  table: schema.logins,
  group: "this-portal",
  category: "account",
  newest: { at: "createdAt", then: "id" },
  customerMay: [],
  desks: { identity: [...keeper.identity, "delete"] },
  fields: {
    customerId: subject,
    id: key,
    brand: brandOfRow,
    provider: told("choice"),
    identifier: ours("id"),
    secret: told("secret", { shown: "withheld", because: "secret" }),
    createdAt: ours("instant"),
    changedAt: ours("instant"),
    mustRenewSince: ours("instant"),
    lastUsedAt: ours("instant"),
  },
});

export const sessions = dataset<typeof schema.sessions>({
  table: schema.sessions,
  group: "this-portal",
  category: "account",
  newest: { at: "startedAt", then: "id" },
  searched: ["userAgent", "method"],
  customerMay: [],
  desks: keeper,
  fields: {
    customerId: subject,
    id: key,
    method: ours("choice"),
    startedAt: ours("instant"),
    authenticatedAt: ours("instant"),
    lastSeenAt: sent("instant"),
    expiresAt: ours("instant"),
    endedAt: ours("instant"),
    ip: sent("address", { shown: "masked" }),
    userAgent: sent("user-agent"),
  },
});

export const codes = dataset<typeof schema.codes>({
  table: schema.codes,
  group: "this-portal",
  category: "account",
  newest: { at: "createdAt", then: "id" },
  searched: ["purpose", "sentTo"],
  customerMay: [],
  desks: { identity: ["select", "insert", "update", "delete"] },
  fields: {
    customerId: subject,
    id: key,
    brand: brandOfRow,
    purpose: ours("choice"),
    sentTo: told("text"),
    codeHash: ours("secret", { shown: "withheld", because: "secret" }),
    pending: told("secret", { shown: "withheld", because: "secret" }),
    triesLeft: ours("count"),
    createdAt: ours("instant"),
    expiresAt: ours("instant"),
    usedAt: ours("instant"),
  },
});

export const contactChanges = dataset<typeof schema.contactChanges>({
  table: schema.contactChanges,
  group: "this-portal",
  category: "account",
  newest: { at: "changedAt", then: "id" },
  searched: ["changedFrom", "changedTo"],
  customerMay: [],
  desks: { ...keeper, importer: ["select"] },
  fields: {
    customerId: subject,
    id: key,
    what: told("choice"),
    changedFrom: told("text"),
    changedTo: told("text"),
    changedAt: told("instant"),
    undoHash: ours("secret", { shown: "withheld", because: "secret" }),
    undoUntil: ours("instant"),
    undoneAt: ours("instant"),
  },
});
