import { createHash } from "node:crypto";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { datasets } from ".";
import type { Dataset, DatasetName, Field } from "./types";

/** A trigger that writes the history of one table (ADR 0014). */
export interface Memory {
  readonly table: string;
  /** Ends in a fingerprint of the statement, so that another definition has another name. */
  readonly name: string;
  readonly statement: string;
}

/** True where a record of this dataset can turn out to be wrong, or be taken away by the person. */
export function hasHistory({ fields, customerMay }: Dataset): boolean {
  return customerMay.includes("delete") || Object.values(fields).some(({ correct }) => correct !== undefined);
}

/** Every trigger that the catalogue asks for. */
export function memories(): Memory[] {
  return datasets().flatMap(([name, entry]) =>
    hasHistory(entry) ? [...ofValues(name, entry), ...ofRows(name, entry)] : [],
  );
}

/** A changed value counts where it can be corrected; totals and states of the shop's are facts of record. */
function ofValues(name: DatasetName, entry: Dataset): Memory[] {
  const correctable = columnsWhere(entry, ({ correct, paysBy }) => correct !== undefined || paysBy !== undefined);
  if (correctable.length === 0) return [];
  const differs = correctable.map(([column]) => `old."${column}" is distinct from new."${column}"`).join(" or ");
  return [memory(name, entry, "changed", `after update on %t for each row when (${differs})`, correctable)];
}

/** What came and went is told whole, but for our own book-keeping; records come one by one only where a person adds them. */
function ofRows(name: DatasetName, entry: Dataset): Memory[] {
  const whole = columnsWhere(
    entry,
    ({ kind, source }, property) => property !== entry.newest.then && (kind === "id" || source !== "this-portal"),
  );
  const events = entry.customerMay.includes("insert") ? "insert or delete" : "delete";
  return [memory(name, entry, "rows", `after ${events} on %t for each row`, whole)];
}

type Column = readonly [column: string, property: string, field: Field];

function columnsWhere(entry: Dataset, wanted: (field: Field, property: string) => boolean): Column[] {
  return Object.entries(getTableColumns(entry.table)).flatMap(([property, { name }]) => {
    const field = entry.fields[property];
    return field && wanted(field, property) && field.because !== "whole-row-is-yours" ? [[name, property, field]] : [];
  });
}

function memory(dataset: DatasetName, entry: Dataset, what: string, when: string, columns: readonly Column[]): Memory {
  const { name: table } = getTableConfig(entry.table);
  const tie = entry.newest.then ? getTableColumns(entry.table)[entry.newest.then]?.name : undefined;
  const named = (plain: boolean) =>
    JSON.stringify(
      Object.fromEntries(
        columns.flatMap(([column, property, { shown }]) => ((shown === "plain") === plain ? [[column, property]] : [])),
      ),
    );
  const definition = `${when.replace("%t", `"${table}"`)} execute function remember_change('${dataset}', '${tie ?? ""}', '${named(true)}', '${named(false)}')`;
  const name = `remember_${what}_${createHash("sha256").update(definition).digest("hex").slice(0, 12)}`;
  return { table, name, statement: `create trigger ${name} ${definition}` };
}
