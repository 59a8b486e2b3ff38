import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

export type Schema = typeof schema;
export type Database = PostgresJsDatabase<Schema> & { readonly $client: postgres.Sql };
export type Tx = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

interface Connection {
  readonly url: string;
  /** Off behind a pooler in transaction mode older than pgbouncer 1.21. */
  readonly prepare: boolean;
  /** Connections at the most. */
  readonly max: number;
}

/** Opens a pool. Nothing is connected until the first query; a lost server is retried by the next one. */
export function open({ url, prepare, max }: Connection): Database {
  const client = postgres(url, { prepare, max, idle_timeout: 60, connect_timeout: 5, onnotice: () => undefined });
  return drizzle(client, { schema });
}
