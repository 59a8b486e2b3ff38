import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { readFile, truncate } from "node:fs/promises";
import { get } from "node:http";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { session } from "@/db/factories/access";
import { keep } from "@/db/factories/keep";
import { review, reviewPhoto } from "@/db/factories/traces";
import { purchase } from "@/db/factories/shopping";
import { auditEvents, dataExports } from "@/db/schema";
import { unpack } from "../archive";
import { asked, fileOf, made, sha256 } from "../exports";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";

const BRAND = "mini-and-me";
const HERE = `/${BRAND}/export`;
const make = (page: Page) => page.getByRole("button", { name: "Make a copy of my data" });
const download = (page: Page) => page.getByRole("link", { name: /^Download your data \(/ });

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("a customer takes a copy of everything, and it opens without us", async ({ page, browser, signedIn, db }) => {
      // Two archives are made, and each of them is read in a browser, in light and dark.
      test.slow();
      const who = await signedIn(page, BRAND, {
        story: (someone) => {
          const words = review(someone, { body: "Soft, and it washes well <3" });
          return { ...purchase(someone, { items: 2 }), reviews: [words], reviewPhotos: [reviewPhoto(words, { fileName: "lost.png" })] };
        },
      });
      await page.goto(HERE);
      await accessible(page);
      await make(page).click();
      await expect(page.getByText("You may leave this page.").or(download(page))).toBeVisible();
      await expect(download(page)).toBeVisible({ timeout: 60_000 });
      await accessible(page);
      const [file] = await Promise.all([page.waitForEvent("download"), download(page).click()]);
      expect(file.suggestedFilename()).toMatch(/^your-data-at-mini-and-me-\d{4}-\d\d-\d\d\.zip$/);
      const zip = await readFile(await file.path());
      const [row] = await db.select().from(dataExports).where(eq(dataExports.customerId, who.customerId));
      expect(row).toMatchObject({ state: "completed", bytes: zip.length, sha256: sha256(zip) });
      const acts = await db.select({ act: auditEvents.act }).from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(auditEvents.seq);
      expect(acts.map(({ act }) => act)).toEqual(["export-asked", "export-made", "export-downloaded"]);
      const folder = test.info().outputPath("archive");
      const paths = await unpack(zip, folder);
      expect(paths).toEqual(expect.arrayContaining(["README.txt", "index.html", "manifest.json", "data/orders.json", "data/orders.csv"]));
      sumsAgree(folder);
      await readableFromDisk(browser, width, folder);
      await page.reload();
      await page.getByRole("button", { name: "Make a new copy" }).click();
      await expect(page.getByRole("link", { name: /^Download the copy of/ })).toBeVisible();
      await expect(download(page)).toBeVisible({ timeout: 60_000 });
      await accessible(page);
    });
  });

function sumsAgree(folder: string): void {
  interface Manifest { files: { path: string; bytes: number; sha256: string }[]; errors: { reason: string; path: string }[] }
  const { files, errors } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  expect(files.length).toBeGreaterThan(30);
  for (const { path: name, bytes, sha256: sum } of files) {
    const found = readFileSync(path.join(folder, name));
    expect([name, found.length, createHash("sha256").update(found).digest("hex")]).toEqual([name, bytes, sum]);
  }
  expect(errors).toEqual([expect.objectContaining({ reason: "missing", path: expect.stringMatching(/-lost\.png$/) })]);
}

/** Opened from the disk, it is readable for everybody and asks for nothing. */
async function readableFromDisk(browser: Browser, width: number, folder: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "en-GB" });
    const page = await context.newPage();
    const asks: string[] = [];
    page.on("request", (request) => asks.push(request.url()));
    page.on("console", (message) => asks.push(message.text()));
    const address = `file://${path.join(folder, "index.html")}`;
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your data at Mini & Me");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const orders = page.getByRole("region", { name: "Orders, table" }).getByRole("table");
    await expect(orders.getByRole("columnheader").first()).toHaveText("Order");
    await expect(orders.getByRole("rowheader")).toHaveCount(1);
    await expect(page.getByText("Soft, and it washes well <3")).toBeVisible();
    await expect(page.getByText("This file is missing on our side.").first()).toBeVisible();
    await accessible(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: "Back to the list" }).first()).toBeHidden();
    expect(asks).toEqual([address]);
    await context.close();
  }
}

