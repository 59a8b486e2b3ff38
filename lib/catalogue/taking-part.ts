import * as schema from "@/db/schema";
import { dataset, held, key, noted, subject, told } from "./entry";

const asked = { correct: "by-request" } as const;

export const promotionEntries = dataset<typeof schema.promotionEntries>({
  table: schema.promotionEntries,
  group: "you-told-us",
  category: "promotions",
  newest: { at: "enteredAt", then: "id" },
  searched: ["promotion", "answer", "prize"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    promotion: told("text"),
    kind: told("choice"),
    enteredAt: told("instant"),
    answer: told("long-text", asked),
    termsVersion: told("text"),
    outcome: told("choice"),
    drawnAt: told("instant"),
    prize: told("text"),
    prizeCode: told("text"),
    prizeSentAt: told("instant"),
    collectedAt: held,
  },
});

export const surveyAnswers = dataset<typeof schema.surveyAnswers>({
  table: schema.surveyAnswers,
  group: "you-told-us",
  category: "surveys",
  newest: { at: "answeredAt", then: "id" },
  searched: ["survey", "question", "answer"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    survey: told("text"),
    question: told("text"),
    score: told("count", asked),
    answer: told("long-text", asked),
    orderName: told("text"),
    answeredAt: told("instant"),
    collectedAt: held,
  },
});

export const jobApplications = dataset<typeof schema.jobApplications>({
  table: schema.jobApplications,
  group: "you-told-us",
  category: "applications",
  newest: { at: "appliedAt", then: "id" },
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    position: told("text", asked),
    place: told("text", asked),
    appliedAt: told("instant"),
    coverLetter: told("long-text", asked),
    cvFileName: told("text", asked),
    interviewAt: told("instant"),
    interviewNotes: noted("long-text", asked),
    decision: noted("choice", asked),
    decisionReason: noted("long-text", asked),
    decidedAt: noted("instant"),
    collectedAt: held,
  },
});
