import { rmSync } from "node:fs";
import { join } from "node:path";
import { settingNames } from "@/lib/env";
import type { Environment } from "../children";
import { makeFolder } from "../data-folder";
import { atEnd } from "../ending";
import { migrate } from "../migrate";
import { removeCluster, startCluster, type Cluster } from "../postgres/cluster";
import { prepareDatabase } from "../postgres/databases";
import { inProject } from "../project";

/** The gate's own folder: its databases, reports and logs. */
export const ground = inProject(process.env.PORTAL_TEST_DIR ?? ".data/test");
/** Where the gate builds: beside the build that a running portal serves, and inside the project as Next.js asks for. */
export const buildFolder = ".data/test/next";

/** A place in the gate's folder. */
export function onGround(...parts: string[]): string {
  return join(ground, ...parts);
}

/** A migrated database of its own for one step, and every setting that its processes need. */
export async function freshDatabase(name: string): Promise<Environment> {
  const server = await cluster();
  const { ownerUrl, appUrl } = await prepareDatabase(server, name);
  await migrate(ownerUrl, appUrl);
  const files = onGround(`${name}-files`);
  rmSync(files, { recursive: true, force: true });
  return {
    ...nothingSet(),
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PORTAL_SECRET: server.secrets.portalSecret,
    PORTAL_DATA_DIR: makeFolder(files, 0o700),
  };
}

let started: Promise<Cluster> | undefined;

/** One empty server for all steps of a run, gone with it. */
function cluster(): Promise<Cluster> {
  return (started ??= startEmpty());
}

async function startEmpty(): Promise<Cluster> {
  await removeCluster(ground);
  const server = await startCluster(ground, { durable: false });
  atEnd(() => removeCluster(ground));
  return server;
}

/** Empty counts as unset, and is not filled in from the developer's own `.env`. */
function nothingSet(): Environment {
  return Object.fromEntries(settingNames.map((name) => [name, ""]));
}
