import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";
import type { DatasetName, Desk, Verb } from "./types";
import { type Grant, grants, roles } from "./walls";

type Schema = typeof schema;
type MachineName = Exclude<{ [K in keyof Schema]: Schema[K] extends PgTable ? K : never }[keyof Schema], DatasetName>;
type May = { readonly [R in "portal_jobs" | "portal_health" | `portal_${Desk}`]?: readonly Verb[] };

/**
 * Tables without a person in them, and which role may do what with their rows.
 * A table of the schema that neither this nor the catalogue has does not compile.
 */
const machinery: Readonly<Record<MachineName, May>> = {
  rateLimits: { portal_identity: ["select", "insert", "update", "delete"] },
  workers: { portal_jobs: ["select", "insert", "update", "delete"], portal_health: ["select"] },
};

/** Columns of the view that says which records are not to be used: every role may ask, and those of one customer see their own. */
const restrictions = ["customer_id", "dataset", "record_id", "fields"];

/** Every grant on every table and view of the schema: those of the catalogue, and those of our own machinery. */
export function allGrants(): Grant[] {
  const names = Object.keys(machinery) as MachineName[];
  return [
    ...grants(),
    ...names.flatMap((name) => machineGrants(schema[name], machinery[name])),
    ...roles.flatMap((role) => restrictions.map((column) => ({ role, table: "restrictions", verb: "select" as const, column }))),
  ];
}

function machineGrants(machine: PgTable, may: May): Grant[] {
  const table = getTableConfig(machine).name;
  const columns = Object.values(getTableColumns(machine)).map(({ name }) => name);
  return Object.entries(may).flatMap(([role, verbs]) =>
    verbs.flatMap((verb): Grant[] =>
      verb === "delete" ? [{ role, table, verb }] : columns.map((column) => ({ role, table, verb, column })),
    ),
  );
}
