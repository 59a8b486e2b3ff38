import * as schema from "@/db/schema";
import { dataset, gathered, held, key, noted, subject } from "./entry";

const asked = { correct: "by-request" } as const;

export const inferences = dataset<typeof schema.inferences>({
  table: schema.inferences,
  group: "worked-out",
  category: "inferences",
  newest: { at: "workedOutAt", then: "id" },
  searched: ["conclusion", "kind", "usedFor"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    kind: gathered("choice"),
    conclusion: gathered("long-text", asked),
    basedOn: gathered("list"),
    joined: gathered("yes-no"),
    certainty: gathered("percent"),
    method: gathered("text"),
    usedFor: gathered("text"),
    workedOutAt: gathered("instant"),
    collectedAt: held,
  },
});

export const decisions = dataset<typeof schema.decisions>({
  table: schema.decisions,
  group: "worked-out",
  category: "decisions",
  newest: { at: "decidedAt", then: "id" },
  searched: ["orderName", "outcome"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    about: gathered("choice"),
    orderName: gathered("text"),
    outcome: gathered("choice", asked),
    score: gathered("count", asked),
    reasons: gathered("list", asked),
    decidedBy: gathered("choice"),
    decidedAt: gathered("instant"),
    phoneConfirmedAt: gathered("instant"),
    personLookedAt: noted("instant"),
    rulesVersion: gathered("text"),
    collectedAt: held,
  },
});
