import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What somebody sent to be hired (MLX-38). The CV itself lies with whoever reads it; here stands the name of its file. */
export const jobApplications = pgTable(
  "job_applications",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    position: text("position").notNull(),
    place: text("place"),
    appliedAt: instant("applied_at").notNull(),
    coverLetter: text("cover_letter"),
    cvFileName: text("cv_file_name"),
    interviewAt: instant("interview_at"),
    interviewNotes: text("interview_notes"),
    /** Absent while it is not decided. */
    decision: text("decision", { enum: ["hired", "declined", "withdrawn"] }),
    decisionReason: text("decision_reason"),
    decidedAt: instant("decided_at"),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("job_applications_newest").on(t.customerId, t.appliedAt, t.id),
  ],
);
