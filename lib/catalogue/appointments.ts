import * as schema from "@/db/schema";
import { dataset, held, key, noted, subject, told } from "./entry";

export const appointments = dataset<typeof schema.appointments>({
  table: schema.appointments,
  group: "you-told-us",
  category: "appointments",
  newest: { at: "startsAt", then: "id" },
  searched: ["studio", "treatment", "wishes", "staffNote"],
  customerMay: ["update"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    studio: told("text"),
    treatment: told("text"),
    startsAt: told("instant"),
    minutes: noted("count"),
    state: noted("choice"),
    wishes: told("long-text", { correct: "self" }),
    health: told("long-text", { shown: "masked", correct: "self" }),
    staffNote: noted("long-text", { correct: "by-request" }),
    currency: noted("currency"),
    priceMinor: noted("money"),
    bookedAt: told("instant"),
    calledOffAt: told("instant"),
    collectedAt: held,
  },
});
