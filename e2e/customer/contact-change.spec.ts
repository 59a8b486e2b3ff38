import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { lettersTo, newestCode, newestTextCode } from "@/db/factories/letters";
import { keep } from "@/db/factories/keep";
import { person as somebody } from "@/db/factories/people";
import { customers, sessions } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";

const BRAND = "mini-and-me";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const problems = (page: Page) => page.getByRole("alert").filter({ hasText: "problem" });
const code = (page: Page) => page.getByLabel("Code", { exact: true });
const number = () => `+4474001${String(Math.floor(Math.random() * 1e5)).padStart(5, "0")}`;

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    // Eight pages, each looked at by axe, on a machine that may be busy.
    test.slow();

    test("MMC-02: a customer changes the email address by a code, and turns it back from the letter to the old one", async ({ page, browser, signedIn, db, baseURL }) => {
      const who = await signedIn(page, BRAND);
      const { email: next } = somebody(BRAND);
      await page.goto(`/${BRAND}/security`);
      await expect(page.getByText(who.email)).toBeVisible();
      await accessible(page);
      await page.getByRole("link", { name: "Change your email address" }).click();
      await expect(heading(page)).toHaveText("Change your email address");
      await page.getByLabel("New email address").fill("nobody");
      await page.getByRole("button", { name: "Send me the code" }).click();
      await expect(problems(page)).toContainText("That is not an email address");
      await accessible(page);
      await page.getByLabel("New email address").fill(next);
      await page.getByRole("button", { name: "Send me the code" }).click();
      await expect(heading(page)).toHaveText("Type the code from our letter");
      await accessible(page);
      await code(page).fill("000000");
      await page.getByRole("button", { name: "Confirm" }).click();
      await expect(problems(page)).toContainText("That is not the code.");
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.email).toBe(who.email);
      await code(page).fill(await newestCode(db, next));
      await page.getByRole("button", { name: "Confirm" }).click();
      await expect(page.getByText("From now on you sign in with the new address.")).toBeVisible();
      await accessible(page);
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.email).toBe(next);

      const letter = (await lettersTo(db, who.email))[0]?.body ?? "";
      const link = /https?:\/\/\S+undo\S+/.exec(letter)?.[0] ?? "";
      const stranger = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width, height: 900 } });
      const elsewhere = await stranger.newPage();
      await elsewhere.goto(link);
      await expect(heading(elsewhere)).toHaveText("Turn the email address back");
      await accessible(elsewhere);
      // Opening it changed nothing.
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.email).toBe(next);
      await elsewhere.getByRole("button", { name: "Turn it back" }).click();
      await expect(heading(elsewhere)).toHaveText("The address is yours again");
      await accessible(elsewhere);
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.email).toBe(who.email);
      await page.goto(`/${BRAND}/security`);
      await expect(page).toHaveURL(/sign-in/);
      await elsewhere.goto(link);
      await expect(heading(elsewhere)).toHaveText("This link does not work any more");
      await elsewhere.goto(`/${BRAND}/sign-in`);
      await elsewhere.getByLabel("Email address").fill(who.email);
      await elsewhere.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await elsewhere.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(elsewhere.getByText("A new password is needed")).toBeVisible();
      await accessible(elsewhere);
      await code(elsewhere).fill(await newestCode(db, who.email));
      await elsewhere.getByLabel("New password", { exact: true }).fill("tide lamp orchard");
      await elsewhere.getByRole("button", { name: "Save and sign in" }).click();
      await elsewhere.waitForURL(`/${BRAND}/data`);
      await stranger.close();
    });

    test("MMC-46: a customer changes the phone number by a code in a text message, and takes it away", async ({ page, signedIn, db }) => {
      const who = await signedIn(page, BRAND);
      const next = number();
      await page.goto(`/${BRAND}/security/phone`);
      await accessible(page);
      for (const [typed, problem] of [["98765 43210", "not a phone number of this country"], ["020 7946 0018", "cannot receive text messages"], ["call me", "not a phone number"]] as const) {
        await page.getByLabel("Mobile phone number").fill(typed);
        await page.getByRole("button", { name: "Send me the code" }).click();
        await expect(problems(page)).toContainText(problem);
        await expect(page.getByLabel("Mobile phone number")).toHaveValue(typed);
      }
      await accessible(page);
      await page.getByLabel("Mobile phone number").fill(next.replace("+44", "0"));
      await page.getByRole("button", { name: "Send me the code" }).click();
      await expect(heading(page)).toHaveText("Type the code from our text message");
      await accessible(page);
      await code(page).fill(await newestTextCode(db, next));
      await page.getByRole("button", { name: "Confirm" }).click();
      await expect(page.getByText("Your new phone number counts from now on.")).toBeVisible();
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.phone).toBe(next);
      await page.getByRole("link", { name: "Change your phone number" }).click();
      await page.getByRole("button", { name: "Remove my number" }).click();
      await expect(page.getByText("We no longer have a phone number of yours.")).toBeVisible();
      expect((await db.select().from(customers).where(eq(customers.customerId, who.customerId)))[0]?.phone).toBeNull();
    });
  });

test("an address that is somebody else's is answered as any other", async ({ page, signedIn, db }) => {
  await signedIn(page, BRAND);
  const other = somebody(BRAND);
  await keep(db, { customers: [other] });
  await page.goto(`/${BRAND}/security/email`);
  await page.getByLabel("New email address").fill(other.email);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(heading(page)).toHaveText("Type the code from our letter");
  await expect(page.getByText(other.email)).toBeVisible();
  const [letter] = await lettersTo(db, other.email);
  expect(letter?.subject).toContain("Somebody tried to use your address");
  await page.goto(`/${BRAND}/data/mails`);
  await expect(page.getByText("Nothing yet")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("both are changed all the same, and a change is turned back", async ({ page, signedIn, db }) => {
    const who = await signedIn(page, BRAND);
    const [{ email: next }, phone] = [somebody(BRAND), number()];
    await page.goto(`/${BRAND}/security/email`);
    await page.getByLabel("New email address").fill(next);
    await page.getByRole("button", { name: "Send me the code" }).click();
    await expect(code(page)).toBeVisible();
    await code(page).fill(await newestCode(db, next));
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByText("From now on you sign in with the new address.")).toBeVisible();
    await page.goto(`/${BRAND}/security/phone`);
    await page.getByLabel("Mobile phone number").fill(phone);
    await page.getByRole("button", { name: "Send me the code" }).click();
    await expect(code(page)).toBeVisible();
    await code(page).fill(await newestTextCode(db, phone));
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByText("Your new phone number counts from now on.")).toBeVisible();
    const link = /https?:\/\/\S+undo\S+/.exec((await lettersTo(db, who.email))[0]?.body ?? "")?.[0] ?? "";
    await page.goto(link);
    await page.getByRole("button", { name: "Turn it back" }).click();
    await expect(heading(page)).toHaveText("The address is yours again");
    const rows = await db.select().from(sessions).where(eq(sessions.customerId, who.customerId));
    expect(rows.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });
});
