// Runs a script of this project from any folder, on any Node that can read this file:
// installs what is missing, then hands over to the project's own Node and TypeScript.
//   node scripts/bootstrap.mjs start
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownNode = join(root, "node_modules", "node", "bin", "node");
const [script, ...args] = process.argv.slice(2);

requireNode(20);
if (!installed()) await install();
process.exit(await handOver());

function requireNode(least) {
  if (Number.parseInt(process.versions.node) < least)
    stop(`This needs Node ${least} or newer to begin with, and ${process.execPath} is ${process.version}.`);
}

/** npm writes its own copy of the lock file last, so one that is newer than ours means a finished install of it. */
function installed() {
  const copy = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(copy) || !existsSync(ownNode)) return false;
  return statSync(copy).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/**
 * Installs what the lock file says, without changing it. `npm ci` would refuse a lock file that lacks packages for
 * other platforms, as it does when it was written where the registry holds none of them; `npm install` does not mind.
 * Our Node, build and tests are development dependencies, which NODE_ENV must not leave out.
 */
async function install() {
  console.log("Installing what is missing (a few minutes, only after changes) ...");
  const options = [
    "--no-save",
    "--include=dev",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = spawn("npm", ["install", ...options], { cwd: root, stdio: ["ignore", 2, 2] });
  const code = await ended(npm, "npm");
  if (code !== 0) stop(`npm install failed in ${root} for the reason above; nothing was started.`);
  if (!existsSync(ownNode))
    stop(`npm install left out the project's own Node (${ownNode}): let the package "node" run its install script.`);
}

function handOver() {
  const child = spawn(ownNode, ["--import", "tsx", join(root, "scripts", `${script}.ts`), ...args], {
    cwd: root,
    // The channel tells the child when this process is killed without a word.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
    },
  });
  return ended(child, ownNode);
}

/** Waits for a child's end and returns its exit code; until then, who wants to stop us is to stop it. */
function ended(child, name) {
  // Ctrl-C in a terminal reaches the child by itself, but a signal to this process alone does not.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm can be killed without a word too. Whoever is not started by npm may well outlive its shell.
  const parent = process.ppid;
  const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
  setInterval(() => orphaned() && child.kill("SIGTERM"), 1000).unref();
  return new Promise((resolve) => {
    child.once("error", (error) => stop(`${name} could not be run (${error.message}): is it installed?`));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
