import * as schema from "@/db/schema";
import { dataset, held, key, subject, told } from "../entry";

/** A table whose entry forgot one of its columns: the text of the message. */
export const messages = dataset<typeof schema.messages>({
  table: schema.messages,
  group: "you-told-us",
  category: "correspondence",
  newest: { at: "sentAt", then: "id" },
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    channel: told("choice"),
    direction: told("choice"),
    subject: told("text"),
    sentAt: told("instant"),
    collectedAt: held,
  },
});
