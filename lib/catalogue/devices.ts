import * as schema from "@/db/schema";
import { dataset, held, key, sent, subject } from "./entry";

export const devices = dataset<typeof schema.devices>({
  table: schema.devices,
  group: "automatic",
  category: "device",
  newest: { at: "lastSeenAt", then: "id" },
  searched: ["browser", "operatingSystem", "region"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    deviceRef: sent("text"),
    ip: sent("address", { shown: "masked" }),
    browser: sent("text"),
    operatingSystem: sent("text"),
    region: sent("text"),
    firstSeenAt: sent("instant"),
    lastSeenAt: sent("instant"),
    collectedAt: held,
  },
});

export const pageViews = dataset<typeof schema.pageViews>({
  table: schema.pageViews,
  group: "automatic",
  category: "browsing",
  newest: { at: "viewedAt", then: "id" },
  searched: ["page", "title", "searchedFor"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    viewedAt: sent("instant"),
    page: sent("link"),
    title: sent("text"),
    searchedFor: sent("text"),
    referrer: sent("link"),
    seconds: sent("count"),
    deviceRef: sent("text"),
    collectedAt: held,
  },
});
