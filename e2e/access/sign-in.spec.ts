import { and, eq } from "drizzle-orm";
import { session } from "@/db/factories/access";
import { keep } from "@/db/factories/keep";
import { lettersTo } from "@/db/factories/letters";
import { person as somebody } from "@/db/factories/people";
import { sessions } from "@/db/schema";
import { accessible, expect, PASSWORD, test } from "../fixtures";

const rooms = [
  "/miniluxe/security",
  "/miniluxe/security/password",
  "/miniluxe/sign-in/again",
  "/miniluxe/sign-in/again/code",
];

test.describe("without a session", () => {
  for (const room of rooms)
    test(`${room} sends to the sign-in page of its brand`, async ({ request }) => {
      const answer = await request.get(room, { maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toMatch(/^\/miniluxe\/sign-in\?next=%2Fminiluxe%2F/);
    });
});

test("a session of one brand opens nothing at another", async ({ page, signedIn }) => {
  await page.goto("/");
  await signedIn(page, "miniluxe");
  const [cookie] = await page.context().cookies();
  await page
    .context()
    .addCookies(
      [{ ...cookie, name: "portal-mini-miss", value: cookie?.value ?? "", url: page.url() }].map(
        ({ domain: _, path: __, ...rest }) => rest,
      ),
    );
  await page.goto("/mini-miss/security");
  await expect(page).toHaveURL(/\/mini-miss\/sign-in\?next=/);
  await page.goto("/miniluxe/security");
  await expect(page).toHaveURL("/miniluxe/security");
});

test("an ended session stops at the next request, and the page says so", async ({ page, signedIn, db }) => {
  const who = await signedIn(page, "miniluxe");
  await page.goto("/miniluxe/security");
  await db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.customerId, who.customerId));
  await page.getByRole("link", { name: "Change your password" }).click();
  await expect(page).toHaveURL(/\/miniluxe\/sign-in\?next=/);
  await expect(page.getByText("You were signed out")).toBeVisible();
  await accessible(page);
});

test("a forged cookie is nobody's", async ({ page, signedIn }) => {
  await signedIn(page, "miniluxe");
  const [cookie] = await page.context().cookies();
  const value = cookie?.value ?? "";
  await page
    .context()
    .addCookies([
      { name: "portal-miniluxe", value: `${value.slice(0, -3)}AAA`, domain: cookie?.domain ?? "", path: "/" },
    ]);
  await page.goto("/miniluxe/security");
  await expect(page).toHaveURL(/\/miniluxe\/sign-in/);
});

test("another customer's session cannot be ended, whatever the form says", async ({ page, signedIn, person, db }) => {
  const victim = await person("mini-miss");
  const theirs = session(victim);
  await keep(db, { sessions: [theirs] });
  const who = await signedIn(page, "mini-miss");
  await keep(db, { sessions: [session(who, { userAgent: null })] });
  await page.goto("/mini-miss/security");
  await page
    .locator('input[name="session"]')
    .last()
    .evaluate((input, id) => input.setAttribute("value", id), theirs.id);
  await page.getByRole("button", { name: "Sign out Unknown device" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.customerId, victim.customerId), eq(sessions.id, theirs.id)));
  expect(row?.endedAt).toBeNull();
});

test("a form on another site signs nobody in or out", async ({ page, signedIn, request, db }) => {
  const who = await signedIn(page, "miniluxe");
  await page.goto("/miniluxe/security");
  const signOut = page.locator("form", { has: page.getByRole("button", { name: "Sign out" }) }).first();
  const action = await signOut
    .locator('input[name^="$ACTION"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const),
    );
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const origin of ["https://evil.example", undefined]) {
    const answer = await request.post("/miniluxe/security", {
      multipart: Object.fromEntries<string>(action),
      headers: { cookie, ...(origin && { origin }) },
      maxRedirects: 0,
    });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
  }
  expect(await db.select().from(sessions).where(eq(sessions.customerId, who.customerId))).toMatchObject([
    { endedAt: null },
  ]);
  for (const origin of ["https://evil.example", undefined]) {
    const away = await request.post("/api/auth/signin/google", {
      form: { brand: "miniluxe" },
      headers: origin ? { origin } : {},
      maxRedirects: 0,
    });
    expect(away.status()).toBe(404);
  }
});

