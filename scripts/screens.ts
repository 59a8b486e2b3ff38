import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { demoSignIns } from "@/db/seed/sign-ins";
import { launchArguments } from "@/playwright.config";
import { brands } from "@/policies";
import { ensureBuild } from "./build";
import { makeFolder } from "./data-folder";
import { atEnd, main } from "./ending";
import { findBrowser } from "./gate/browser";
import { buildFolder, ground } from "./gate/ground";
import { serve } from "./gate/serve";
import { inProject } from "./project";
import { claim } from "./running";
import { Trouble } from "./trouble";

const folder = inProject("docs/screens");
const views = { 360: { width: 360, height: 800 }, 1280: { width: 1280, height: 900 } } as const;
const schemes = ["light", "dark"] as const;
/** What a clone has to carry at the most, in bytes. */
const MOST = 6_000_000;

/** Takes the pictures of docs/screens: each brand's front door, policy and a demo person's data, on a phone and a desk, by day and by night. */
await main(async () => {
  claim(makeFolder(ground, process.getuid?.() === 0 ? 0o711 : 0o700), "screens", "npm run screens");
  await ensureBuild(buildFolder, console.log);
  const executablePath = await findBrowser();
  const { environment, stop } = await serve("screens");
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  atEnd(() => browser.close());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const { id } of brands) bytes += await takeBrand(browser, environment.PORTAL_URL, id);
  await stop();
  console.log(`${(bytes / 1e6).toFixed(1)} MB in ${folder}`);
  if (bytes > MOST) throw new Trouble(`That is more than ${String(MOST / 1e6)} MB: take fewer, or compress them more.`);
});

/** @returns how many bytes were written */
async function takeBrand(browser: Browser, baseURL: string, brand: string): Promise<number> {
  const storageState = await signIn(browser, baseURL, brand);
  let bytes = 0;
  for (const [width, viewport] of Object.entries(views))
    for (const colorScheme of schemes) {
      const look = { baseURL, viewport, colorScheme, locale: "en-GB", reducedMotion: "reduce" } as const;
      const take = (name: string, path: string, options: BrowserContextOptions) =>
        takePage(browser, { ...look, ...options }, path, `${brand}-${name}-${width}-${colorScheme}`);
      bytes += await take("front-door", `/${brand}`, {});
      bytes += await take("policy", `/${brand}/policy`, {});
      bytes += await take("data", `/${brand}/data`, { storageState });
    }
  return bytes;
}

/** The first demo person of the brand, by the door that everybody takes. */
async function signIn(browser: Browser, baseURL: string, brand: string) {
  const person = demoSignIns.find((one) => one.brand === brand);
  if (!person) throw new Trouble(`Nobody of the demo can sign in at ${brand}: add somebody to db/seed/sign-ins.ts.`);
  const context = await browser.newContext({ baseURL, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`/${brand}/sign-in?next=${encodeURIComponent(`/${brand}/data`)}`);
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`**/${brand}/data`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** What stands on the first screen of a page, as WebP: a third of the size of PNG, which Playwright itself would take. */
async function takePage(browser: Browser, options: BrowserContextOptions, path: string, name: string): Promise<number> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Trouble(`${path} answered ${String(answer?.status())}.`);
  const picture = await webp(page);
  writeFileSync(join(folder, `${name}.webp`), picture);
  console.log(`${name}.webp  ${String(Math.round(picture.length / 1000))} kB`);
  await context.close();
  return picture.length;
}

async function webp(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  return Buffer.from(data, "base64");
}
