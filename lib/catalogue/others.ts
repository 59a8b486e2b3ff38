import * as schema from "@/db/schema";
import { dataset, gathered, held, key, noted, subject } from "./entry";

const asked = { correct: "by-request" } as const;
/** That something went out stays true when the rest is gone. */
const proof = { erase: "keep" } as const;

export const socialAccounts = dataset<typeof schema.socialAccounts>({
  table: schema.socialAccounts,
  group: "from-others",
  category: "social",
  newest: { at: "foundAt", then: "id" },
  searched: ["network", "handle", "displayName"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    network: gathered("choice"),
    handle: gathered("text", asked),
    displayName: gathered("name", asked),
    profileLink: gathered("link", asked),
    knownBy: gathered("choice"),
    details: gathered("pairs", asked),
    foundAt: gathered("instant"),
    lastReadAt: gathered("instant"),
    collectedAt: held,
  },
});

export const disclosures = dataset<typeof schema.disclosures>({
  table: schema.disclosures,
  group: "from-others",
  category: "disclosures",
  newest: { at: "disclosedAt", then: "id" },
  searched: ["recipient", "what", "reason", "ground"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    recipient: noted("recipient", proof),
    categories: noted("choices", proof),
    what: noted("long-text"),
    ground: noted("choice", proof),
    reason: noted("long-text"),
    disclosedAt: noted("instant", proof),
    collectedAt: held,
  },
});
