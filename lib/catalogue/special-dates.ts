import * as schema from "@/db/schema";
import { dataset, held, key, ours, subject, told, toldOfAnother } from "./entry";

const own = { correct: "self" } as const;

export const specialDates = dataset<typeof schema.specialDates>({
  table: schema.specialDates,
  group: "you-told-us",
  category: "occasions",
  newest: { at: "addedAt", then: "id" },
  searched: ["occasion", "whose"],
  ofAnother: "whose",
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    consentId: ours("id", { yesOn: "email" }),
    occasion: told("choice", own),
    whose: toldOfAnother("text", own),
    day: told("date", own),
    remind: told("yes-no", own),
    daysBefore: told("count", own),
    addedAt: told("instant"),
    collectedAt: held,
  },
});
