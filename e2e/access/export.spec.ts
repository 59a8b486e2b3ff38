import { randomBytes } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { eq } from "drizzle-orm";
import { keep } from "@/db/factories/keep";
import { auditEvents, dataExports } from "@/db/schema";
import { made } from "../exports";
import { expect, test } from "../fixtures";

const BRAND = "miniluxe";
const OTHER = "mini-and-me";

async function answer(request: APIRequestContext, address: string) {
  const found = await request.get(address, { maxRedirects: 0 });
  return [found.status(), found.headers().location ?? ""] as const;
}

test("an export is for nobody but the customer whose it is", async ({ page, browser, signedIn, person, db, baseURL }) => {
  const owner = await person(BRAND);
  const row = await made(owner, randomBytes(500));
  await keep(db, { dataExports: [row] });
  const [status, download] = [`/${BRAND}/export/${row.id}/status`, `/${BRAND}/export/${row.id}/download`];

  const stranger = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  expect(await answer(stranger.request, status)).toEqual([401, ""]);
  for (const address of [download, `/${BRAND}/export`]) {
    const [code, to] = await answer(stranger.request, address);
    expect([code, to]).toEqual([307, expect.stringContaining(`/${BRAND}/sign-in?next=`)]);
  }
  await stranger.close();

  await signedIn(page, BRAND);
  await signedIn(page, OTHER);
  for (const brand of [BRAND, OTHER])
    for (const address of [status, download]) {
      const asked = address.replace(`/${BRAND}/`, `/${brand}/`);
      expect([asked, ...(await answer(page.request, asked))]).toEqual([asked, 404, ""]);
    }
  await page.goto(`/${BRAND}/export`);
  await expect(page.getByRole("link", { name: /Download/ })).toHaveCount(0);
  expect(await db.select().from(auditEvents).where(eq(auditEvents.customerId, owner.customerId))).toEqual([]);
});

test("the customer too must have proved it within ten minutes", async ({ page, signedIn, db }) => {
  const long = new Date(Date.now() - 10 * 60_000 - 1000);
  const who = await signedIn(page, BRAND, { session: { startedAt: long, authenticatedAt: long } });
  const row = await made(who, randomBytes(500));
  await keep(db, { dataExports: [row] });
  const download = `/${BRAND}/export/${row.id}/download`;
  const next = encodeURIComponent(`/${BRAND}/export?start=${row.id}`);
  expect(await answer(page.request, download)).toEqual([307, expect.stringContaining(`/${BRAND}/sign-in/again?next=${next}`)]);
  expect((await answer(page.request, `/${BRAND}/export/${row.id}/status`))[0]).toBe(200);
});

test("no list and no status tells where the file lies", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, BRAND);
  const row = await made(who, randomBytes(500));
  await keep(db, { dataExports: [row] });
  const status = await page.request.get(`/${BRAND}/export/${row.id}/status`);
  expect(await status.json()).toEqual({ running: false, words: "", max: 1 });
  expect(status.headers()["cache-control"]).toBe("private, no-store");
});

test("wrong ids, in whatever shape, are not found", async ({ page, signedIn }) => {
  await signedIn(page, BRAND);
  const ids = ["1", "x".repeat(3000), "%00", "..%2F..%2Fetc%2Fpasswd", "0190a0b0-0000-7000-8000-000000000000", "%27%20or%20true%20--"];
  for (const id of ids)
    for (const what of ["status", "download"]) {
      const asked = `/${BRAND}/export/${id}/${what}`;
      expect([asked, (await answer(page.request, asked))[0]]).toEqual([asked, 404]);
    }
  for (const asked of [`/no-such-shop/export/${ids[4] ?? ""}/status`, `/no-such-shop/export/${ids[4] ?? ""}/download`, "/no-such-shop/export"])
    expect([asked, (await answer(page.request, asked))[0]]).toEqual([asked, 404]);
});

test("another site's form starts nothing", async ({ page, signedIn, db, baseURL }) => {
  const who = await signedIn(page, BRAND);
  const html = await (await page.request.get(`/${BRAND}/export`)).text();
  const form = /<form[^>]*>(?:(?!<\/form>).)*Make a copy of my data/s.exec(html)?.[0] ?? "";
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]);
  expect(fields.length).toBeGreaterThan(0);
  const send = (origin: string) => page.request.post(`/${BRAND}/export`, { headers: { origin }, multipart: Object.fromEntries(fields) as Record<string, string>, maxRedirects: 0 });
  const started = () => db.select().from(dataExports).where(eq(dataExports.customerId, who.customerId));
  await send("https://elsewhere.example");
  expect(await started()).toEqual([]);
  // The same from our own page does: it was the origin that was refused.
  await send(baseURL ?? "");
  expect(await started()).toHaveLength(1);
});
