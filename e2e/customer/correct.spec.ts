import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { address, paymentMethod } from "@/db/factories/people";
import { addresses, auditEvents, changes, confirmations, customers, paymentMethods, sessions } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";

const BRAND = "theminigalerie";
const main = (page: Page) => page.getByRole("main");
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Saved" });

/** Signs in on the page where a form that was sent too late has led. */
async function signIn(page: Page, email: string) {
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const javaScriptEnabled of [true, false])
  for (const width of widths)
    test.describe(`${javaScriptEnabled ? "with" : "without"} script at ${String(width)} pixels`, () => {
      test.use({ viewport: { width, height: 900 }, javaScriptEnabled });

      test("TMG-44, MMC-02, MMM-30: a name is edited in its place, seen in the history, and taken back", async ({ page, signedIn, db }) => {
        const who = await signedIn(page, BRAND, { person: { firstName: "Ana" } });
        await page.goto(`/${BRAND}/data/customers`);
        await page.getByRole("link", { name: "Edit" }).click();
        await page.getByLabel("First name").fill("ليلى 🌿");
        if (javaScriptEnabled) await accessible(page);
        await page.getByRole("button", { name: "Save" }).click();
        await expect(saved(page)).toContainText("ليلى 🌿");
        expect(await db.select().from(customers).where(eq(customers.customerId, who.customerId))).toMatchObject([{ firstName: "ليلى 🌿" }]);
        await page.getByRole("link", { name: "All changes" }).click();
        await expect(main(page)).toContainText(/You changed “Your profile”/);
        await expect(main(page)).toContainText("was Ana");
        if (javaScriptEnabled) await accessible(page);
        await page.getByRole("button", { name: /^Undo/ }).first().click();
        await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toBeVisible();
        expect(await db.select().from(customers).where(eq(customers.customerId, who.customerId))).toMatchObject([{ firstName: "Ana" }]);
        expect(await db.select().from(changes).where(eq(changes.customerId, who.customerId))).toHaveLength(2);
      });

      test("an address is added, corrected with all that is wrong said at once, and removed", async ({ page, signedIn, db }) => {
        const who = await signedIn(page, BRAND);
        const mine = () => db.select().from(addresses).where(eq(addresses.customerId, who.customerId));
        await page.goto(`/${BRAND}/data/addresses`);
        await page.getByRole("link", { name: "Add an address" }).click();
        await page.getByLabel("Street", { exact: true }).fill("10 Anson Road");
        await page.getByLabel("Town").fill("Singapore");
        await page.getByLabel("Postcode").fill("N1 9GU");
        await page.getByLabel("Phone").fill("07911 123456");
        await page.getByLabel("Company").fill("4111 1111 1111 1111");
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(main(page).getByRole("alert")).toContainText("There are 3 problems");
        await expect(page.getByLabel("Postcode")).toHaveValue("N1 9GU");
        await expect(page.getByLabel("Town")).toHaveValue("Singapore");
        await expect(main(page)).toContainText("A postcode of Singapore has six digits, such as");
        if (javaScriptEnabled) await accessible(page);
        expect(await mine()).toEqual([]);
        await page.getByLabel("Postcode").fill("079903");
        await page.getByLabel("Phone").fill("9123 4567");
        await page.getByLabel("Company").fill("");
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(page.getByRole("status").filter({ hasText: "Added" })).toBeVisible();
        expect(await mine()).toMatchObject([{ zip: "079903", phone: "+6591234567", company: null, countryCode: "SG" }]);
        await page.getByRole("link", { name: /^Remove/ }).click();
        if (javaScriptEnabled) await accessible(page);
        await page.getByRole("button", { name: "Remove it" }).click();
        await expect(page.getByRole("status").filter({ hasText: "Removed" })).toBeVisible();
        expect(await mine()).toEqual([]);
      });

      test("a session that ended while somebody wrote costs nothing: they sign in and save", async ({ page, signedIn, db }) => {
        const who = await signedIn(page, BRAND, { person: { firstName: "Ana" } });
        await page.goto(`/${BRAND}/data/customers?edit=this`);
        await page.getByLabel("First name").fill("Anna-Sophie");
        await db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.customerId, who.customerId));
        await page.getByRole("button", { name: "Save" }).click();
        await signIn(page, who.email);
        await expect(page.getByLabel("First name")).toHaveValue("Anna-Sophie");
        await expect(main(page)).toContainText("Not saved yet");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(saved(page)).toContainText("Anna-Sophie");
        expect(await db.select().from(customers).where(eq(customers.customerId, who.customerId))).toMatchObject([{ firstName: "Anna-Sophie" }]);
        expect((await page.context().cookies()).filter(({ name }) => name.includes("draft"))).toEqual([]);
      });

      test("MMC-44: details are confirmed with one click, and not asked about again", async ({ page, signedIn, db }) => {
        const who = await signedIn(page, BRAND, { person: { collectedAt: new Date("2020-01-01") }, story: (someone) => ({ addresses: [address(someone)] }) });
        await page.goto(`/${BRAND}/data`);
        const box = page.getByRole("region", { name: "Are these still right?" });
        await expect(box).toContainText(who.email);
        if (javaScriptEnabled) await accessible(page);
        await box.getByRole("button", { name: "Yes, all right" }).click();
        await expect(page.getByRole("status").filter({ hasText: "Noted" })).toBeVisible();
        await expect(box).toHaveCount(0);
        expect(await db.select().from(confirmations).where(eq(confirmations.customerId, who.customerId))).toHaveLength(1);
      });
    });

