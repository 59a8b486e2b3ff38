import type postgres from "postgres";
import { drift } from "./drift";
import { memories } from "./history";
import { allGrants } from "./machinery";
import { type Grant, personalTables, roles, rowPolicies, type RowPolicy } from "./walls";

/** The subject of the transaction; without one, nobody's rows are shown. */
const SUBJECT = `(select nullif(current_setting('portal.subject', true), '')::uuid)`;

/**
 * Brings roles, grants, row-level policies and the triggers of the history to what the
 * catalogue says, whatever stood there before. Runs as the owner, in one
 * transaction, after the migrations. Policies and triggers that stand already are left alone:
 * making them anew locks every table, and a command beside a running portal
 * would wait for its longest export while everybody else waits for the command.
 */
export async function raiseWalls(sql: postgres.Sql): Promise<void> {
  const standing = (await drift(sql)).length === 0;
  await sql.begin(async (tx) => {
    for (const statement of statements(standing)) await tx.unsafe(statement);
  });
}

function* statements(standing: boolean): Generator<string> {
  for (const role of roles) yield* createRole(role);
  const everyone = [...roles, "portal_app"].join(", ");
  yield `revoke all on all tables in schema public from public, ${everyone}`;
  yield `revoke all on all functions in schema public from public, ${everyone}`;
  yield `grant usage on schema public to ${everyone}`;
  if (!standing) for (const table of personalTables()) yield* closed(table);
  for (const [role, table, verb, columns] of byStatement(allGrants())) yield grantSql(role, table, verb, columns);
  if (!standing) for (const p of rowPolicies()) yield policySql(p);
  if (!standing) for (const { statement } of memories()) yield statement;
  yield* beside();
}

function* createRole(role: string): Generator<string> {
  yield `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if; end $$`;
  yield `grant ${role} to portal_app`;
}

function* closed(table: string): Generator<string> {
  yield `alter table ${table} enable row level security`;
  yield `do $$ declare p record; begin for p in select policyname from pg_policies where schemaname = 'public' and tablename = '${table}' loop execute format('drop policy %I on ${table}', p.policyname); end loop; end $$`;
  yield `do $$ declare t record; begin for t in select tgname from pg_trigger where tgrelid = '${table}'::regclass and tgfoid = 'remember_change'::regproc loop execute format('drop trigger %I on ${table}', t.tgname); end loop; end $$`;
}

function byStatement(all: Grant[]): [string, string, string, string[]][] {
  const statements = new Map<string, [string, string, string, string[]]>();
  for (const { role, table, verb, column } of all) {
    const id = `${role} ${table} ${verb}`;
    const statement = statements.get(id) ?? [role, table, verb, []];
    if (column) statement[3].push(`"${column}"`);
    statements.set(id, statement);
  }
  return [...statements.values()];
}

function grantSql(role: string, table: string, verb: string, columns: string[]): string {
  return `grant ${verb} ${columns.length > 0 ? `(${columns.join(", ")})` : ""} on ${table} to ${role}`;
}

function policySql({ role, table, scope, rows: narrowed }: RowPolicy): string {
  const verb = scope.split("-").at(-1) ?? "";
  if (narrowed)
    return `create policy ${role}_${scope.replace("-", "_")} on ${table} as restrictive for ${verb} to ${role} ${verb === "insert" ? "with check" : "using"} (${narrowed})`;
  const rows = scope === "own" ? `customer_id = ${SUBJECT}` : "true";
  return `create policy ${role}_${scope} on ${table} to ${role} using (${rows}) with check (${rows})`;
}

/** The one way into the audit, room to stage an import, and the queue in its own schema. */
function* beside(): Generator<string> {
  yield `grant execute on function append_audit to portal_customer, portal_support, portal_identity, portal_exporter, portal_corrections`;
  yield `grant execute on function yes_stands to portal_customer`;
  // The importer stages files before it merges them; everybody may, until an operator takes that right away.
  yield `do $$ begin execute format('grant temporary on database %I to portal_importer', current_database()); end $$`;
  yield `grant usage on schema pgboss to portal_jobs, portal_health`;
  yield `grant select, insert, update, delete on all tables in schema pgboss to portal_jobs`;
  yield `grant usage on all sequences in schema pgboss to portal_jobs`;
  yield `grant execute on all functions in schema pgboss to portal_jobs`;
  yield `grant select on all tables in schema pgboss to portal_health`;
}
