import { existsSync } from "node:fs";
import { readEnv, type Env } from "@/lib/env";
import { makeDataFolder } from "./data-folder";
import { inProject } from "./project";
import { keepSecrets } from "./secrets";

/** The portal's settings before its database is known. */
export interface Settings extends Omit<Env, "DATABASE_URL" | "DATABASE_OWNER_URL"> {
  /** Undefined when the portal brings its own. */
  database: { ownerUrl: string; appUrl: string } | undefined;
}

/** Stands in for what start provides by itself, so that everything else can be checked before anything is done. */
const PROVIDED = { DATABASE_URL: "postgres://127.0.0.1/provided", PORTAL_SECRET: "provided-by-start-".repeat(2) };

/**
 * Reads `.env` and the environment, which wins, and fills in the secret that the data folder keeps.
 * What it finds is what the processes started from here will find.
 * @throws {EnvError} naming each wrong setting
 * @throws {Trouble} when the data folder cannot be used
 */
export function loadSettings(): Settings {
  const file = inProject(".env");
  if (existsSync(file)) process.loadEnvFile(file);
  dropEmpty();
  const env = readEnv({ ...PROVIDED, ...process.env });
  process.env.PORTAL_DATA_DIR = makeDataFolder();
  process.env.PORTAL_SECRET ??= keepSecrets(process.env.PORTAL_DATA_DIR).portalSecret;
  const settings = { ...env, PORTAL_DATA_DIR: process.env.PORTAL_DATA_DIR, PORTAL_SECRET: process.env.PORTAL_SECRET };
  const given = process.env.DATABASE_URL !== undefined;
  return { ...settings, database: given ? { ownerUrl: env.DATABASE_OWNER_URL, appUrl: env.DATABASE_URL } : undefined };
}

/** An empty setting means "not set", also to the processes that read the environment by themselves. */
function dropEmpty(): void {
  for (const [name, value] of Object.entries(process.env)) if (value === "") Reflect.deleteProperty(process.env, name);
}
