import { index, inet, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { CookieUse } from "@/policies/conduct";
import { customerId, instant } from "./columns";

const uses = ["essential", "analytics", "preferences", "advertising", "social"] as const satisfies readonly CookieUse[];

/** Each yes and each no to a class of cookies, append-only, by browser or for the whole account (MMM-24). */
export const cookieChoices = pgTable(
  "cookie_choices",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** The class of the brand's policy that serves this use. */
    cookieClass: text("cookie_class", { enum: uses }).notNull(),
    state: text("state", { enum: ["given", "withdrawn"] }).notNull(),
    holdsFor: text("holds_for", { enum: ["browser", "account"] }).notNull(),
    /** The shop's number for the browser. */
    browserRef: text("browser_ref"),
    userAgent: text("user_agent"),
    method: text("method").notNull(),
    wordingVersion: text("wording_version"),
    ip: inet("ip"),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    index("cookie_choices_newest").on(t.customerId, t.decidedAt, t.id),
  ],
);
