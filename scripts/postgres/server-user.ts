import { spawnSync } from "node:child_process";
import { lstatSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { Trouble } from "../trouble";

/** Whom the server runs as: ourselves without a uid, or, when we are root, somebody else. */
export interface ServerUser {
  name: string;
  uid?: number;
  gid?: number;
}

const ACCOUNT = "postgres";

/**
 * Chooses the account that Postgres runs as. Postgres refuses root; there, whoever owns the cluster
 * already goes on, else the account `postgres`, which is made when the machine has none.
 * @throws {Trouble} when root has no way to make one
 */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return { name: userInfo().username };
  return owner(cluster) ?? account() ?? makeAccount();
}

/** Whether that user passes a test of the shell (-x, -r …) on a path. */
export function mayUse(user: ServerUser, test: "-x" | "-r" | "-w", path: string): boolean {
  const tried = spawnSync("/bin/sh", ["-c", `test ${test} "$1"`, "sh", path], { ...ids(user), cwd: "/" });
  if (tried.error)
    throw new Trouble(
      `Root may not run anything as user ${user.name} here (${tried.error.message}), and Postgres refuses root: ` +
        "start the portal as an ordinary user, or set DATABASE_URL.",
    );
  return tried.status === 0;
}

/** What spawn needs to run as that user. */
export function ids({ uid, gid }: ServerUser): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

/** What the server knows of our environment: none of its secrets, and no locale. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C" };
}

function owner(cluster: string): ServerUser | undefined {
  if (!lstatSync(cluster, { throwIfNoEntry: false })) return undefined;
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (!found || found.uid === 0) return undefined;
  return { name: `number ${String(found.uid)}`, uid: found.uid, gid: found.gid };
}

function account(): ServerUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((which) => {
    const { status, stdout } = spawnSync("id", [which, ACCOUNT], { encoding: "utf8" });
    return status === 0 ? Number.parseInt(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { name: ACCOUNT, uid, gid };
}

/** `useradd` and `groupadd` of most systems, else busybox's `adduser` and `addgroup`. */
function makeAccount(): ServerUser {
  const ways = [
    ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/bin/false", ACCOUNT],
    ["adduser", "-S", "-D", "-H", "-s", "/bin/false", ACCOUNT],
  ] as const;
  for (const [program, ...args] of ways) {
    const made = spawnSync(program, args).status === 0 ? account() : undefined;
    if (made) return made;
  }
  throw new Trouble(
    "Postgres refuses to run as root, and neither useradd nor adduser could make it an account here: " +
      `make an account named ${ACCOUNT}, start the portal as an ordinary user, or set DATABASE_URL.`,
  );
}
