import * as schema from "@/db/schema";
import { dataset, held, key, noted, sent, subject, told, toldOfAnother } from "./entry";

const own = { correct: "self" } as const;

export const tastes = dataset<typeof schema.tastes>({
  table: schema.tastes,
  group: "you-told-us",
  category: "tastes",
  newest: { at: "learntAt", then: "id" },
  searched: ["about", "likes", "wearer", "staffNote"],
  ofAnother: "wearer",
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    about: told("choice", own),
    likes: told("text", own),
    wearer: toldOfAnother("text", own),
    learnt: told("choice", { added: "told" }),
    looks: sent("count"),
    staffNote: noted("long-text", { correct: "by-request" }),
    learntAt: told("instant"),
    collectedAt: held,
  },
});
