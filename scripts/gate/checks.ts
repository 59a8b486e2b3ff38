import { cpSync, readdirSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { inProject, root } from "../project";
import { buildFolder, onGround } from "./ground";
import { Failed, type Step } from "./step";
import { runTool } from "./tool";

/** Next.js first writes what pages and routes are called with. */
export const types: Step = {
  name: "types",
  async run() {
    await runTool("next", ["typegen"], { PORTAL_BUILD_DIR: buildFolder });
    await runTool("tsc", ["--project", inProject("scripts/gate/tsconfig.json")]);
    return undefined;
  },
};

/** Includes the zones of scripts/zones.mjs and the search for cycles. */
export const lint: Step = {
  name: "lint",
  async run(args) {
    await runTool("eslint", ["--max-warnings=0", ...(args.length > 0 ? args : ["."])]);
    return undefined;
  },
};

export const unused: Step = {
  name: "unused",
  async run(args) {
    await runTool("knip", ["--no-progress", ...args]);
    return undefined;
  },
};

/** The migrations are whole, and making them anew from the schema would add none. */
export const migrations: Step = {
  name: "migrations",
  async run() {
    await runTool("drizzle-kit", ["check"]);
    const copy = onGround("migrations");
    rmSync(copy, { recursive: true, force: true });
    cpSync(inProject("db/migrations"), copy, { recursive: true });
    const before = readdirSync(copy);
    await runTool("drizzle-kit", ["generate"], { PORTAL_MIGRATIONS: relative(root, copy) });
    if (readdirSync(copy).length === before.length) return undefined;
    console.error("db/schema says more than db/migrations: run npx drizzle-kit generate --name what_it_adds.");
    throw new Failed();
  },
};
