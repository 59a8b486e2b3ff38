import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as migrateTables } from "drizzle-orm/postgres-js/migrator";
import { PgBoss } from "pg-boss";
import postgres from "postgres";
import { raiseWalls } from "@/lib/catalogue/raise";
import { queues } from "@/lib/jobs";
import { inProject } from "./project";
import { Trouble } from "./trouble";

/** Any number; the same for all who migrate, so that they take turns. */
const TURN = 2_072_026;

const MAY_NOT_MIGRATE =
  "The login of DATABASE_OWNER_URL may not do what migrating needs (…): let it own the database and create roles (CREATEROLE).";

/**
 * Brings a database to what this code expects: tables, job queue, roles, grants and row-level policies.
 * Doing it again changes nothing; several at once take turns.
 * @param ownerUrl the login that owns the tables
 * @param appUrl the login of web and worker; it is let into the role `portal_app`
 * @throws {Trouble} when the database cannot be reached or is too old
 */
export async function migrate(ownerUrl: string, appUrl = ownerUrl): Promise<void> {
  const login = await checkServer(appUrl);
  await checkServer(ownerUrl);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${TURN})`;
    await migrateTables(drizzle(sql), { migrationsFolder: inProject("db/migrations") });
    await openDoor(sql, login);
    await makeQueues(ownerUrl);
    await raiseWalls(sql);
  } catch (error) {
    throw forbidden(error) ? new Trouble(MAY_NOT_MIGRATE.replace("…", error.message)) : error;
  } finally {
    await sql.end();
  }
}

/** Sees that the server lets us in and is young enough; returns whom it knows us as. */
async function checkServer(url: string): Promise<string> {
  const sql = postgres(url, { max: 1, connect_timeout: 10 });
  const { host, pathname } = new URL(url);
  try {
    const [found] = await sql<{ version: number; login: string }[]>`
      select current_setting('server_version_num')::int as version, session_user as login`;
    if (found && found.version >= 150_000) return found.login;
  } catch (error) {
    throw new Trouble(
      `The database ${pathname.slice(1)} at ${host} cannot be used (${reason(error)}): see DATABASE_URL.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
  throw new Trouble(`The database at ${host} is older than Postgres 15, the oldest that will do: see DATABASE_URL.`);
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(", ");
  return error instanceof Error ? error.message : String(error);
}

function forbidden(error: unknown): error is Error {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof postgres.PostgresError && cause.code === "42501";
}

/** The role that may become any of the house's, and the login that web and worker come by. */
async function openDoor(sql: postgres.Sql, login: string): Promise<void> {
  const [door] = await sql`select from pg_roles where rolname = 'portal_app'`;
  if (!door) await sql`create role portal_app nologin noinherit`;
  // Since Postgres 16 whoever makes a role administers it, but may not take it.
  const [inside] = await sql`select where pg_has_role(
    ${login}, 'portal_app', case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`;
  if (!inside) await sql`grant portal_app to ${sql(login)}`;
}

/** pg-boss keeps its jobs in a schema of its own, which only the owner makes and changes. */
async function makeQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
  await boss.stop({ graceful: false, close: true });
}
