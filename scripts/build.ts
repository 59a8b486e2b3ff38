import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { endChild, spawnNode } from "./children";
import { atEnd } from "./ending";
import { inProject, root } from "./project";
import { Trouble } from "./trouble";

/** All that the build is made of. */
const SOURCES = [
  ...["app", "components", "db", "lib", "messages", "policies", "public"],
  ...["instrumentation.ts", "proxy.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
];

/**
 * Builds the web server where the build is not of these sources. Contents are compared rather than times:
 * a checkout or a copy touches files without changing them.
 * @param folder the build's folder inside the project, such as `.next`
 * @throws {Trouble} with the compiler's words when it fails
 */
export async function ensureBuild(folder: string, say: (line: string) => void): Promise<void> {
  const stamp = inProject(folder, "built-from");
  const sources = await fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  say("Building (a minute or two, only after changes) ...");
  await runBuild(folder);
  writeFileSync(stamp, sources);
}

/** One hash over names and contents; tests are not in the build. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const file of await sourceFiles()) hash.update(`\0${file}\0`).update(await readFile(inProject(file)));
  return hash.digest("hex");
}

async function sourceFiles(): Promise<string[]> {
  const lists = await Promise.all(
    SOURCES.filter((source) => existsSync(inProject(source))).map(async (source) => {
      if (source.includes(".")) return [source];
      const found = await readdir(inProject(source), { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    }),
  );
  return lists
    .flat()
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

function runBuild(folder: string): Promise<void> {
  const next = inProject("node_modules/next/dist/bin/next");
  const build = spawnNode([next, "build"], { NODE_ENV: "production", PORTAL_BUILD_DIR: folder });
  atEnd(() => endChild(build));
  const said: Buffer[] = [];
  for (const stream of [build.stdout, build.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    build.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Trouble(`${Buffer.concat(said).toString()}\nThe build failed for the reason above.`));
    });
  });
}
