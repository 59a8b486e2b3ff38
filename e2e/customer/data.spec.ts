import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { desc, eq } from "drizzle-orm";
import { oneOfEach } from "@/db/factories/one-of-each";
import { paymentMethod, type Person } from "@/db/factories/people";
import { message, pageView, review, reviewPhoto } from "@/db/factories/traces";
import { auditEvents, customers } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";
import { oneOfEachOther, slugs } from "./data-rows";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");
/** Stands above the records once they have arrived. */
const records = (page: Page) => page.getByRole("heading", { name: /^The records?$/ });

/** What is held and shown to nobody, by table. A column that joins it must be thought of here too. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  customers: ["shopDigests"],
  orders: ["shopDigest"],
  paymentMethods: ["token"],
  logins: ["secret"],
  codes: ["codeHash", "pending"],
  mails: ["body"],
  texts: ["body"],
  contactChanges: ["undoHash"],
  dataExports: ["progress"],
  auditEvents: ["actorId"],
};

/** What is shown after a fresh sign-in only, by table; other masked columns hold no text that could be told apart. */
const MASKED: Readonly<Record<string, readonly string[]>> = {
  orders: ["paymentReference"],
  recordings: ["reference"],
  appointments: ["health"],
  suppliers: ["taxNumber"],
};

/** Texts that `oneOfEach` made, wherever they stand in a row. */
function marksIn(row: object): { column: string; mark: string }[] {
  return Object.entries(row).flatMap(([column, value]) => {
    const found: string[] = JSON.stringify(value ?? "").match(/zz-[\w-]+/g) ?? [];
    return found.map((mark) => ({ column, mark }));
  });
}

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("a customer sees what is held, and each kind leads to its records", async ({ page, signedIn }) => {
      await signedIn(page, "mini-and-me", {
        story: (someone) => ({
          messages: [message(someone, { sentAt: new Date("2026-01-02") }), message(someone, { body: "The very first", sentAt: new Date("2026-01-01") })],
        }),
      });
      await page.goto("/mini-and-me/data");
      // Themselves, their password, this session and two messages.
      await expect(main(page).getByText("Mini & Me holds 5 records of 4 kinds about you.")).toBeVisible();
      await accessible(page);
      await expect(page.getByRole("list", { name: "You told us" }).getByRole("listitem").filter({ hasText: "Messages" })).toContainText("2 messages");
      await expect(page.getByRole("list", { name: "Nothing held of these kinds" })).toContainText("Orders");
      await page.getByRole("list", { name: "You told us" }).getByRole("link", { name: "Messages" }).click();
      await expect(heading(page)).toHaveText("Messages");
      await expect(page).toHaveURL("/mini-and-me/data/messages");
      await expect(main(page)).toContainText(/Mini & Me holds this to help you.*It comes from you.*It also goes to Shopify\. It is kept while you have an account\./);
      await expect(main(page).getByText("The very first")).toBeHidden();
      await main(page).getByText("All fields").last().click();
      await expect(main(page).getByText("The very first")).toBeVisible();
      await accessible(page);
    });

    test("each reason, source, company and rule is there, with its law", async ({ page, signedIn }) => {
      await signedIn(page, "mini-and-me");
      await page.goto("/mini-and-me/data/orders");
      await main(page).getByText("Each reason, company and rule").click();
      await expect(main(page)).toContainText("because a law asks us to (Article 6(1)(c) GDPR)");
      await expect(main(page)).toContainText("Royal Mail brings your parcel to your door.");
      await expect(main(page)).toContainText("Finance Act 1998, schedule 18, paragraph 21");
      await expect(main(page)).toContainText("In law: Article 15 UK GDPR");
      await expect(main(page).getByText("Nothing yet")).toBeVisible();
      await accessible(page);
    });

    test("a long list is paged and searched", async ({ page, signedIn }) => {
      const views = (who: Person) => Array.from({ length: 120 }, (_, i) => pageView(who, { title: `Page ${String(i)}`, viewedAt: new Date(Date.UTC(2026, 0, 1, 0, i)) }));
      await signedIn(page, "miniluxe", { story: (who) => ({ pageViews: views(who) }) });
      await page.goto("/miniluxe/data/page-views");
      const lines = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
      await expect(lines).toHaveCount(50);
      await expect(lines.first()).toContainText("Page 119");
      await accessible(page);
      await page.getByRole("link", { name: "Older" }).click();
      await expect(lines.first()).toContainText("Page 69");
      await page.getByRole("link", { name: "Older" }).click();
      await expect(lines).toHaveCount(20);
      await expect(page.getByRole("link", { name: "Older" })).toHaveCount(0);
      await page.getByRole("link", { name: "Newer" }).click();
      await expect(lines.first()).toContainText("Page 69");
      await page.getByLabel("Search in these records").fill("page 11");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(lines).toHaveCount(11);
      await expect(main(page)).toContainText("11 have “page 11” in it, of 120 page views");
      await page.getByLabel("Search in these records").fill("100%");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(main(page).getByText("No record has “100%” in it")).toBeVisible();
      await page.getByRole("link", { name: "Show all" }).click();
      await expect(lines).toHaveCount(50);
    });

    test("hidden values are shown after a fresh sign-in, and the look is written down", async ({ page, signedIn, db }) => {
      const who = await signedIn(page, "miniluxe", {
        session: { startedAt: new Date(Date.now() - 3_600_000) },
        story: (someone) => ({ paymentMethods: [paymentMethod(someone, { network: "Visa", lastFour: "4242" })] }),
      });
      await page.goto("/miniluxe/data/payment-methods");
      await expect(records(page)).toBeVisible();
      expect(await page.content()).not.toContain("4242");
      await page.getByRole("row", { name: /^Visa/ }).getByRole("link", { name: "Show what is hidden of Visa" }).click();
      await expect(heading(page)).toHaveText("Is it still you?");
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByRole("row", { name: /^Visa/ })).toContainText("4242");
      await accessible(page);
      const [last] = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(desc(auditEvents.seq)).limit(1);
      expect(last).toMatchObject({ act: "fields-revealed", dataset: "paymentMethods", fields: ["lastFour", "expiryMonth", "expiryYear"] });
      await page.getByRole("link", { name: "Hide it again" }).click();
      await expect(page.getByRole("link", { name: "Show what is hidden of Visa" })).toBeVisible();
      expect(await page.content()).not.toContain("4242");
    });

    test("names of 10,000 letters and stored scripts stay words on the page", async ({ page, signedIn }) => {
      const script = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">";
      await signedIn(page, "theminigalerie", {
        person: { firstName: script, lastName: "N".repeat(10_000), customFields: { [script]: "javascript:document.title='taken'" }, note: "Before\u0007\u202Eafter" },
        story: (who) => ({ pageViews: [pageView(who, { page: "javascript:document.title='taken'", title: script })] }),
      });
      for (const slug of ["customers", "page-views"]) {
        await page.goto(`/theminigalerie/data/${slug}`);
        await expect(main(page)).toContainText("<script>document.title");
        await expect(main(page).locator("script, img, a[href^=javascript]")).toHaveCount(0);
        await expect(page).not.toHaveTitle(/taken/);
        await accessible(page);
      }
    });
  });

