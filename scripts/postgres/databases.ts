import postgres from "postgres";
import { Trouble } from "../trouble";
import type { Cluster } from "./cluster";

/** How our own processes reach one database of the embedded server. */
export interface Connections {
  /** Owns the tables; neither superuser nor bound by row-level policies. */
  ownerUrl: string;
  /** What web and worker use. */
  appUrl: string;
}

/**
 * Makes a database and the two logins that use it, where they are missing. The owner is an ordinary login
 * that may make roles, as on a rented Postgres, so that nothing comes to need more by accident.
 * @throws {Trouble} when the kept password does not open the server
 */
export async function prepareDatabase(cluster: Cluster, name: string): Promise<Connections> {
  const { databaseAdmin, databaseOwner, databaseApp } = cluster.secrets;
  const admin = postgres(url(cluster, "postgres", databaseAdmin, "postgres"), { max: 1, onnotice: () => undefined });
  try {
    await ensureLogin(admin, "portal_owner", databaseOwner, "createrole inherit");
    // Without inheritance it has nothing until a transaction takes one of the roles of lib/catalogue/walls.ts.
    await ensureLogin(admin, "portal_app", databaseApp, "noinherit");
    const [found] = await admin`select from pg_database where datname = ${name}`;
    if (!found) await admin`create database ${admin(name)} owner portal_owner`;
    await admin`grant portal_app to portal_owner with admin option`;
  } catch (error) {
    throw explain(error);
  } finally {
    await admin.end();
  }
  return {
    ownerUrl: url(cluster, "portal_owner", databaseOwner, name),
    appUrl: url(cluster, "portal_app", databaseApp, name),
  };
}

/** Names and passwords are ours and made of letters, digits, - and _, so they can stand in SQL as they are. */
async function ensureLogin(admin: postgres.Sql, name: string, password: string, rights: string): Promise<void> {
  const [found] = await admin`select from pg_roles where rolname = ${name}`;
  await admin.unsafe(`${found ? "alter" : "create"} role ${name} login ${rights} password '${password}'`);
}

function url({ port }: Cluster, user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${String(port)}/${database}`;
}

function explain(error: unknown): unknown {
  const refused = error instanceof postgres.PostgresError && error.code === "28P01";
  return refused
    ? new Trouble(
        "The password in secrets.json does not open the database beside it: restore both from one backup, " +
          "or move the data folder away to start with empty data.",
      )
    : error;
}
