import * as schema from "@/db/schema";
import { dataset, key, sent, subject, told } from "./entry";

export const cookieChoices = dataset<typeof schema.cookieChoices>({
  table: schema.cookieChoices,
  group: "you-told-us",
  category: "preferences",
  newest: { at: "decidedAt", then: "id" },
  searched: ["cookieClass", "method"],
  customerMay: ["insert"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    cookieClass: told("cookie-class"),
    state: told("choice"),
    holdsFor: told("choice"),
    browserRef: sent("text"),
    userAgent: sent("user-agent"),
    method: told("choice"),
    wordingVersion: told("text", { erase: "keep" }),
    ip: sent("address", { shown: "masked" }),
    decidedAt: told("instant"),
  },
});
