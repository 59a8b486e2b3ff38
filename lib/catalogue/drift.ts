import type postgres from "postgres";
import { memories } from "./history";
import { allGrants } from "./machinery";
import { personalTables, roles, rowPolicies, type RowPolicy } from "./walls";

/**
 * What the database grants beyond, or short of, the catalogue and our own machinery:
 * one line each, none when they agree. Looks at every table and view of the database's
 * own schema, known to us or not, so that one which somebody opened by hand is found too.
 */
export async function drift(sql: postgres.Sql): Promise<string[]> {
  const [granted, written, remembered, unguarded] = await Promise.all([
    actualGrants(sql),
    actualPolicies(sql),
    actualMemories(sql),
    unguardedTables(sql),
  ]);
  const wanted = new Set(allGrants().map((g) => [g.role, g.table, g.verb, g.column ?? "*"].join(" ")));
  const policies = new Set(rowPolicies().map((p) => [p.role, p.table, scopeOf(p)].join(" ")));
  const history = new Set(memories().map((m) => `${m.table} ${m.name}`));
  return [
    ...difference(granted, wanted, "granted, but not in the catalogue"),
    ...difference(wanted, granted, "in the catalogue, but not granted"),
    ...difference(written, policies, "a row policy that the catalogue does not ask for"),
    ...difference(policies, written, "a row policy is missing"),
    ...difference(remembered, history, "a history that the catalogue does not ask for"),
    ...difference(history, remembered, "its history is not written"),
    ...unguarded.map((table) => `${table}: row-level security is off`),
  ];
}

/** Rows under restriction are known by their scope; PostgreSQL words that long condition in its own way. */
function scopeOf({ scope, rows }: RowPolicy): string {
  return rows === undefined || scope.startsWith("unrestricted")
    ? scope
    : `${scope.split("-").at(-1) ?? ""} where ${rows}`;
}

function difference(a: Set<string>, b: Set<string>, meaning: string): string[] {
  return [...a].filter((line) => !b.has(line)).map((line) => `${line}: ${meaning}`);
}

async function actualGrants(sql: postgres.Sql): Promise<Set<string>> {
  const rows = await sql<{ grantee: string; table: string; verb: string; column: string }[]>`
    select grantee, table_name as table, lower(privilege_type) as verb, column_name as column
    from information_schema.column_privileges
    where table_schema = 'public' and grantee in ${sql([...roles, "portal_app", "PUBLIC"])}
      and privilege_type in ('SELECT', 'INSERT', 'UPDATE')
    union all
    select grantee, table_name, lower(privilege_type), '*'
    from information_schema.table_privileges
    where table_schema = 'public' and grantee in ${sql([...roles, "portal_app", "PUBLIC"])}
      and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`;
  return new Set(rows.map((r) => [r.grantee, r.table, r.verb, r.column].join(" ")));
}

async function actualPolicies(sql: postgres.Sql): Promise<Set<string>> {
  const rows = await sql<{ role: string; table: string; scope: string }[]>`
    select unnest(roles)::text as role, tablename as table,
      case when qual = 'true' and with_check = 'true' then 'all'
           when qual like '(customer_id = %portal.subject%' and with_check = qual then 'own'
           when permissive = 'RESTRICTIVE' and qual like '%NOT %restrictions%' then 'unrestricted-' || lower(cmd)
           when permissive = 'RESTRICTIVE' then lower(cmd) || ' where ' || coalesce(with_check, qual) else qual end as scope
    from pg_policies where schemaname = 'public'`;
  return new Set(rows.map((r) => [r.role, r.table, r.scope].join(" ")));
}

/** A trigger that somebody switched off writes nothing, so it does not count. */
async function actualMemories(sql: postgres.Sql): Promise<Set<string>> {
  const rows = await sql<{ table: string; name: string }[]>`
    select tgrelid::regclass::text as table, tgname as name from pg_trigger
    where tgfoid = to_regproc('remember_change') and tgenabled = 'O'`;
  return new Set(rows.map((r) => `${r.table} ${r.name}`));
}

async function unguardedTables(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ relname: string }[]>`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not relrowsecurity and relname in ${sql(personalTables())}`;
  return rows.map((r) => r.relname);
}
