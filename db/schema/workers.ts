import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Running workers; `GET /api/health` reads their heartbeat. */
export const workers = pgTable("workers", {
  id: text("id").primaryKey(),
  startedAt: instant("started_at").notNull().defaultNow(),
  seenAt: instant("seen_at").notNull().defaultNow(),
});
