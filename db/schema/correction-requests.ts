import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/**
 * "This is wrong": what a person says about a record that they may not change themselves, and what became of it.
 * While one is open with `restrict`, its record is used for nothing: the view `restrictions` says of which.
 */
export const correctionRequests = pgTable(
  "correction_requests",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** The catalogue's name of the kind of record. */
    dataset: text("dataset").notNull(),
    /** The record's own number; of a kind without numbers, the customer's. */
    recordId: text("record_id").notNull(),
    /** What the page called it; empty for a kind of which there is one. */
    recordName: text("record_name").notNull().default(""),
    /** Names of columns; none for the record as a whole. */
    fields: text("fields").array().notNull().default([]),
    /** What stood in each, in the words in which the person read it. */
    before: jsonb("before").$type<Record<string, string>>().notNull().default({}),
    /** What should stand there, as it would be stored; words, where nobody can write it at once. */
    shouldBe: jsonb("should_be").$type<Record<string, unknown>>().notNull().default({}),
    why: text("why").notNull(),
    restrict: boolean("restrict").notNull().default(false),
    state: text("state", { enum: ["open", "accepted", "partly", "refused", "withdrawn"] })
      .notNull()
      .default("open"),
    askedAt: instant("asked_at").notNull().defaultNow(),
    closedAt: instant("closed_at"),
    /** The role in which staff decided, never the name. */
    decidedAs: text("decided_as"),
    decision: text("decision"),
    /** Of `fields`, those that were changed as asked. */
    accepted: text("accepted").array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("correction_requests_newest").on(t.customerId, t.askedAt, t.id),
    index("correction_requests_of_record").on(t.customerId, t.dataset, t.recordId),
    index("correction_requests_open").on(t.askedAt).where(sql`${t.state} = 'open'`),
    index("correction_requests_restricting").on(t.dataset).where(sql`${t.state} = 'open' and ${t.restrict}`),
  ],
);

/** A file that came with one. It lies on the shelf "evidence" under the two ids until its purpose is over. */
export const correctionEvidence = pgTable(
  "correction_evidence",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    requestId: uuid("request_id").notNull(),
    fileName: text("file_name").notNull(),
    /** As its content says, whatever its name. */
    mediaType: text("media_type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    collectedAt: collectedAt(),
    /** The file is gone since; the row says that there was one. */
    purgedAt: instant("purged_at"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.requestId], [correctionRequests.customerId, correctionRequests.id]),
    index("correction_evidence_newest").on(t.customerId, t.collectedAt, t.id),
    index("correction_evidence_kept").on(t.collectedAt).where(sql`${t.purgedAt} is null`),
  ],
);
