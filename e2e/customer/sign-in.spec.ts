import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { newestCode, lettersTo } from "@/db/factories/letters";
import { person as somebody } from "@/db/factories/people";
import { keep } from "@/db/factories/keep";
import { auditEvents, customers, sessions } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";

const codeField = (page: Page) => page.getByLabel("Code", { exact: true });
const problems = (page: Page) => page.getByRole("alert").filter({ hasText: "problem" });

/** Types the digits of the newest letter, once the page asks for them. */
async function typeNewestCode(page: Page, db: Database, email: string): Promise<void> {
  await expect(codeField(page)).toBeVisible();
  await codeField(page).fill(await newestCode(db, email));
}

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a customer signs in by password, goes on to where they wanted, and signs out", async ({
      page,
      person,
      db,
    }) => {
      const who = await person("miniluxe");
      await page.goto("/miniluxe/security");
      await accessible(page);
      await page.getByLabel("Email address").fill(who.email);
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page).toHaveURL("/miniluxe/security");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Security");
      await accessible(page);
      await page.getByRole("navigation", { name: "Your account" }).getByRole("button", { name: "Sign out" }).click();
      await expect(page).toHaveURL("/miniluxe");
      const rows = await db.select().from(sessions).where(eq(sessions.customerId, who.customerId));
      expect(rows).toMatchObject([{ method: "password", endedAt: expect.any(Date) as Date }]);
      await page.goto("/miniluxe/security");
      await expect(page).toHaveURL(/\/miniluxe\/sign-in\?next=/);
    });

    test("somebody makes an account, which exists when the code is typed", async ({ page, db }) => {
      const { email } = somebody("mini-and-me");
      await page.goto("/mini-and-me/sign-up");
      await accessible(page);
      await page.getByLabel("First name").fill("Zoë");
      await page.getByLabel("Email address").fill(email);
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Send me the code" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Type the code from our letter");
      await expect(page.getByText(email)).toBeVisible();
      await accessible(page);
      expect(await db.select().from(customers).where(eq(customers.email, email))).toEqual([]);
      await typeNewestCode(page, db, email);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.waitForURL("/mini-and-me/data");
      const [row] = await db.select().from(customers).where(eq(customers.email, email));
      expect(row).toMatchObject({ firstName: "Zoë", lastName: null, brand: "mini-and-me" });
    });

    test("an imported customer claims their account by a code", async ({ page, db }) => {
      const who = somebody("theminigalerie");
      await keep(db, { customers: [who] });
      await page.goto("/theminigalerie/sign-in?next=%2Ftheminigalerie%2Fsecurity");
      await page.getByLabel("Email address").fill(who.email);
      await page.getByRole("button", { name: "Email me a code" }).click();
      await codeField(page).fill("000");
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(problems(page)).toContainText("The code has six digits and nothing else.");
      await accessible(page);
      await page.getByRole("button", { name: "Send a new code" }).click();
      await expect(page.getByText("A new code is on its way.")).toBeVisible();
      const digits = await newestCode(db, who.email);
      await codeField(page).fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page).toHaveURL("/theminigalerie/security");
      await expect(page.getByText("You have no password.")).toBeVisible();
      const acts = await db
        .select({ act: auditEvents.act })
        .from(auditEvents)
        .where(eq(auditEvents.customerId, who.customerId));
      expect(acts.map(({ act }) => act)).toContain("account-claimed");
    });

    test("a forgotten password is replaced by a code, and its owner is told", async ({ page, person, db }) => {
      const who = await person("mini-me-and-mama");
      await page.goto("/mini-me-and-mama/sign-in");
      await page.getByRole("link", { name: "Choose a new password" }).click();
      await page.waitForURL("/mini-me-and-mama/sign-in/forgotten");
      await page.getByLabel("Email address").fill(who.email);
      await page.getByRole("button", { name: "Send me the code" }).click();
      await typeNewestCode(page, db, who.email);
      await page.getByLabel("New password", { exact: true }).fill("lantern otter quilt");
      await page.getByRole("button", { name: "Save and sign in" }).click();
      await expect(problems(page)).toContainText("Use small letters, capital letters and a digit.");
      await accessible(page);
      await typeNewestCode(page, db, who.email);
      await page.getByLabel("New password", { exact: true }).fill("Tide lamp orchard 9");
      await page.getByRole("button", { name: "Save and sign in" }).click();
      await page.waitForURL("/mini-me-and-mama/data");
      expect((await lettersTo(db, who.email))[0]?.subject).toContain("was changed");
    });

    test("devices are listed, and one of them is signed out", async ({ page, signedIn, db }) => {
      const old = new Date("2026-01-05T10:00:00Z");
      const who = await signedIn(page, "mini-miss");
      await page.goto("/mini-miss/security");
      await expect(page.getByText("Nobody else is signed in to your account.")).toBeVisible();
      const other = {
        customerId: who.customerId,
        id: crypto.randomUUID(),
        method: "code" as const,
        startedAt: old,
        lastSeenAt: old,
      };
      const iphone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
      await keep(db, { sessions: [{ ...other, expiresAt: new Date("2100-01-01"), userAgent: iphone }] });
      await page.reload();
      await expect(page.getByText("This one", { exact: true })).toBeVisible();
      await accessible(page);
      await page.getByRole("button", { name: "Sign out Safari on iPhone" }).click();
      await expect(page.getByText("That device is signed out.")).toBeVisible();
      expect(await db.select().from(sessions).where(eq(sessions.id, other.id))).toMatchObject([
        { endedAt: expect.any(Date) as Date },
      ]);
    });

    test("a grave act asks again whoever signed in more than ten minutes ago, by password or by code", async ({
      page,
      signedIn,
      db,
    }) => {
      const authenticatedAt = new Date(Date.now() - 11 * 60_000);
      const who = await signedIn(page, "miniluxe", { session: { authenticatedAt } });
      await page.goto("/miniluxe/security/password");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is it still you?");
      await accessible(page);
      await page.getByLabel("Password", { exact: true }).fill("not the password");
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(problems(page)).toContainText("That is not your password.");
      await page.getByRole("button", { name: "Email me a code" }).click();
      await typeNewestCode(page, db, who.email);
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change your password");
      await accessible(page);
      await page.getByLabel("New password", { exact: true }).fill("tide lamp orchard");
      await page.getByRole("button", { name: "Save the new password" }).click();
      await expect(page.getByText("Your new password counts from now on.")).toBeVisible();
      const rows = await db.select().from(sessions).where(eq(sessions.customerId, who.customerId));
      expect(Date.now() - (rows[0]?.authenticatedAt.getTime() ?? 0)).toBeLessThan(60_000);
    });
  });

