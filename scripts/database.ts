import { isClaimed } from "./running";
import { migrate } from "./migrate";
import { startCluster, type Cluster } from "./postgres/cluster";
import { prepareDatabase } from "./postgres/databases";
import { atEnd } from "./ending";
import type { Settings } from "./settings";

/** A database that is up and migrated. */
export interface Ready {
  ownerUrl: string;
  appUrl: string;
  /** The embedded server, when it is one. */
  cluster?: Cluster;
}

/**
 * Brings the portal's database up: the one of DATABASE_URL, or the embedded one, which is stopped when this
 * process ends. From then on the environment names it, for `lib/env.ts` here and in the processes started from here.
 */
export async function openDatabase(settings: Settings): Promise<Ready> {
  const ready = settings.database ?? (await openEmbedded(settings.PORTAL_DATA_DIR));
  await migrate(ready.ownerUrl, ready.appUrl);
  process.env.DATABASE_OWNER_URL = ready.ownerUrl;
  process.env.DATABASE_URL = ready.appUrl;
  return ready;
}

async function openEmbedded(dataFolder: string): Promise<Ready> {
  const cluster = await startCluster(dataFolder);
  // A command beside a running portal leaves its server alone.
  atEnd(() => (isClaimed(dataFolder) ? undefined : cluster.stop()));
  return { ...(await prepareDatabase(cluster, "portal")), cluster };
}
