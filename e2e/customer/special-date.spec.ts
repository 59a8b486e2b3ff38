import { eq } from "drizzle-orm";
import { keep } from "@/db/factories/keep";
import { remindersYes } from "@/db/factories/membership";
import { consent } from "@/db/factories/people";
import { consents, specialDates } from "@/db/schema";
import { accessible, expect, test, widths } from "../fixtures";

const PAGE = "/mini-miss/data/special-dates";

for (const javaScriptEnabled of [true, false])
  for (const width of widths)
    test.describe(`${javaScriptEnabled ? "with" : "without"} script at ${String(width)} pixels`, () => {
      test.use({ viewport: { width, height: 900 }, javaScriptEnabled });

      test("MMS-06, MMS-13: a special date comes with a yes, is taken back without it, and the next needs no other", async ({
        page,
        signedIn,
        db,
      }) => {
        const who = await signedIn(page, "mini-miss");
        const yeses = () => db.select().from(consents).where(eq(consents.customerId, who.customerId));
        const dates = () => db.select().from(specialDates).where(eq(specialDates.customerId, who.customerId));
        await page.goto(PAGE);
        await page.getByRole("link", { name: "Add a date" }).click();
        const box = page.getByRole("checkbox", { name: "Yes, MINI MISS may keep what I add under “Special dates”" });
        await expect(box).not.toBeChecked();
        await expect(box).toHaveAccessibleDescription(/remind you of a gift in time[^]*take it back at any time/);
        await page.getByLabel("Day", { exact: true }).fill("1994-08-19");
        await page.getByLabel("Days before").fill("soon");
        if (javaScriptEnabled) await accessible(page);
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText("There are 2 problems");
        await expect(box).toHaveAccessibleDescription(/Tick this box if you agree/);
        await expect(page.getByLabel("Day", { exact: true })).toHaveValue("1994-08-19");
        expect([await dates(), await yeses()]).toEqual([[], []]);
        if (javaScriptEnabled) await accessible(page);

        await box.check();
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText("There is a problem");
        await expect(box).toBeChecked();
        await page.getByLabel("Days before").fill("7");
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(page.getByRole("status").filter({ hasText: "Added" })).toContainText("19 August 1994");
        if (javaScriptEnabled) await accessible(page);
        const [yes] = await yeses();
        expect(yes).toMatchObject({ purpose: "gifting-reminders", state: "given", language: "en" });
        expect(yes?.wording).toContain("Yes, MINI MISS may keep what I add");
        expect([yes?.ip, yes?.userAgent]).toEqual([expect.any(String), expect.stringContaining("Mozilla")]);
        expect(await dates()).toMatchObject([{ consentId: yes?.id, day: "1994-08-19", daysBefore: 7 }]);

        await page.getByRole("button", { name: /^Undo/ }).click();
        await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toBeVisible();
        expect([(await dates()).length, (await yeses()).length]).toEqual([0, 1]);
        await page.goto(`${PAGE}?add=1`);
        await expect(page.getByRole("checkbox", { name: /^Yes/ })).toHaveCount(0);
        await page.getByLabel("Day", { exact: true }).fill("2017-02-14");
        await page.getByRole("button", { name: "Add it" }).click();
        await expect(page.getByRole("status").filter({ hasText: "Added" })).toContainText("14 February 2017");
        expect(await dates()).toMatchObject([{ consentId: yes?.id }]);
        expect(await yeses()).toHaveLength(1);
      });
    });

test("MMS-13: a yes that was taken back while the form was open is asked for again, in its place", async ({
  page,
  signedIn,
  db,
}) => {
  const who = await signedIn(page, "mini-miss", {
    story: (someone) => ({ consents: [remindersYes(someone, new Date("2026-01-01"))] }),
  });
  await page.goto(`${PAGE}?add=1`);
  await expect(page.getByRole("checkbox", { name: /^Yes/ })).toHaveCount(0);
  await page.getByLabel("Day", { exact: true }).fill("1994-08-19");
  const no = { purpose: "gifting-reminders", state: "withdrawn", decidedAt: new Date("2026-02-01") } as const;
  await keep(db, { consents: [consent(who, no)] });
  await page.getByRole("button", { name: "Add it" }).click();
  const box = page.getByRole("checkbox", { name: /^Yes/ });
  await expect(box).toHaveAccessibleDescription(/Tick this box if you agree/);
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("1994-08-19");
  await box.check();
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Added" })).toBeVisible();
  expect(await db.select().from(specialDates).where(eq(specialDates.customerId, who.customerId))).toHaveLength(1);
});

test("a shop that keeps no special dates offers none", async ({ page, signedIn }) => {
  await signedIn(page, "miniluxe");
  await page.goto("/miniluxe/data/special-dates");
  await expect(page.getByRole("link", { name: "Add a date" })).toHaveCount(0);
  expect((await page.goto("/miniluxe/data/special-dates?add=1"))?.status()).toBe(404);
});
