import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { ensureBuild } from "../build";
import type { Environment } from "../children";
import { findBrowser } from "./browser";
import { buildFolder, onGround } from "./ground";
import { serve } from "./serve";
import { Failed, type Count, type Step } from "./step";
import { exitCode } from "./tool";

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
    const { environment, stop } = await serve("e2e");
    return runTests(args, { ...environment, PORTAL_CHROMIUM: browser }).finally(stop);
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
