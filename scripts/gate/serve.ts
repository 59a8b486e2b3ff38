import { writeFileSync } from "node:fs";
import type { Environment, Kept } from "../children";
import { freePort, whyNotListen } from "../ports";
import { keepWeb, keepWorker, untilAnswering } from "../server";
import { Trouble } from "../trouble";
import { buildFolder, freshDatabase, onGround } from "./ground";
import { runScript } from "./tool";

const HOST = "127.0.0.1";

/** A portal that runs until it is stopped. */
export interface Served {
  /** Every setting of its processes, PORTAL_URL among them. */
  readonly environment: Environment & { readonly PORTAL_URL: string };
  readonly stop: () => Promise<unknown>;
}

/**
 * Serves the gate's build with the demo people, on a database of its own, through a web server and a worker.
 * @param name of its database and its files
 * @throws {Trouble} when one of them ends before it answers
 */
export async function serve(name: string): Promise<Served> {
  const database = await freshDatabase(name);
  await runScript("portal", ["demo"], database);
  const port = (await whyNotListen(3100, HOST)) === undefined ? 3100 : await freePort();
  const environment = {
    ...database,
    PORT: String(port),
    PORTAL_URL: `http://localhost:${String(port)}`,
    PORTAL_BUILD_DIR: buildFolder,
    LOG_LEVEL: "info",
  };
  const address = { PORT: port, PORTAL_HOST: HOST };
  const parts = { web: keepWeb("start", address, environment), worker: keepWorker(environment) };
  logTo(parts);
  await Promise.race([untilAnswering(address), whenLost(parts)]);
  return { environment, stop: () => Promise.all(Object.values(parts).map((part) => part.stop())) };
}

function logTo(parts: Record<string, Kept>): void {
  for (const [name, part] of Object.entries(parts)) {
    const file = onGround(`${name}.log`);
    writeFileSync(file, "");
    part.listen((chunk) => {
      writeFileSync(file, chunk, { flag: "a" });
    });
  }
}

async function whenLost(parts: Record<string, Kept>): Promise<never> {
  const sentence = await Promise.race(Object.values(parts).map(({ lost }) => lost));
  throw new Trouble(`${sentence} See ${onGround("web.log")} and ${onGround("worker.log")}.`);
}
