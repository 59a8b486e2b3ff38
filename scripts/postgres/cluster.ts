import { existsSync, lstatSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hasEnded } from "../processes";
import { keepSecrets, type Secrets } from "../secrets";
import { findHome } from "./home";
import { initialise } from "./initialise";
import { launch, logFile } from "./launch";
import { runningPostmaster, stopPostmaster, untilReady } from "./postmaster";

/** A running embedded server. */
export interface Cluster {
  dataFolder: string;
  port: number;
  secrets: Secrets;
  /** Whether it was running already when we came. */
  joined: boolean;
  /** Resolves when the server has ended, of itself or because of `stop`. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

interface Options {
  /** False trades safety in a power cut for speed: for tests. */
  durable?: boolean;
  say?: (line: string) => void;
}

/**
 * Starts the embedded server of a data folder, making its cluster the first time, or joins the one that
 * runs there already, such as after a start that was killed.
 * @throws {Trouble} when it cannot be made or started
 */
export async function startCluster(dataFolder: string, options: Options = {}): Promise<Cluster> {
  const { durable = true, say = console.log } = options;
  const home = findHome(dataFolder);
  const secrets = keepSecrets(dataFolder);
  const known = existsSync(home.link);
  const running = runningPostmaster(home.cluster);
  // Without its link it belongs to a data folder that was removed while it ran.
  if (running && !known) await stopPostmaster(running.pid);
  if (!known && home.cluster !== home.link)
    say(`Only root may enter ${dataFolder}, so the database is kept in ${home.cluster}.`);
  initialise(home, secrets.databaseAdmin);

  const joined = known && running !== undefined;
  const pid = joined ? running.pid : await launch(home, dataFolder, durable);
  const { port } = await untilReady(home.cluster, pid, logFile(dataFolder), say);
  return { dataFolder, port, secrets, joined, ended: hasEnded(pid, Infinity), stop: () => stopPostmaster(pid) };
}

/** Removes the database of a data folder, wherever it is kept, after stopping whoever still serves it. */
export async function removeCluster(dataFolder: string): Promise<void> {
  const link = join(dataFolder, "postgres");
  const isLink = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const cluster = isLink ? readlinkSync(link) : link;
  const running = runningPostmaster(cluster);
  if (running) await stopPostmaster(running.pid);
  for (const path of [cluster, link]) rmSync(path, { recursive: true, force: true });
}
