import * as schema from "@/db/schema";
import { dataset, key, ours, subject, told } from "./entry";

export const correctionRequests = dataset<typeof schema.correctionRequests>({
  table: schema.correctionRequests,
  group: "you-told-us",
  category: "safekeeping",
  newest: { at: "askedAt", then: "id" },
  searched: ["recordName", "why", "decision"],
  customerMay: [],
  desks: { corrections: ["select", "insert", "update"] },
  fields: {
    customerId: subject,
    id: key,
    dataset: told("dataset"),
    recordId: key,
    recordName: told("text"),
    fields: told("columns"),
    before: told("values"),
    shouldBe: told("values"),
    why: told("long-text"),
    restrict: told("yes-no"),
    state: ours("choice"),
    askedAt: told("instant"),
    closedAt: ours("instant"),
    decidedAs: ours("choice"),
    decision: ours("long-text"),
    accepted: ours("columns"),
  },
});

export const correctionEvidence = dataset<typeof schema.correctionEvidence>({
  table: schema.correctionEvidence,
  group: "you-told-us",
  category: "safekeeping",
  newest: { at: "collectedAt", then: "id" },
  searched: ["fileName"],
  files: { shelf: "evidence", name: "fileName", mediaType: "mediaType", bytes: "bytes", gone: "purgedAt" },
  customerMay: [],
  desks: { corrections: ["select", "insert", "update"] },
  fields: {
    customerId: subject,
    id: key,
    requestId: key,
    fileName: told("file"),
    mediaType: told("text"),
    bytes: told("bytes"),
    sha256: ours("text"),
    collectedAt: told("instant"),
    purgedAt: ours("instant"),
  },
});