test("the way on never leads out of the brand", async ({ page, person }) => {
  const who = await person("miniluxe");
  for (const next of ["https://evil.example/", "//evil.example/miniluxe", "/mini-miss/data", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/miniluxe/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel("Email address").fill(who.email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL("/miniluxe/data");
  }
});

test("the pages do not tell whether an address has an account", async ({ page, person, db }) => {
  const [known, unknown] = [(await person("miniluxe")).email, somebody("miniluxe").email];
  const seen: string[][] = [[], []];
  for (const [i, email] of [known, unknown].entries()) {
    const look = async () => seen[i]?.push((await page.locator("main").innerText()).replaceAll(email, "…"));
    await page.context().clearCookies();
    await page.goto("/miniluxe/sign-in");
    await page.getByLabel("Email address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("do not belong together").first()).toBeVisible();
    await look();
    await page.getByRole("button", { name: "Email me a code" }).click();
    await page.waitForURL("/miniluxe/sign-in/code");
    await expect(page.getByText(email)).toBeVisible();
    await look();
    await page.getByLabel("Code", { exact: true }).fill("abc");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText("nothing else").first()).toBeVisible();
    await look();
    await page.goto("/miniluxe/sign-in/forgotten");
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("button", { name: "Send me the code" }).click();
    await page.waitForURL("/miniluxe/sign-in/new-password");
    await expect(page.getByText(email)).toBeVisible();
    await look();
    await page.goto("/miniluxe/sign-up");
    await page.getByLabel("First name").fill("Ana");
    await page.getByLabel("Email address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("tide lamp orchard");
    await page.getByRole("button", { name: "Send me the code" }).click();
    await page.waitForURL("/miniluxe/sign-in/code");
    await expect(page.getByText(email)).toBeVisible();
    await look();
  }
  expect(seen[0]).toEqual(seen[1]);
  expect((await lettersTo(db, unknown)).map(({ subject }) => subject)).toContain("You have no account at MiniLuxe");
});

test("too many attempts are refused for a while, in words that say how long", async ({ page, person }) => {
  const who = await person("miniluxe");
  await page.goto("/miniluxe/sign-in");
  for (let i = 0; i < 11; i++) {
    await page.getByLabel("Email address").fill(who.email);
    await page.getByLabel("Password", { exact: true }).fill(`wrong ${String(i)}`);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    // The secret is emptied when the answer stands in the form; a try typed before that would be lost with it.
    await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  }
  await expect(page.getByText(/Try again in 1[45] minutes/)).toBeVisible();
  await expect(page.getByLabel("Email address")).toHaveValue(who.email);
});

test("an address that is nobody's is not found, in plain words", async ({ page, request }) => {
  const pages = [
    "/no-such-brand",
    "/no-such-brand/sign-in",
    "/no-such-brand/security",
    "/miniluxe/no-such-page",
    "/MINILUXE",
    "/%00",
  ];
  for (const path of [
    ...pages,
    "/api/auth/session",
    "/api/auth/providers",
    "/api/auth/signin/google",
    "/api/auth/signout",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  await page.goto("/no-such-brand");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await accessible(page);
});

test.describe("a browser that lies about its address", () => {
  test.use({ extraHTTPHeaders: { "x-forwarded-for": "203.0.113.99" } });

  test("is written down with its own", async ({ page, person, db }) => {
    const who = await person("miniluxe");
    await page.goto("/miniluxe/sign-in?next=%2Fminiluxe%2Fsecurity");
    await page.getByLabel("Email address").fill(who.email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL("/miniluxe/security");
    const [row] = await db.select().from(sessions).where(eq(sessions.customerId, who.customerId));
    expect(row?.ip).toMatch(/^(127\.0\.0\.1|::1)$/);
  });
});
