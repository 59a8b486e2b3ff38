import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { ensureBuild } from "../build";
import type { Environment, Kept } from "../children";
import { freePort, whyNotListen } from "../ports";
import { keepWeb, keepWorker, untilAnswering } from "../server";
import { Trouble } from "../trouble";
import { findBrowser } from "./browser";
import { buildFolder, freshDatabase, onGround } from "./ground";
import { Failed, type Count, type Step } from "./step";
import { exitCode, runScript } from "./tool";

const HOST = "127.0.0.1";
const report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** The production build; an unchanged one is kept. */
export const build: Step = {
  name: "build",
  async run() {
    await ensureBuild(buildFolder, console.log);
    return undefined;
  },
};

/** Journeys in a real browser, through a web server and a worker of their own. */
export const e2e: Step = {
  name: "e2e",
  async run(args) {
    const browser = await findBrowser();
    const environment = await freshDatabase("e2e");
    await runScript("portal", ["demo"], environment);
    const port = (await whyNotListen(3100, HOST)) === undefined ? 3100 : await freePort();
    const served = {
      ...environment,
      PORT: String(port),
      PORTAL_URL: `http://localhost:${String(port)}`,
      PORTAL_BUILD_DIR: buildFolder,
      PORTAL_CHROMIUM: browser,
      LOG_LEVEL: "info",
    };
    const address = { PORT: port, PORTAL_HOST: HOST };
    const parts = { web: keepWeb("start", address, served), worker: keepWorker(served) };
    logTo(parts);
    await Promise.race([untilAnswering(address), whenLost(parts)]);
    return runTests(args, served).finally(() => Promise.all(Object.values(parts).map((part) => part.stop())));
  },
};

async function runTests(args: string[], environment: Environment): Promise<Count> {
  const file = onGround("e2e.json");
  rmSync(file, { force: true });
  const code = await exitCode("playwright", ["test", ...args], { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const { expected, unexpected, flaky } = report.parse(JSON.parse(readFileSync(file, "utf8"))).stats;
  // What fails now and then fails.
  const count = { passed: expected, failed: unexpected + flaky };
  if (code === 0 && count.failed === 0) return count;
  console.error(`Logs of web server and worker: ${onGround("web.log")}, ${onGround("worker.log")}`);
  throw new Failed({ ...count, failed: Math.max(1, count.failed) });
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
