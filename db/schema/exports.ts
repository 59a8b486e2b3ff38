import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { customerId, instant, minor, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** What the page shows while the worker collects. */
export interface ExportProgress {
  /** The dataset being collected, in the catalogue's name. */
  dataset?: string;
  datasetsDone: number;
  datasetsAll: number;
  rows: number;
}

/** A copy of everything, being made or made. At most one is on its way per customer. Its file lies under the two ids. */
export const dataExports = pgTable(
  "exports",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    state: text("state", { enum: ["pending", "processing", "completed", "failed"] }).notNull().default("pending"),
    requestedAt: instant("requested_at").notNull().defaultNow(),
    startedAt: instant("started_at"),
    heartbeatAt: instant("heartbeat_at"),
    completedAt: instant("completed_at"),
    failedAt: instant("failed_at"),
    /** A code of `messages/en/export.ts`, not an error text. */
    failure: text("failure"),
    attempts: integer("attempts").notNull().default(0),
    progress: jsonb("progress").$type<ExportProgress>(),
    bytes: minor("bytes"),
    sha256: text("sha256"),
    rows: minor("rows"),
    expiresAt: instant("expires_at"),
    purgedAt: instant("purged_at"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("exports_newest").on(t.customerId, t.requestedAt, t.id),
    uniqueIndex("exports_one_on_its_way").on(t.customerId).where(sql`${t.state} in ('pending', 'processing')`),
    index("exports_by_expiry").on(t.expiresAt).where(sql`${t.purgedAt} is null`),
  ],
);