test("the page follows an export by itself, and a second click means the same one", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, BRAND);
  const row = asked(who);
  await page.goto(HERE);
  await keep(db, { dataExports: [row] });
  await make(page).click();
  await expect(page.getByText("Waiting for its turn.")).toBeVisible();
  expect(await db.select({ id: dataExports.id }).from(dataExports).where(eq(dataExports.customerId, who.customerId))).toEqual([{ id: row.id }]);
  const at = and(eq(dataExports.customerId, who.customerId), eq(dataExports.id, row.id));
  const progress = { dataset: "orders", datasetsDone: 7, datasetsAll: 19, rows: 12_345 };
  await db.update(dataExports).set({ state: "processing", progress }).where(at);
  await expect(page.getByText("7 of 19 kinds done, now Orders. 12,345 records so far.")).toBeVisible();
  await accessible(page);
  await db.update(dataExports).set({ state: "failed", failure: "database", failedAt: new Date(), progress: null }).where(at);
  await expect(page.getByText("Our database was away for too long.")).toBeVisible();
  await expect(page.getByText("Nothing about you was changed or lost.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(download(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("row", { name: /Not made/ })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is asked for, followed and taken all the same", async ({ page, signedIn, db }) => {
    const who = await signedIn(page, BRAND);
    await page.goto(HERE);
    const row = asked(who);
    await keep(db, { dataExports: [row] });
    await make(page).click();
    await expect(page.getByText("Waiting for its turn.")).toBeVisible();
    await page.getByRole("link", { name: "Look again" }).click();
    await expect(page.getByText("Waiting for its turn.")).toBeVisible();
    const expiresAt = new Date(Date.now() + 60_000);
    await db.update(dataExports).set({ state: "completed", completedAt: new Date(), expiresAt, bytes: 1000, rows: 2 }).where(eq(dataExports.id, row.id));
    // The page loads itself again.
    await expect(page.getByText("Download your data (1 kB)")).toBeVisible();
  });
});

test("who signed in long ago proves it again, and then the download begins", async ({ page, signedIn, db }) => {
  const long = new Date(Date.now() - 11 * 60_000);
  const who = await signedIn(page, BRAND, { session: { startedAt: long, authenticatedAt: long } });
  const content = randomBytes(3000);
  const row = await made(who, content);
  await keep(db, { dataExports: [row] });
  await page.goto(HERE);
  await download(page).click();
  await expect(page).toHaveURL(new RegExp(`/sign-in/again\\?next=`));
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Go on" }).click()]);
  expect(await readFile(await file.path())).toEqual(content);
  await expect(page).toHaveURL(new RegExp(`${HERE}\\?start=${row.id}`));
});

test("a download that broke goes on where it stopped, with the same file only", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, BRAND);
  const content = randomBytes(100_000);
  const row = await made(who, content);
  await keep(db, { dataExports: [row] });
  const ask = (headers: Record<string, string> = {}) => page.request.get(`${HERE}/${row.id}/download`, { headers });
  const whole = await ask();
  const etag = whole.headers().etag ?? "";
  expect(etag).toBe(`"${sha256(content)}"`);
  expect(whole.headers()).toMatchObject({
    "content-length": "100000",
    "content-type": "application/zip",
    "accept-ranges": "bytes",
    "cache-control": "private, no-store",
    "content-disposition": expect.stringMatching(/^attachment; filename="your-data-at-mini-and-me-[\d-]+\.zip"$/),
  });
  expect(await whole.body()).toEqual(content);
  const rest = await ask({ Range: "bytes=60000-", "If-Range": etag });
  expect([rest.status(), rest.headers()["content-range"], rest.headers()["content-length"]]).toEqual([206, "bytes 60000-99999/100000", "40000"]);
  expect(await rest.body()).toEqual(content.subarray(60_000));
  expect((await ask({ Range: "bytes=60000-", "If-Range": '"another"' })).status()).toBe(200);
  const beyond = await ask({ Range: "bytes=100000-" });
  expect([beyond.status(), beyond.headers()["content-range"]]).toEqual([416, "bytes */100000"]);
});

test("a client that leaves frees the file within a second", async ({ page, signedIn, db, baseURL }) => {
  test.skip(process.platform !== "linux", "open files are read from /proc");
  const who = await signedIn(page, BRAND);
  const row = await made(who, Buffer.alloc(1));
  const bytes = 2 ** 30;
  await truncate(fileOf(row), bytes);
  await keep(db, { dataExports: [{ ...row, bytes }] });
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const request = get(`${baseURL ?? ""}${HERE}/${row.id}/download`, { headers: { cookie } });
  await new Promise<void>((arrived) => request.once("response", (answer) => answer.once("data", () => arrived())));
  expect(isOpen(fileOf(row))).toBe(true);
  request.destroy();
  await expect.poll(() => isOpen(fileOf(row)), { timeout: 1000, intervals: [100] }).toBe(false);
});

function isOpen(file: string): boolean {
  return readdirSync("/proc").some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === file);
    } catch {
      return false; // Ended meanwhile, or closed.
    }
  });
}

test("what is gone is said to be gone", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, BRAND);
  const row = await made(who, randomBytes(10));
  await keep(db, { dataExports: [{ ...row, expiresAt: new Date(Date.now() - 1000) }], sessions: [session(who)] });
  await page.goto(HERE);
  await expect(page.getByRole("row", { name: /Deleted/ })).toBeVisible();
  await expect(make(page)).toBeVisible();
  await accessible(page);
  const answer = await page.goto(`${HERE}/${row.id}/download`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This copy is not here");
  await accessible(page);
  await page.getByRole("link", { name: "Go to your copies" }).click();
  await expect(page).toHaveURL(HERE);
});
