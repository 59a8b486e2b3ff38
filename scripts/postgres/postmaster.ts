import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hasEnded, isAlive, isRunning, sleep } from "../processes";
import { Trouble } from "../trouble";

/** What a running server writes into its cluster's folder. */
interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** The server that serves this cluster now, if any. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const found = read(cluster);
  return found && isRunning(found.pid, "postgres") ? found : undefined;
}

/**
 * Removes the pid file of a server that died, when its number has since gone to another program:
 * Postgres itself only sees that the number is alive and would refuse to start.
 */
export function dropStalePidFile(cluster: string): void {
  const found = read(cluster);
  if (found && isAlive(found.pid) && !isRunning(found.pid, "postgres")) rmSync(pidFile(cluster));
}

/**
 * Waits until the server takes connections; after a crash it first replays what it had promised.
 * @throws {Trouble} when it ends instead, with the reason from its log
 */
export async function untilReady(
  cluster: string,
  pid: number,
  log: string,
  say: (line: string) => void,
): Promise<Postmaster> {
  for (let waited = 0; isAlive(pid); waited += 50) {
    const found = read(cluster);
    if (found?.pid === pid && found.ready) return found;
    if (waited > 0 && waited % 10_000 === 0) say("The database is still recovering from a sudden end ...");
    await sleep(50);
  }
  throw new Trouble(
    `The database in ${cluster} does not start (${lastWords(log)}; its log is ${log}): ` +
      "restore that folder from a backup, or move it away to start with an empty one.",
  );
}

/** Ends a server: "fast" (roll back what is open, write all down), and after 30 seconds without mercy. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!isRunning(pid, "postgres")) return;
  process.kill(pid, "SIGINT");
  if (await hasEnded(pid, 30_000)) return;
  process.kill(pid, "SIGQUIT");
  if (!(await hasEnded(pid, 10_000))) throw new Trouble(`The database server (process ${String(pid)}) does not stop.`);
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 status (Postgres' miscadmin.h). */
function read(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

function pidFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? "";
  return fatal.replace(/^.*(FATAL|PANIC|LOG):\s*/, "") || "it says nothing";
}
