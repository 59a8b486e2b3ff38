import { getTableColumns } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { datasets } from ".";
import type { Dataset, Field, Verb } from "./types";
import { desks } from "./types";

/** One column grant: what `information_schema.column_privileges` would say of it. */
export interface Grant {
  readonly role: string;
  readonly table: string;
  readonly verb: Verb;
  /** Absent for DELETE, which PostgreSQL grants by table. */
  readonly column?: string;
}

/** One row-level policy. `own` sees rows of the transaction's subject, `all` sees every row. */
export interface RowPolicy {
  readonly role: string;
  readonly table: string;
  readonly scope: "own" | "all";
}

/** Every role of the house. `portal_app` signs in and has nothing of its own; it becomes one of the others per transaction. */
export const roles = [
  "portal_customer",
  "portal_support",
  "portal_jobs",
  "portal_health",
  ...desks.map((d) => `portal_${d}`),
] as const;

/** All column grants, derived from the catalogue. */
export function grants(): Grant[] {
  return datasets().flatMap(([, dataset]) => [
    ...columnGrants("portal_customer", dataset, "select", (f) => f.because !== "secret" && f.because !== "staff-identity"),
    ...dataset.customerMay.flatMap((verb) => columnGrants("portal_customer", dataset, verb, customerMay(verb))),
    ...columnGrants("portal_support", dataset, "select", (f, column) => f.shown === "plain" || column === "customer_id"),
    ...columnGrants("portal_support", dataset, "update", (f) => supportMayCorrect(dataset, f)),
    ...desks.flatMap((desk) =>
      (dataset.desks[desk] ?? []).flatMap((verb) => columnGrants(`portal_${desk}`, dataset, verb, () => true)),
    ),
  ]);
}

/** Updates touch what may be corrected at once. */
function customerMay(verb: Verb) {
  return (f: Field) => (verb === "update" ? f.correct === "self" : mayBeAdded(f));
}

/** Inserts carry what the person says and the ids, never our own conclusions. */
export function mayBeAdded({ kind, source }: Field): boolean {
  return kind === "id" || source === "you" || source === "your-device";
}

/** Support may mend plain contact details in the person's name, with a reason, and nothing else (rules.md 6). */
export function supportMayCorrect({ category, customerMay: may }: Dataset, field: Field): boolean {
  return category === "contact" && may.includes("update") && field.correct === "self" && field.shown === "plain";
}

function columnGrants(
  role: string,
  { table, fields }: Dataset,
  verb: Verb,
  allowed: (field: Field, column: string) => boolean,
): Grant[] {
  const name = getTableConfig(table).name;
  if (verb === "delete") return [{ role, table: name, verb }];
  return Object.entries(getTableColumns(table)).flatMap(([property, { name: column }]) => {
    const entry = fields[property];
    return entry && allowed(entry, column) ? [{ role, table: name, verb, column }] : [];
  });
}

/** All row-level policies, derived from the catalogue. */
export function rowPolicies(): RowPolicy[] {
  return datasets().flatMap(([, { table, desks: open }]) => {
    const name = getTableConfig(table).name;
    return [
      { role: "portal_customer", table: name, scope: "own" as const },
      { role: "portal_support", table: name, scope: "own" as const },
      ...Object.keys(open).map((desk) => ({ role: `portal_${desk}`, table: name, scope: "all" as const })),
    ];
  });
}

/** Names of all tables about people, as the database knows them. */
export function personalTables(): string[] {
  return datasets().map(([, { table }]) => getTableConfig(table).name);
}
