import * as schema from "@/db/schema";
import { dataset, held, key, noted, subject } from "./entry";

export const legalHolds = dataset<typeof schema.legalHolds>({
  table: schema.legalHolds,
  group: "this-portal",
  category: "safekeeping",
  newest: { at: "placedAt", then: "id" },
  searched: ["matter", "reason"],
  customerMay: [],
  desks: { corrections: ["select"] },
  fields: {
    customerId: subject,
    id: key,
    matter: noted("text", { correct: "by-request", erase: "keep" }),
    ground: noted("choice", { erase: "keep" }),
    reason: noted("long-text", { correct: "by-request", erase: "keep" }),
    covers: noted("choices", { erase: "keep" }),
    placedAt: noted("instant", { erase: "keep" }),
    liftedAt: noted("instant", { erase: "keep" }),
    collectedAt: held,
  },
});
