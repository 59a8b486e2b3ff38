import * as schema from "@/db/schema";
import { dataset, held, key, noted, ordered, subject, told, toldOfAnother } from "./entry";

const own = { correct: "self" } as const;

export const measurements = dataset<typeof schema.measurements>({
  table: schema.measurements,
  group: "you-told-us",
  category: "made-to-measure",
  newest: { at: "takenAt", then: "id" },
  searched: ["part", "wearer", "note"],
  ofAnother: "wearer",
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    orderId: key,
    wearer: toldOfAnother("text", own),
    part: told("choice", own),
    value: told("measure", own),
    unit: told("choice", own),
    takenBy: told("choice", { added: "you" }),
    note: noted("long-text", { correct: "by-request" }),
    takenAt: told("instant", own),
    collectedAt: held,
  },
});

export const alterations = dataset<typeof schema.alterations>({
  table: schema.alterations,
  group: "your-orders",
  category: "made-to-measure",
  newest: { at: "askedAt", then: "id" },
  searched: ["garment", "work", "instructions"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    orderId: key,
    garment: ordered("text"),
    work: ordered("text", { correct: "by-request" }),
    instructions: noted("long-text", { correct: "by-request" }),
    state: ordered("choice"),
    askedAt: ordered("instant"),
    readyAt: ordered("instant"),
    collectedAt: held,
  },
});

export const engravings = dataset<typeof schema.engravings>({
  table: schema.engravings,
  group: "your-orders",
  category: "made-to-measure",
  newest: { at: "askedAt", then: "id" },
  searched: ["item", "words"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    orderId: key,
    item: ordered("text"),
    words: told("text", { correct: "by-request" }),
    typeface: told("text", { correct: "by-request" }),
    place: told("text", { correct: "by-request" }),
    askedAt: ordered("instant"),
    engravedAt: ordered("instant"),
    collectedAt: held,
  },
});
