import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { launchArguments } from "@/playwright.config";
import { Trouble } from "../trouble";
import { exitCode } from "./tool";

const NAMED_BY = ["PORTAL_CHROMIUM", "CHROMIUM_PATH"];
const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MINUTE = 60_000;

/**
 * Finds a browser that really starts: the one that a setting names, Playwright's own, the system's; else
 * installs one, which may take some minutes.
 * @returns its path; undefined for Playwright's own
 * @throws {Trouble} when there is none to be had
 */
export async function findBrowser(): Promise<string | undefined> {
  for (const name of NAMED_BY) if (process.env[name]) return named(name, process.env[name]);
  if (await starts(undefined)) return undefined;
  const found = await onPath();
  if (found !== undefined) return found;
  console.log("No browser found; installing Playwright's own ...");
  if ((await exitCode("playwright", ["install", "chromium"], {}, 2 * MINUTE)) === 0 && (await starts(undefined)))
    return undefined;
  if (process.getuid?.() === 0) installFromSystem();
  const installed = await onPath();
  if (installed !== undefined) return installed;
  throw new Trouble(
    "There is no browser for the tests and none could be installed: install Chromium, or name one by PORTAL_CHROMIUM.",
  );
}

async function named(setting: string, path: string): Promise<string> {
  if (await starts(path)) return path;
  throw new Trouble(`${setting} names ${path}, which does not start as a Chromium: correct or unset it.`);
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const path of PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))))
    if (existsSync(path) && (await starts(path))) return path;
  return undefined;
}

/** A file that is there may still lack a library; only starting it tells. */
async function starts(executablePath: string | undefined): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: MINUTE });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installFromSystem(): void {
  console.log("That failed; installing the system's (apt-get install chromium) ...");
  const options = { timeout: 5 * MINUTE, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
}
