import { getTableColumns } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { datasets } from ".";
import { isRestricted } from "./restricted";
import { type Dataset, type Desk, desks, type Field, type Verb } from "./types";

/** One column grant: what `information_schema.column_privileges` would say of it. */
export interface Grant {
  readonly role: string;
  readonly table: string;
  readonly verb: Verb;
  /** Absent for DELETE, which PostgreSQL grants by table. */
  readonly column?: string;
}

/**
 * One row-level policy. `own` sees rows of the transaction's subject, `all` sees every row; the others take back what
 * these gave: rows under restriction are not to be changed, what rests on a yes is not to be added without one, and what
 * is settled is not to be corrected any more.
 */
export interface RowPolicy {
  readonly role: string;
  readonly table: string;
  readonly scope: "own" | "all" | "unrestricted-update" | "unrestricted-delete" | "agreed-insert" | "unsettled-update";
  /** SQL of the rows, where the scope does not say it; written as PostgreSQL gives it back, so that `drift` can compare. */
  readonly rows?: string;
}

/** Desks that bring in what others say of a person: they leave a record alone that is under restriction. */
const outsiders: readonly Desk[] = ["importer"];

/**
 * Every role of the house. `portal_app` signs in and has nothing of its own; it becomes one of the others per transaction.
 * `portal_clerk` is the hand that writes a decided correction: one customer's rows, and in them what may be corrected.
 */
export const roles = [
  "portal_customer",
  "portal_support",
  "portal_clerk",
  "portal_jobs",
  "portal_health",
  ...desks.map((d) => `portal_${d}`),
] as const;

/** All column grants, derived from the catalogue. */
export function grants(): Grant[] {
  return datasets().flatMap(([, dataset]) => [
    ...columnGrants("portal_customer", dataset, "select", (f) => f.because !== "secret" && f.because !== "staff-identity"),
    ...dataset.customerMay.flatMap((verb) => columnGrants("portal_customer", dataset, verb, customerMay(dataset, verb))),
    ...columnGrants("portal_support", dataset, "select", (f, column) => f.shown === "plain" || column === "customer_id"),
    ...columnGrants("portal_support", dataset, "update", (f) => supportMayCorrect(dataset, f)),
    ...columnGrants("portal_clerk", dataset, "select", (f, column) => f.kind === "id" || column === "customer_id" || isForStaff(f)),
    ...columnGrants("portal_clerk", dataset, "update", isForStaff),
    ...desks.flatMap((desk) =>
      (dataset.desks[desk] ?? []).flatMap((verb) => columnGrants(`portal_${desk}`, dataset, verb, () => true)),
    ),
  ]);
}

/** Updates touch what may be corrected at once, and what follows from it. */
function customerMay({ table, fields }: Dataset, verb: Verb) {
  const own = Object.values(fields).filter(({ correct }) => correct === "self");
  const endings = own.flatMap(({ ending }) => (ending === undefined ? [] : [getTableColumns(table)[ending]?.name]));
  return (f: Field, column: string) =>
    verb === "update" ? f.correct === "self" || f.paysBy !== undefined || endings.includes(column) : mayBeAdded(f);
}

/** Inserts carry what the person says and the ids, never our own conclusions. */
export function mayBeAdded({ kind, source }: Field): boolean {
  return kind === "id" || source === "you" || source === "your-device";
}

/** Support may mend plain contact details in the person's name, with a reason, and nothing else (rules.md 6). */
export function supportMayCorrect({ category, customerMay: may }: Dataset, field: Field): boolean {
  return category === "contact" && may.includes("update") && field.correct === "self" && field.shown === "plain";
}

/** What staff may correct for the person who asked: never what a code must confirm first, nor what is hidden from them. */
export function isForStaff({ correct, shown }: Field): boolean {
  return shown === "plain" && (correct === "self" || correct === "by-request");
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
  return datasets().flatMap(([name, dataset]) => {
    const table = getTableConfig(dataset.table).name;
    const own = ["customer", "support", "clerk"].map((who) => ({ role: `portal_${who}`, table, scope: "own" as const }));
    const all = Object.keys(dataset.desks).map((desk) => ({ role: `portal_${desk}`, table, scope: "all" as const }));
    const held = outsiders.flatMap((desk) => {
      const may = (["update", "delete"] as const).filter((verb) => dataset.desks[desk]?.includes(verb));
      const rows = `not (${isRestricted(name, dataset)})`;
      return may.map((verb) => ({ role: `portal_${desk}`, table, scope: `unrestricted-${verb}` as const, rows }));
    });
    return [...own, ...all, ...held, ...ownLimits(dataset)];
  });
}

/** What a person may not do even to rows of their own. */
function ownLimits({ table, fields, customerMay: may, settled }: Dataset): RowPolicy[] {
  const { name } = getTableConfig(table);
  const limit = (scope: RowPolicy["scope"], rows: string) => ({ role: "portal_customer", table: name, scope, rows });
  return Object.entries(getTableColumns(table)).flatMap(([property, { name: column }]) => [
    ...(may.includes("insert") && fields[property]?.yesOn ? [limit("agreed-insert", `yes_stands(customer_id, ${column})`)] : []),
    ...(may.includes("update") && property === settled ? [limit("unsettled-update", `(${column} IS NULL)`)] : []),
  ]);
}

/** Names of all tables about people, as the database knows them. */
export function personalTables(): string[] {
  return datasets().map(([, { table }]) => getTableConfig(table).name);
}
