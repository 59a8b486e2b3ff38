import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import type { CustomerId } from "../ids";
import * as schema from "../schema";

type Tables = typeof schema;
/** Names of the tables about people, as the schema exports them. */
export type PersonalName = {
  [K in keyof Tables]: Tables[K] extends { readonly customerId: { _: { data: CustomerId } } } ? K : never;
}[keyof Tables];
/** A row of that table, as it is inserted. */
export type Row<N extends PersonalName> = Tables[N]["$inferInsert"];

/** A row of a table whose rows have ids of their own, with its id. */
export type Made<N extends PersonalName> = Row<N> & { id: string };

/** Rows of any tables about people, to be kept together. */
export type Story = { readonly [N in PersonalName]?: readonly Row<N>[] };

/** Every table about a person, those that others point at first: the schema's own foreign keys give the order. */
export function personalTables(): readonly (readonly [PersonalName, PgTable])[] {
  return (known ??= sorted());
}

let known: ReturnType<typeof sorted> | undefined;

function sorted(): readonly (readonly [PersonalName, PgTable])[] {
  const left = new Map(Object.entries<unknown>(schema).filter(isPersonal));
  const inOrder: (readonly [PersonalName, PgTable])[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([, table]) =>
      pointsAt(table).every((target) => ![...left.values()].includes(target)),
    );
    if (free.length === 0) throw new Error(`tables point at each other in a ring: ${[...left.keys()].join(", ")}`);
    for (const [name, table] of free) {
      inOrder.push([name, table]);
      left.delete(name);
    }
  }
  return inOrder;
}

function isPersonal(entry: [string, unknown]): entry is [PersonalName, PgTable] {
  const [, value] = entry;
  return is(value, PgTable) && Object.values(getTableColumns(value)).some((column) => column.name === "customer_id");
}

function pointsAt(table: PgTable): readonly PgTable[] {
  return getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
}
