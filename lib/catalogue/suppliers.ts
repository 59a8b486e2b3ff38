import * as schema from "@/db/schema";
import { dataset, held, key, noted, sealed, subject, told } from "./entry";

const asked = { correct: "by-request" } as const;

export const suppliers = dataset<typeof schema.suppliers>({
  table: schema.suppliers,
  group: "you-told-us",
  category: "suppliers",
  newest: { at: "collectedAt", then: "id" },
  searched: ["company", "contactName", "email", "supplies"],
  customerMay: ["update"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    consentId: key,
    company: told("text", asked),
    contactName: told("name", { correct: "self" }),
    position: told("text", { correct: "self" }),
    email: told("email", asked),
    phone: told("phone", { correct: "self" }),
    website: told("link", { correct: "self" }),
    socialNetworks: told("list", { correct: "self" }),
    place: told("postal", { correct: "self" }),
    supplies: noted("text", asked),
    taxNumber: told("text", { shown: "masked", ...asked }),
    bank: told("text", asked),
    bankAccount: sealed("suppliers", "bankLastFour", asked),
    bankLastFour: told("text"),
    suppliesSince: noted("date", asked),
    lastOrderedAt: noted("instant"),
    supplyEndedAt: noted("instant", asked),
    collectedAt: held,
  },
});