test("MMM-29: whatever table a record is in, it is on the screen", async ({ page, signedIn, db }) => {
  // A page for each table that there is.
  test.slow();
  const who = await signedIn(page, "mini-me-and-mama", { story: oneOfEachOther });
  const rows = oneOfEach(who);
  await db.update(customers).set(rows.customers).where(eq(customers.customerId, who.customerId));
  for (const [name, slug] of slugs) {
    const address = `/mini-me-and-mama/data/${slug}`;
    await page.goto(address);
    await expect(records(page)).toBeVisible();
    // Folded parts count: they are one click away.
    const shown = (await main(page).textContent()) ?? "";
    const source = await page.content();
    for (const { column, mark } of marksIn(rows[name])) {
      const hidden = [...(SECRETS[name] ?? []), ...(MASKED[name] ?? [])].includes(column);
      expect([name, column, shown.includes(mark)]).toEqual([name, column, !hidden]);
      if (hidden) expect(source).not.toContain(mark);
    }
    for (const column of MASKED[name] ?? []) {
      await page.goto(`${address}?show=${"id" in rows[name] ? String(rows[name].id) : ""}`);
      await expect(main(page)).toContainText(marksIn(rows[name]).find((found) => found.column === column)?.mark ?? "no mark");
    }
  }
});

test("a photo is shown, and a missing one is said to be missing", async ({ page, signedIn }) => {
  const files = path.join(process.env.PORTAL_DATA_DIR ?? ".data", "files", "photos");
  let photos: [string, string] = ["", ""];
  const who = await signedIn(page, "mini-and-me", {
    story: (someone) => {
      const reviewed = review(someone);
      const [here, gone] = [reviewPhoto(reviewed, { fileName: "on the swing.png" }), reviewPhoto(reviewed, { fileName: "gone.png" })];
      photos = [here.id, gone.id];
      return { reviews: [reviewed], reviewPhotos: [here, gone] };
    },
  });
  const [here, gone] = photos;
  await mkdir(path.join(files, who.customerId), { recursive: true });
  await writeFile(path.join(files, who.customerId, here), Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));
  await page.goto("/mini-and-me/data/review-photos");
  const picture = page.getByRole("img", { name: "Photo on the swing.png" });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await expect(page.getByRole("row", { name: /gone\.png/ }).first()).toContainText("The file is missing on our side");
  const answer = await page.request.get(`/mini-and-me/data/review-photos/${here}/file`);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "content-disposition": "inline; filename*=UTF-8''on%20the%20swing.png",
  });
  expect(answer.headers()["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  const missing = await page.request.get(`/mini-and-me/data/review-photos/${gone}/file`);
  expect([missing.status(), await missing.text()]).toEqual([404, "This file is missing on our side. Only its record is left."]);
});

test("somebody of whom nothing is held but the account is told so", async ({ page, signedIn }) => {
  await signedIn(page, "mini-miss");
  await page.goto("/mini-miss/data");
  await expect(main(page)).toContainText("MINI MISS holds 3 records of 3 kinds about you.");
  await page.getByRole("list", { name: "Nothing held of these kinds" }).getByRole("link", { name: "Refunds", exact: true }).click();
  await expect(main(page).getByText("Nothing yet")).toBeVisible();
  await expect(main(page)).toContainText("When the shop gives money back, it appears here.");
});
