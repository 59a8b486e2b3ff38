import { type Column, getTableColumns, is, type SQL } from "drizzle-orm";
import { getTableConfig, PgDialect, type PgTable, PgText } from "drizzle-orm/pg-core";
import type { CustomerId } from "../ids";
import { type Chance, chance } from "./chance";
import { daysAgo } from "./days";
import { seal } from "../sealed";
import { type Brand, homeOf } from "./homes";
import { type PersonalName, personalTables, type Row } from "./tables";

type Rows = { [N in PersonalName]: Row<N> };
type Values = Record<string, unknown>;

/** Stands in every text of that table and column that `oneOfEach` made: what a screen and an archive must show. */
export function markerOf(table: PersonalName, property: string, customerId: string): string {
  return `zz-${table}-${property}-${customerId.slice(-8)}`;
}

/**
 * One row for every table about a person, with every column filled. Nothing is
 * listed: columns, enums, foreign keys and checks of the schema give the values,
 * so a table of tomorrow is in it. In the order in which they can be inserted.
 * @param overrides by table, where a page needs a likelier value
 */
export function oneOfEach(
  subject: { customerId: CustomerId; brand: Brand },
  overrides: { readonly [N in PersonalName]?: Partial<Row<N>> } = {},
): Rows {
  const rows: Record<string, Values> = {};
  for (const [name, table] of personalTables())
    rows[name] = { ...rowOf(name, table, subject, rows), ...overrides[name] };
  // Each value was made from its own column's definition; the database is the judge.
  return rows as unknown as Rows;
}

function rowOf(
  name: PersonalName,
  table: PgTable,
  subject: { customerId: CustomerId; brand: Brand },
  before: Readonly<Record<string, Values>>,
): Values {
  const by = chance("one of each", subject.customerId, name);
  const joined = joinsOf(table, before);
  const checks = checksOf(table);
  const entries = Object.entries(getTableColumns(table)).map(([property, column]) => {
    const marker = markerOf(name, property, subject.customerId);
    const candidates = [...fixed(column, subject), ...likely(column, marker, by), ...sealed(column, marker, subject)];
    const fits = checks.filter((check) => check.column === column.name);
    const value = joined[column.name] ?? candidates.find((c) => fits.every((check) => check.holds(c)));
    if (value === undefined) throw new Error(`oneOfEach has no value for ${name}.${property}: teach it one`);
    return [property, value];
  });
  return Object.fromEntries(entries) as Values;
}

/** Values that the row shares with the rows it points at, by column name. */
function joinsOf(table: PgTable, before: Readonly<Record<string, Values>>): Values {
  const pairs = getTableConfig(table).foreignKeys.flatMap((foreignKey) => {
    const { columns, foreignColumns, foreignTable } = foreignKey.reference();
    const target = personalTables().find(([, other]) => other === foreignTable)?.[0];
    const properties = Object.entries(getTableColumns(foreignTable));
    return columns.map((column, i) => {
      const property = properties.find(([, other]) => other.name === foreignColumns[i]?.name)?.[0];
      return [column.name, target && property ? before[target]?.[property] : undefined];
    });
  });
  return Object.fromEntries(pairs) as Values;
}

/** What cannot be made up without breaking a page: whose row it is, which shop, which money and which country. */
function fixed(column: Column, { customerId, brand }: { customerId: CustomerId; brand: Brand }): unknown[] {
  const { currency, place } = homeOf(brand);
  const known: Values = { customer_id: customerId, brand, currency, country_code: place.country };
  return column.name in known ? [known[column.name]] : [];
}

/** Values that the column's type allows, the most telling first. */
function likely(column: Column, marker: string, by: Chance): unknown[] {
  if (column.enumValues?.length) return [column.enumValues[0]];
  const digits = by.digits(4);
  switch (column.columnType) {
    case "PgText":
      return [marker, digits];
    case "PgArray":
      return [[marker]];
    case "PgJsonb":
      return [{ name: marker }];
    case "PgUUID":
      return [by.uuid()];
    case "PgInet":
      return ["203.0.113.7"];
    case "PgBoolean":
      return [true];
    case "PgDateString":
      return [daysAgo(by.between(1, 9999)).toISOString().slice(0, 10)];
    case "PgNumericNumber":
      return [by.between(2001, 9999) / 100];
    case "PgTimestamp":
      return [daysAgo(1, by)];
    case "PgSmallInt":
    case "PgInteger":
    case "PgBigInt53":
      return [by.between(2001, 9999), by.between(1, 12), by.between(1, 5)];
    default:
      return [];
  }
}

/** Last: what no other column wants, the check of a sealed one asks for. */
function sealed(column: Column, marker: string, { customerId }: { customerId: CustomerId }): unknown[] {
  return is(column, PgText) ? [seal(marker, { customerId, column })] : [];
}

interface Check {
  readonly column: string;
  holds(value: unknown): boolean;
}

/** The table's checks, as far as their SQL is a pattern or a range. */
function checksOf(table: PgTable): Check[] {
  return getTableConfig(table).checks.map(({ name, value }) => {
    const text = sqlText(value);
    const pattern = /"(\w+)" (!?)~ '(.*)'$/.exec(text);
    if (pattern)
      return {
        column: pattern[1] ?? "",
        holds: (v) => new RegExp(pattern[3] ?? "").test(String(v)) !== (pattern[2] === "!"),
      };
    // Every column is filled.
    if (/^"\w+"\."\w+" is not null/.test(text)) return { column: "", holds: () => true };
    const range = /"(\w+)" between (\d+) and (\d+)$/.exec(text);
    if (range)
      return { column: range[1] ?? "", holds: (v) => Number(v) >= Number(range[2]) && Number(v) <= Number(range[3]) };
    throw new Error(`oneOfEach does not understand the check ${name}: teach it ${text}`);
  });
}

function sqlText(value: SQL): string {
  return new PgDialect().sqlToQuery(value).sql;
}
