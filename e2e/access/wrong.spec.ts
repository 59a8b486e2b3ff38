import { eq } from "drizzle-orm";
import { correctionEvidence, correctionRequest } from "@/db/factories/corrections";
import type { Person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import type { Made } from "@/db/factories/tables";
import { correctionRequests, customers } from "@/db/schema";
import { expect, test } from "../fixtures";

const BRAND = "miniluxe";
const OTHER = "mini-and-me";

/** Somebody who said that an order is wrong. */
function saying(into: { order?: Made<"orders">; request?: Made<"correctionRequests">; proof?: Made<"correctionEvidence"> }) {
  return (who: Person) => {
    into.order = order(who, { name: "#2042" });
    into.request = correctionRequest(who, { dataset: "orders", recordId: into.order.id, recordName: "#2042" }, { why: "zz-their-own-words" });
    into.proof = correctionEvidence(into.request);
    return { orders: [into.order], correctionRequests: [into.request], correctionEvidence: [into.proof] };
  };
}

test("requests, their files and the pages to change an address are for nobody but the customer", async ({ page, browser, signedIn, person, baseURL }) => {
  const theirs: Parameters<typeof saying>[0] = {};
  await person(BRAND, { story: saying(theirs) });
  const closed = ["/requests", `/data/orders/wrong?record=${theirs.order?.id ?? ""}`, "/security/email", "/security/email/code", "/security/phone", "/security/phone/code"];
  const stranger = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  for (const path of closed) {
    const answer = await stranger.request.get(`/${BRAND}${path}`, { maxRedirects: 0 });
    expect([path, answer.status(), answer.headers().location]).toEqual([path, 307, `/${BRAND}/sign-in?next=${encodeURIComponent(`/${BRAND}${path}`)}`]);
  }
  const file = `/${BRAND}/data/correction-evidence/${theirs.proof?.id ?? ""}/file`;
  expect((await stranger.request.get(file)).status()).toBe(401);
  await stranger.close();

  await signedIn(page, BRAND);
  await signedIn(page, OTHER);
  for (const brand of [BRAND, OTHER]) {
    const asked = `/${brand}/data/orders/wrong?record=${theirs.order?.id ?? ""}`;
    expect([asked, (await page.request.get(asked, { maxRedirects: 0 })).status()]).toEqual([asked, 404]);
    expect((await page.request.get(file.replace(BRAND, brand))).status()).toBe(404);
    expect(await (await page.request.get(`/${brand}/requests`)).text()).not.toContain("zz-their-own-words");
  }
});

test("a page to say that something is wrong exists only where it is asked for", async ({ page, signedIn }) => {
  await signedIn(page, BRAND);
  for (const path of ["/data/addresses/wrong", "/data/wishes/wrong", "/data/orders/wrong", "/data/orders/wrong?record=1", "/data/orders/wrong?record=%27%20or%20true%20--", "/data/customers/wrong?record=x"])
    expect([path, (await page.request.get(`/${BRAND}${path}`, { maxRedirects: 0 })).status()]).toEqual([path, 404]);
  expect((await page.request.get(`/${BRAND}/data/customers/wrong`)).status()).toBe(200);
});

test("changing an address or a number asks again whoever signed in long ago", async ({ page, signedIn }) => {
  const long = new Date(Date.now() - 11 * 60_000);
  await signedIn(page, BRAND, { session: { startedAt: long, authenticatedAt: long } });
  for (const path of ["/security/email", "/security/phone"]) {
    const answer = await page.request.get(`/${BRAND}${path}`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([307, `/${BRAND}/sign-in/again?next=${encodeURIComponent(`/${BRAND}${path}`)}`]);
  }
});

test("a form from another site's page, or from no page at all, takes nothing back", async ({ page, request, signedIn, db }) => {
  const mine: Parameters<typeof saying>[0] = {};
  const who = await signedIn(page, BRAND, { story: saying(mine) });
  await page.goto(`/${BRAND}/requests`);
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: /^Take it back/ }) });
  const fields = await form
    .locator("input[type=hidden]")
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const));
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const origin of ["https://evil.example", undefined]) {
    const multipart = Object.fromEntries<string>(fields);
    const answer = await request.post(`/${BRAND}/requests`, { multipart, headers: { cookie, ...(origin && { origin }) }, maxRedirects: 0 });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
  }
  expect(await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId))).toMatchObject([{ state: "open" }]);
});

test("a wrong secret turns nothing back, and says nothing of anybody", async ({ page, person, db }) => {
  const who = await person(BRAND);
  for (const secret of ["", "x", "%00", "a".repeat(5000), who.customerId]) {
    const answer = await page.request.get(`/${BRAND}/email-change/undo?secret=${secret}`);
    expect([secret.length, answer.status()]).toEqual([secret.length, 200]);
    const text = await answer.text();
    expect(text).toContain("This link does not work any more");
    expect(text).not.toContain(who.email);
  }
  expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.email).toBe(who.email);
});