test("nothing typed is lost but the secret, whatever was typed", async ({ page }) => {
  const long = "n".repeat(10_000);
  await page.goto("/miniluxe/sign-up");
  await page.getByLabel("First name").fill(long);
  await page.getByLabel("Last name").fill("Sil\u0007va");
  await page.getByLabel("Email address").fill("not an address");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Send me the code" }).click();
  const summary = problems(page);
  await expect(summary).toContainText("There are 4 problems");
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue(long);
  await expect(page.getByLabel("Last name")).toHaveValue("Sil\u0007va");
  await expect(page.getByLabel("Email address")).toHaveValue("not an address");
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("First name")).toHaveAccessibleDescription(
    "Use at most 100 characters. This has 10,000.",
  );
  await accessible(page);
  await summary.getByRole("link", { name: /not an email address/ }).click();
  await expect(page.getByLabel("Email address")).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in works, and a wrong password is said beside the field with the address kept", async ({
    page,
    person,
  }) => {
    const who = await person("miniluxe");
    await page.goto("/miniluxe/sign-in?next=%2Fminiluxe%2Fsecurity");
    await page.getByLabel("Email address").fill(who.email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.locator("#password-error")).toContainText("do not belong together");
    await expect(page.getByLabel("Email address")).toHaveValue(who.email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL("/miniluxe/security");
    await page.getByRole("button", { name: "Sign out" }).first().click();
    await expect(page).toHaveURL("/miniluxe");
  });

  test("so does a code", async ({ page, person, db }) => {
    const who = await person("miniluxe");
    await page.goto("/miniluxe/sign-in?next=%2Fminiluxe%2Fsecurity");
    await page.getByLabel("Email address").fill(who.email);
    await page.getByRole("button", { name: "Email me a code" }).click();
    await typeNewestCode(page, db, who.email);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page).toHaveURL("/miniluxe/security");
  });
});

test("letters are caught where a developer can read them", async ({ page, person }) => {
  const who = await person("mini-miss");
  await page.goto("/mini-miss/sign-in");
  await page.getByLabel("Email address").fill(who.email);
  await page.getByRole("button", { name: "Email me a code" }).click();
  await page.waitForURL("/mini-miss/sign-in/code");
  await page.goto("/dev/outbox");
  await expect(page.getByRole("article").filter({ hasText: who.email })).toContainText(/\n\d{6}\n/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await accessible(page);
});
