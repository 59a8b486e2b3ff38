import * as schema from "@/db/schema";
import { dataset, held, key, noted, sent, subject, told } from "./entry";

const own = { correct: "self" } as const;

export const carts = dataset<typeof schema.carts>({
  table: schema.carts,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "changedAt", then: "id" },
  searched: ["state", "email", "discountCode"],
  customerMay: ["delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    state: told("choice"),
    email: told("email"),
    currency: told("currency"),
    totalMinor: told("money"),
    discountCode: told("text"),
    deviceRef: sent("text"),
    startedAt: sent("instant"),
    changedAt: sent("instant"),
    remindedAt: noted("instant"),
    collectedAt: held,
  },
});

export const cartItems = dataset<typeof schema.cartItems>({
  table: schema.cartItems,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "addedAt", then: "id" },
  searched: ["name", "sku"],
  customerMay: ["update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    cartId: key,
    name: told("text"),
    sku: told("text"),
    quantity: told("count", own),
    currency: told("currency"),
    priceMinor: told("money"),
    savedForLater: told("yes-no", own),
    addedAt: told("instant"),
    collectedAt: held,
  },
});

export const wishLists = dataset<typeof schema.wishLists>({
  table: schema.wishLists,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "createdAt", then: "id" },
  searched: ["name"],
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    name: told("text", own),
    visibility: told("choice", own),
    createdAt: told("instant"),
    collectedAt: held,
  },
});

export const wishListItems = dataset<typeof schema.wishListItems>({
  table: schema.wishListItems,
  group: "you-told-us",
  category: "baskets",
  newest: { at: "addedAt", then: "id" },
  searched: ["name", "sku", "size", "note"],
  customerMay: ["insert", "update", "delete"],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    wishListId: key,
    name: told("text", own),
    sku: told("text"),
    size: told("text", own),
    quantity: told("count", own),
    note: told("long-text", own),
    addedAt: told("instant"),
    collectedAt: held,
  },
});
