import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

/** Values of a record by the catalogue's names of its columns, as PostgreSQL writes them in JSON. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Each change of a record that may be corrected: who made it, and what stood there before and after. Rows are written
 * by triggers of the database only (ADR 0014), and nobody may change them.
 */
export const changes = pgTable(
  "changes",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    at: instant("at").notNull().defaultNow(),
    by: text("by", { enum: ["customer", "staff", "import", "correction", "system"] }).notNull(),
    /** The role of staff at the shop; never the name (C-579/21). */
    role: text("role"),
    kind: text("kind", { enum: ["added", "changed", "removed"] }).notNull(),
    /** The catalogue's name of the table. */
    dataset: text("dataset").notNull(),
    /** The number of the row; empty for a profile, of which there is one. */
    record: text("record").notNull(),
    before: jsonb("before").$type<Values>(),
    after: jsonb("after").$type<Values>(),
    /** Masked and withheld columns that changed too: their names, without values. */
    hidden: text("hidden").array().notNull().default([]),
    /** The change that this one takes back. */
    undoes: uuid("undoes"),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("changes_newest").on(t.customerId, t.at, t.id),
  ],
);

/** Each time that the person said of their main details that they are still right. */
export const confirmations = pgTable(
  "confirmations",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    confirmedAt: instant("confirmed_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("confirmations_newest").on(t.customerId, t.confirmedAt, t.id),
  ],
);
