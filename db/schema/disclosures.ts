import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { LegalBasis } from "@/policies/types";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

const grounds = [
  "contract",
  "pre-contract",
  "consent",
  "legitimate-interests",
  "legal-obligation",
] as const satisfies readonly LegalBasis[];

/**
 * Who received what of the person's, when and on what ground (TMG-29, MLX-13, MMS-56).
 * Whatever a law forbids to tell the person has no place here: each row is shown to them.
 */
export const disclosures = pgTable(
  "disclosures",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    /** A key of the policy's `recipients`; a court or an office, which is in no register, by its name. */
    recipient: text("recipient").notNull(),
    /** Categories of the policies. */
    categories: text("categories").array().notNull().default([]),
    /** What exactly, in words. */
    what: text("what"),
    ground: text("ground", { enum: grounds }).notNull(),
    reason: text("reason"),
    disclosedAt: instant("disclosed_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("disclosures_newest").on(t.customerId, t.disclosedAt, t.id),
  ],
);
