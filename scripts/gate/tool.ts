import { spawn } from "node:child_process";
import type { Environment } from "../children";
import { atEnd } from "../ending";
import { inProject, root } from "../project";
import { scratch } from "./scratch";
import { Failed } from "./step";

/** Files in node_modules of the tools that the gate runs, so that none is looked up or fetched by name. */
const tools = {
  next: "next/dist/bin/next",
  tsc: "typescript/bin/tsc",
  eslint: "eslint/bin/eslint.js",
  knip: "knip/bin/knip.js",
  "drizzle-kit": "drizzle-kit/bin.cjs",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};

export type Tool = keyof typeof tools;

/**
 * Runs a tool and shows what it says.
 * @throws {Failed} when it ends with anything but 0
 */
export async function runTool(tool: Tool, args: string[], environment: Environment = {}): Promise<void> {
  if ((await exitCode(tool, args, environment)) !== 0) throw new Failed();
}

/**
 * Runs a script of ours with settings of its own.
 * @throws {Failed} when it ends with anything but 0
 */
export async function runScript(script: string, args: string[], environment: Environment): Promise<void> {
  const code = await run(["--import", "tsx", inProject("scripts", `${script}.ts`), ...args], environment);
  if (code !== 0) throw new Failed();
}

/** Runs a tool and returns its exit code; 1 when it was ended by a signal or by running longer than `within` milliseconds. */
export function exitCode(tool: Tool, args: string[], environment: Environment = {}, within?: number): Promise<number> {
  return run([inProject("node_modules", tools[tool]), ...args], environment, within);
}

function run(args: string[], environment: Environment, within?: number): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TMPDIR: scratch(), ...environment },
    timeout: within,
  });
  atEnd(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}
