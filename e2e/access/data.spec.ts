import { globSync } from "node:fs";
import { oneOfEach } from "@/db/factories/one-of-each";
import type { Person } from "@/db/factories/people";
import { oneOfEachOther, slugs } from "../customer/data-rows";
import { expect, test } from "../fixtures";

const BRAND = "miniluxe";

/** Numbers of all their rows. */
function idsOf(who: Person): string[] {
  return Object.values(oneOfEach(who)).flatMap((row) => ("id" in row && row.id ? [row.id] : []));
}

/** Addresses that take a number or a name from the visitor, as the folders of app/ have them: "/data/[dataset]/[id]/file". */
function openAddresses(): string[] {
  const files = globSync("app/[[]brand[]]/**/{page.tsx,route.ts}");
  const addresses = files.map((file) => file.replace(/^app\/\[brand\]/, "").replace(/\/\([\w-]+\)/g, "").replace(/\/(page\.tsx|route\.ts)$/, ""));
  return addresses.filter((address) => address.includes("["));
}

test("another's numbers open nothing, by whatever address takes a number", async ({ page, signedIn, person }) => {
  const [neighbour, elsewhere] = [await person(BRAND, { story: oneOfEachOther }), await person("mini-and-me", { story: oneOfEachOther })];
  await signedIn(page, BRAND, { story: oneOfEachOther });
  const addresses = openAddresses();
  expect(addresses).toContain("/data/[dataset]/[id]/file");
  const ofFiles = (address: string) => ["review-photos", "correction-evidence"].map((slug) => address.replace("[dataset]", slug));
  for (const address of addresses.filter((a) => !/\[dataset\](\/wrong)?$/.test(a)).flatMap((a) => (a.includes("[dataset]") ? ofFiles(a) : [a])))
    for (const id of [...idsOf(neighbour), ...idsOf(elsewhere), neighbour.customerId]) {
      const asked = `/${BRAND}${address.replace(/\[[\w.]+\]/, id)}`;
      expect([asked, (await page.request.get(asked, { maxRedirects: 0 })).status()]).toEqual([asked, 404]);
    }
});

test("another's numbers show nothing on a page of records", async ({ page, signedIn, person }) => {
  const neighbour = await person(BRAND, { story: oneOfEachOther });
  await signedIn(page, BRAND, { story: oneOfEachOther });
  for (const [name, slug] of slugs) {
    const row: { customerId: string; id?: string } = oneOfEach(neighbour)[name];
    const asked = `/${BRAND}/data/${slug}?show=${row.id ?? row.customerId}`;
    expect([asked, (await page.request.get(asked, { maxRedirects: 0 })).status()]).toEqual([asked, 404]);
  }
});

test("what does not exist is not found, in whatever shape it is asked for", async ({ page, signedIn }) => {
  await signedIn(page, BRAND);
  const wrong = [
    `/${BRAND}/data/wishes`,
    `/${BRAND}/data/Orders`,
    `/${BRAND}/data/order_items`,
    `/${BRAND}/data/orders/1`,
    `/${BRAND}/data/constructor`,
    `/${BRAND}/data/${"o".repeat(3000)}`,
    `/${BRAND}/data/orders%00`,
    `/${BRAND}/data/orders?after=1`,
    `/${BRAND}/data/orders?before=W10`,
    `/${BRAND}/data/orders?after=WyIxIiwiJyBvciB0cnVlIC0tIl0`,
    `/${BRAND}/data/orders?after=%00`,
    `/${BRAND}/data/payment-methods?show=1`,
    `/${BRAND}/data/payment-methods?show=%27%20or%20true%20--`,
    `/${BRAND}/data/customers?show=x`,
    `/${BRAND}/data/review-photos/..%2F..%2Fetc%2Fpasswd/file`,
    `/${BRAND}/data/review-photos/%00/file`,
    `/no-such-shop/data`,
    `/no-such-shop/data/orders`,
    `/no-such-shop/data/review-photos/0190a0b0-0000-7000-8000-000000000000/file`,
  ];
  for (const address of wrong) expect([address, (await page.request.get(address, { maxRedirects: 0 })).status()]).toEqual([address, 404]);
});

test("odd searches are only searches", async ({ page, signedIn }) => {
  await signedIn(page, BRAND);
  for (const q of ["%00", "%27%20or%20true%20--", "%25&q=x", "a".repeat(5000)]) {
    const answers = await Promise.all(slugs.map(([, slug]) => page.request.get(`/${BRAND}/data/${slug}?q=${q}`)));
    // What fails while a page streams fails after its status was sent.
    for (const answer of answers) expect(await answer.text()).toMatch(/Nothing yet|The record|No record has/);
  }
});

test("signed out, or signed in at another shop, nobody sees a page", async ({ page, signedIn, person }) => {
  const neighbour = await person(BRAND, { story: oneOfEachOther });
  const photo = oneOfEach(neighbour).reviewPhotos.id ?? "";
  const closed = ["/data", ...slugs.map(([, slug]) => `/data/${slug}`)];
  async function isClosed() {
    for (const path of closed) {
      const answer = await page.request.get(`/${BRAND}${path}`, { maxRedirects: 0 });
      expect([path, answer.status()]).toEqual([path, 307]);
      expect(answer.headers().location).toBe(`/${BRAND}/sign-in?next=${encodeURIComponent(`/${BRAND}${path}`)}`);
    }
    expect((await page.request.get(`/${BRAND}/data/review-photos/${photo}/file`)).status()).toBe(401);
  }
  await isClosed();
  await signedIn(page, "mini-and-me", { person: { email: neighbour.email } });
  await isClosed();
});

test("a session that has ended shows nothing more", async ({ page, signedIn }) => {
  await signedIn(page, BRAND, { session: { endedAt: new Date() } });
  await page.goto(`/${BRAND}/data`);
  await expect(page).toHaveURL(/\/miniluxe\/sign-in/);
});
