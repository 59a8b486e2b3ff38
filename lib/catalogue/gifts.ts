import * as schema from "@/db/schema";
import { dataset, held, key, ordered, subject, told, toldOfAnother } from "./entry";

const own = { correct: "self" } as const;

/** In the category of baskets: there the policies name them, with why and how long (MMM-06). */
export const registries = dataset<typeof schema.registries>({
  table: schema.registries,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "createdAt", then: "id" },
  searched: ["title", "partner", "child", "greeting"],
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    title: told("text", own),
    occasion: told("choice", own),
    partner: toldOfAnother("name", own),
    partnerEmail: toldOfAnother("email", own),
    child: toldOfAnother("name", own),
    dueOn: toldOfAnother("date", own),
    greeting: told("long-text", own),
    visibility: told("choice", own),
    sendTo: told("postal", own),
    createdAt: told("instant"),
    collectedAt: held,
  },
});

export const registryItems = dataset<typeof schema.registryItems>({
  table: schema.registryItems,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "addedAt", then: "id" },
  searched: ["name", "sku", "giver", "giverMessage"],
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    registryId: key,
    name: told("text", own),
    sku: told("text"),
    wanted: told("count", own),
    received: ordered("count"),
    giver: ordered("name", { about: "another-person" }),
    giverMessage: ordered("long-text", { about: "another-person" }),
    givenAt: ordered("instant", { about: "another-person" }),
    addedAt: told("instant"),
    collectedAt: held,
  },
});

export const giftRecipients = dataset<typeof schema.giftRecipients>({
  table: schema.giftRecipients,
  group: "you-told-us",
  category: "gifts",
  newest: { at: "addedAt", then: "id" },
  searched: ["name", "relation", "email", "message"],
  ofAnother: "name",
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    origin: told("choice", { added: "address-book" }),
    orderId: key,
    registryId: key,
    name: toldOfAnother("name", own),
    relation: toldOfAnother("text", own),
    email: toldOfAnother("email", own),
    phone: toldOfAnother("phone", own),
    address: toldOfAnother("postal", own),
    message: toldOfAnother("long-text", own),
    addedAt: told("instant"),
    collectedAt: held,
  },
});
