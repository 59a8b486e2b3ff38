import { eq } from "drizzle-orm";
import { newestCode } from "@/db/factories/letters";
import { person } from "@/db/factories/people";
import { keep } from "@/db/factories/keep";
import { purchase } from "@/db/factories/shopping";
import { auditEvents, customers, logins } from "@/db/schema";
import { accessible, expect, test } from "../fixtures";

test("a guest who never had an account claims theirs by proving the email, and finds their order", async ({
  page,
  db,
}) => {
  const guest = person("mini-miss", { shopRef: null, acceptsEmailMarketing: false });
  const bought = purchase(guest);
  await keep(db, { customers: [guest] }, bought);
  await page.goto("/mini-miss/sign-in");
  await page.getByLabel("Email address").fill(guest.email.toUpperCase());
  await page.getByRole("button", { name: "Email me a code" }).click();
  const code = page.getByLabel("Code", { exact: true });
  await expect(code).toBeVisible();
  await accessible(page);
  await code.fill(await newestCode(db, guest.email));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/mini-miss/data");
  await page.goto("/mini-miss/data/orders");
  await expect(page.getByRole("main")).toContainText(bought.orders[0].name);

  const [row] = await db.select().from(customers).where(eq(customers.customerId, guest.customerId));
  expect(row?.emailConfirmedAt).toBeInstanceOf(Date);
  expect(await db.select().from(logins).where(eq(logins.customerId, guest.customerId))).toEqual([]);
  const acts = await db
    .select({ act: auditEvents.act })
    .from(auditEvents)
    .where(eq(auditEvents.customerId, guest.customerId));
  expect(acts.map(({ act }) => act)).toContain("account-claimed");
});

test("nobody claims the account of somebody else's email", async ({ page, db }) => {
  const [guest, other] = [person("mini-miss"), person("mini-miss")];
  await keep(db, { customers: [guest, other] });
  await page.goto("/mini-miss/sign-in");
  await page.getByLabel("Email address").fill(guest.email);
  await page.getByRole("button", { name: "Email me a code" }).click();
  const code = page.getByLabel("Code", { exact: true });
  await expect(code).toBeVisible();
  const right = await newestCode(db, guest.email);
  await code.fill(right === "123456" ? "654321" : "123456");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "problem" })).toBeVisible();
  const rows = await db.select().from(customers).where(eq(customers.customerId, guest.customerId));
  expect(rows).toMatchObject([{ emailConfirmedAt: null }]);
  await page.goto("/mini-miss/data");
  await expect(page).toHaveURL(/\/mini-miss\/sign-in/);
});
