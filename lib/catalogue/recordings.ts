import * as schema from "@/db/schema";
import { dataset, held, key, noted, subject } from "./entry";

export const recordings = dataset<typeof schema.recordings>({
  table: schema.recordings,
  group: "automatic",
  category: "recordings",
  newest: { at: "recordedAt", then: "id" },
  searched: ["store", "camera", "setApartFor"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    kind: noted("choice"),
    reference: noted("text", { shown: "masked" }),
    store: noted("text"),
    camera: noted("text"),
    recordedAt: noted("instant"),
    endedAt: noted("instant"),
    setApartFor: noted("long-text", { correct: "by-request" }),
    overwrittenAt: noted("instant"),
    collectedAt: held,
  },
});