test("two windows with one address: the second is told, sees both and overwrites nothing", async ({ page, context, signedIn, db }) => {
  const who = await signedIn(page, BRAND, { story: (someone) => ({ addresses: [address(someone, { city: "Singapore", address1: "1 First Street" })] }) });
  const row = () => db.select().from(addresses).where(eq(addresses.customerId, who.customerId));
  const [{ id } = { id: "" }] = await row();
  const second = await context.newPage();
  for (const window of [page, second]) await window.goto(`/${BRAND}/data/addresses?edit=${id}`);
  await page.getByLabel("Town").fill("Jurong");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(saved(page)).toBeVisible();
  await second.getByLabel("Company").fill("Mini Pte Ltd");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(main(second).getByRole("alert")).toContainText("You changed it on");
  await expect(main(second)).toContainText("Stored meanwhile: “Jurong”. Your form had “Singapore”.");
  await expect(second.getByLabel("Town")).toHaveValue("Jurong");
  await accessible(second);
  expect(await row()).toMatchObject([{ city: "Jurong", company: null }]);
  await second.getByRole("button", { name: "Save" }).click();
  await expect(saved(second)).toBeVisible();
  expect(await row()).toMatchObject([{ city: "Jurong", company: "Mini Pte Ltd" }]);
});

test("what somebody else typed is dropped when another person signs in", async ({ page, signedIn, person, db }) => {
  const other = await person(BRAND);
  const who = await signedIn(page, BRAND, { person: { firstName: "Ana" } });
  await page.goto(`/${BRAND}/data/customers?edit=this`);
  await page.getByLabel("First name").fill("Secretly");
  await db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.customerId, who.customerId));
  await page.getByRole("button", { name: "Save" }).click();
  await signIn(page, other.email);
  await expect(page.getByLabel("First name")).toHaveValue(other.firstName);
  expect(await page.content()).not.toContain("Secretly");
  expect((await page.context().cookies()).filter(({ name }) => name.includes("draft"))).toEqual([]);
});

test("TMG-05: a saved card is removed after a fresh sign-in, and cannot be brought back", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, BRAND, {
    session: { startedAt: new Date(Date.now() - 3_600_000) },
    story: (someone) => ({ paymentMethods: [paymentMethod(someone, { network: "Visa", lastFour: "4242" })] }),
  });
  await page.goto(`/${BRAND}/data/payment-methods`);
  await page.getByRole("link", { name: /^Remove/ }).click();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(main(page)).toContainText("This cannot be taken back here");
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Removed" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  expect(await page.content()).not.toContain("4242");
  expect(await db.select().from(paymentMethods).where(eq(paymentMethods.customerId, who.customerId))).toEqual([]);
  const acts = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId));
  expect(acts.map(({ act }) => act)).toContain("record-removed");
});
