import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** Answers, a row per question: a mark, words or both. */
export const surveyAnswers = pgTable(
  "survey_answers",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    survey: text("survey").notNull(),
    question: text("question").notNull(),
    /** From 0 to 10. */
    score: smallint("score"),
    answer: text("answer"),
    /** The order that was asked about, as the customer knows it: "#1042". */
    orderName: text("order_name"),
    answeredAt: instant("answered_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("survey_answers_newest").on(t.customerId, t.answeredAt, t.id),
    check("survey_answers_score", sql`${t.score} between 0 and 10`),
  ],
);
