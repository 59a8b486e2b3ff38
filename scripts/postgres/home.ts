import { createHash } from "node:crypto";
import { existsSync, lstatSync, realpathSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../data-folder";
import { Trouble } from "../trouble";
import { reachableBinaries, type Binaries } from "./binaries";
import { mayUse, serverUser, type ServerUser } from "./server-user";

/** Where root keeps what the server's user must reach and the project's own folder hides. */
const ELSEWHERE = "/var/lib/privacy-portal";

/** Where a cluster lives, the programs that serve it and whom they run as. */
export interface Home {
  /** The place in the data folder: the cluster itself, or a link to it. */
  link: string;
  /** The cluster's own folder; it may not exist yet. */
  cluster: string;
  binaries: Binaries;
  user: ServerUser;
}

/**
 * Chooses a place that the server's user can reach. That is `<data folder>/postgres`, served by the
 * programs in node_modules; but when root starts the portal in a folder that only root may enter, both
 * are kept under /var/lib/privacy-portal, with a link in the data folder.
 * @throws {Trouble} when no place will do
 */
export function findHome(dataFolder: string): Home {
  const link = join(dataFolder, "postgres");
  const user = serverUser(link);
  return { link, cluster: place(link, user), binaries: reachableBinaries(user, ELSEWHERE), user };
}

function place(link: string, user: ServerUser): string {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return follow(link);
  if (user.uid === undefined || mayUse(user, "-x", dirname(link))) return link;
  const name = createHash("sha256").update(link).digest("hex").slice(0, 12);
  const cluster = join(makeFolder(join(ELSEWHERE, name), 0o755), "postgres");
  if (existsSync(link)) moveAlong(link, cluster);
  return cluster;
}

function follow(link: string): string {
  if (existsSync(link)) return realpathSync(link);
  throw new Trouble(
    `The database that ${link} points to is gone: restore it from a backup, or remove that link to begin with an empty one.`,
  );
}

/** A cluster made while the folder was still open to its user. */
function moveAlong(link: string, cluster: string): void {
  renameSync(link, cluster);
  symlinkSync(cluster, link);
}
