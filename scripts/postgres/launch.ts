import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, whyNotListen } from "../ports";
import { Trouble } from "../trouble";
import type { Home } from "./home";
import { dropStalePidFile } from "./postmaster";
import { ids, serverEnvironment } from "./server-user";
import { serverSettings } from "./settings";

/**
 * Launches the server in a session of its own, so that Ctrl-C in the terminal does not end it before its clients.
 * @returns its process number; it is not ready yet
 */
export async function launch(home: Home, dataFolder: string, durable: boolean): Promise<number> {
  dropStalePidFile(home.cluster);
  const port = await rememberPort(dataFolder);
  const log = openLog(dataFolder);
  const server = spawn(home.binaries.postgres, ["-D", home.cluster, ...serverSettings(port, durable)], {
    ...ids(home.user),
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: serverEnvironment(),
  });
  closeSync(log);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(new Trouble(`The embedded database could not be run: ${error.message}. Set DATABASE_URL to use another.`));
    });
    server.once("spawn", () => {
      if (server.pid !== undefined) resolve(server.pid);
    });
  });
}

/** The file that the server logs into; it holds no statements and no data. */
export function logFile(dataFolder: string): string {
  return join(dataFolder, "postgres.log");
}

/** The same port as last time, so that tools keep their bookmarks; another when it is taken. */
async function rememberPort(dataFolder: string): Promise<number> {
  const file = join(dataFolder, "postgres-port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const usable = Number.isInteger(last) && last > 1023 && last < 65_536;
  if (usable && (await whyNotListen(last, "127.0.0.1")) === undefined) return last;
  const port = await freePort();
  writeFileSync(file, `${String(port)}\n`);
  return port;
}

/** One log per run, and the one before it. */
function openLog(dataFolder: string): number {
  const file = logFile(dataFolder);
  if (existsSync(file)) renameSync(file, `${file}.old`);
  return openSync(file, "a", 0o600);
}
