import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Trouble } from "../trouble";
import type { Binaries } from "./binaries";
import type { Home } from "./home";
import { ids, serverEnvironment, type ServerUser } from "./server-user";

/**
 * Makes an empty cluster where there is none, and sees that one which is there can be served.
 * @throws {Trouble} when it cannot be made, or is broken, another version's or another user's
 */
export function initialise(home: Home, password: string): void {
  if (!existsSync(home.link)) make(home, password);
  checkVersion(home.cluster, home.binaries);
}

/** Made beside and renamed, so that a crash leaves a whole cluster or none. */
function make({ link, cluster, binaries, user }: Home, password: string): void {
  const half = `${cluster}.new`;
  // Whatever lies there belongs to a data folder that was removed, or to a start that was cut short.
  for (const leftover of [half, cluster]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [half, passwordFile]) giveTo(user, path);
  try {
    initdb(binaries, user, half, passwordFile);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(half, cluster);
  if (link !== cluster) symlinkSync(cluster, link);
}

/**
 * Sorting and letter case come from Postgres itself (provider "builtin", C.UTF-8): the same on every machine,
 * unlike the system's locales or ICU, whose updates silently break text indexes. People's order of names is
 * the reader's language's business, so the application sorts what it shows.
 */
function initdb(binaries: Binaries, user: ServerUser, folder: string, passwordFile: string): void {
  const { status, error, stderr } = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--lc-messages=C",
    ],
    { ...ids(user), cwd: "/", encoding: "utf8", env: serverEnvironment() },
  );
  if (status === 0) return;
  const why = error?.message ?? stderr.split("\n").find((line) => line.includes("error:")) ?? stderr.trim();
  throw new Trouble(`The embedded database could not be made in ${folder}: ${why}`);
}

function giveTo(user: ServerUser, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

function checkVersion(cluster: string, binaries: Binaries): void {
  const ours = Number.parseInt(binaries.version);
  const theirs = Number.parseInt(readVersion(cluster));
  if (ours === theirs) return;
  throw new Trouble(
    Number.isNaN(theirs)
      ? `${cluster} is not a Postgres data folder (its PG_VERSION is missing or unreadable): ` +
          "restore it from a backup, or move it away to start with an empty database."
      : `The database in ${cluster} belongs to Postgres ${String(theirs)} and this portal brings ${String(ours)}: ` +
          "serve it by your own Postgres through DATABASE_URL, or move it away to start with an empty database.",
  );
}

function readVersion(cluster: string): string {
  try {
    return readFileSync(join(cluster, "PG_VERSION"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EACCES")
      throw new Trouble(
        `The database in ${cluster} belongs to another user: start the portal as that user (or as root), ` +
          "or name another folder by PORTAL_DATA_DIR.",
      );
    return "";
  }
}
