import { eq } from "drizzle-orm";
import { change } from "@/db/factories/accuracy";
import { address } from "@/db/factories/people";
import { addresses } from "@/db/schema";
import { expect, test } from "../fixtures";

const BRAND = "miniluxe";

test("another's record is no form, and not asked about", async ({ page, signedIn, person, db }) => {
  const [neighbour, elsewhere] = [
    await person(BRAND, { story: (who) => ({ addresses: [address(who)] }) }),
    await person("mini-and-me", { story: (who) => ({ addresses: [address(who)] }) }),
  ];
  await signedIn(page, BRAND);
  for (const { customerId } of [neighbour, elsewhere]) {
    const [{ id } = { id: "" }] = await db.select().from(addresses).where(eq(addresses.customerId, customerId));
    for (const what of ["edit", "remove"]) {
      const asked = `/${BRAND}/data/addresses?${what}=${id}`;
      expect([asked, (await page.request.get(asked, { maxRedirects: 0 })).status()]).toEqual([asked, 404]);
    }
  }
});

test("a form for what cannot be corrected, added or removed is not found", async ({ page, signedIn }) => {
  await signedIn(page, BRAND);
  for (const asked of ["orders?edit=this", "orders?add=1", "customers?add=1", "customers?remove=this", "customers?edit=x", "addresses?edit=this", "addresses?edit=%00", "payment-methods?add=1"]) {
    const path = `/${BRAND}/data/${asked}`;
    expect([path, (await page.request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 404]);
  }
  for (const asked of ["of=wishes", "after=x"]) expect((await page.request.get(`/${BRAND}/changes?${asked}`, { maxRedirects: 0 })).status()).toBe(404);
});

test("signed out, or signed in at another shop, nobody sees changes or forms", async ({ page, signedIn, person }) => {
  const neighbour = await person(BRAND, { story: (who) => ({ changes: [change(who)] }) });
  async function isClosed() {
    for (const path of ["/changes", "/data/customers?edit=this", "/data/addresses?add=1"])
      expect([path, (await page.request.get(`/${BRAND}${path}`, { maxRedirects: 0 })).status()]).toEqual([path, 307]);
  }
  await isClosed();
  await signedIn(page, "mini-and-me", { person: { email: neighbour.email } });
  await isClosed();
});

test("another's form, taken to one's own session, saves nothing; nor does a form without its origin", async ({ page, signedIn, db, context }) => {
  await signedIn(page, BRAND);
  await page.goto(`/${BRAND}/data/addresses?add=1`);
  await page.getByLabel("Town").fill("Boston");
  await context.clearCookies();
  const second = await signedIn(page, BRAND);
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("You signed in to another account since this form was opened");
  await expect(page.getByLabel("Town")).toHaveValue("Boston");
  expect(await db.select().from(addresses).where(eq(addresses.customerId, second.customerId))).toEqual([]);
  await page.reload();
  await page.getByLabel("Town").fill("Boston");
  await page.route("**/data/addresses**", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    return route.continue({ headers: { ...route.request().headers(), origin: "https://evil.example" } });
  });
  await page.getByRole("button", { name: "Add it" }).click();
  await expect.poll(async () => (await db.select().from(addresses).where(eq(addresses.customerId, second.customerId))).length).toBe(0);
});
