import { eq } from "drizzle-orm";
import { lettersTo } from "@/db/factories/letters";
import { refundOwed } from "@/db/factories/payouts";
import { refundAccounts } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";

const PAGE = "/mini-miss/data/refund-accounts";
const NUMBER = "50100234567891";

for (const javaScriptEnabled of [true, false])
  for (const width of widths)
    test.describe(`${javaScriptEnabled ? "with" : "without"} script at ${String(width)} pixels`, () => {
      test.use({ viewport: { width, height: 900 }, javaScriptEnabled });

      test("TMG-44, MMS-09, MMS-20: the account for a refund is put right after a fresh sign-in, until it is paid", async ({
        page,
        signedIn,
        db,
      }) => {
        const who = await signedIn(page, "mini-miss", {
          session: { startedAt: new Date(Date.now() - 3_600_000) },
          story: (someone) => refundOwed(someone, { accountNumber: NUMBER }),
        });
        const row = async () =>
          (await db.select().from(refundAccounts).where(eq(refundAccounts.customerId, who.customerId)))[0];
        const main = page.getByRole("main");
        await page.goto(PAGE);
        await expect(main.getByRole("link", { name: /^This is wrong/ })).toHaveCount(0);
        await main.getByRole("link", { name: /^Edit/ }).click();
        await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
        await page.getByRole("button", { name: "Go on" }).click();
        await expect(page.getByLabel("Account number")).toHaveValue(NUMBER);
        if (javaScriptEnabled) await accessible(page);

        await page.getByLabel("Account number").fill("4111 1111 1111 1111");
        await page.getByLabel("IFSC").fill("HDFC1001234");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(main.getByRole("alert")).toContainText("There are 2 problems");
        await expect(page.getByLabel("Account number")).toHaveAccessibleDescription(/number of a payment card/);
        await expect(page.getByLabel("IFSC")).toHaveAccessibleDescription(/four letters, a 0/);
        if (javaScriptEnabled) await accessible(page);
        await page.getByLabel("Account number").fill("");
        await page.getByLabel("IFSC").fill("");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(page.getByLabel("Account number")).toHaveAccessibleDescription(/has to go somewhere/);
        expect(await row()).toMatchObject({ method: "bank", accountLastFour: "7891" });

        await page.getByLabel("UPI ID").fill("ananya.s@okhdfc");
        await page.getByRole("button", { name: "Save" }).click();
        const done = page.getByRole("status").filter({ hasText: "Saved" });
        await expect(done).toContainText("UPI");
        await expect(done).toContainText("hidden: Account number and UPI ID");
        await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
        expect(await page.content()).not.toMatch(/ananya\.s|50100234567891|sealed1/);
        if (javaScriptEnabled) await accessible(page);
        expect(await row()).toMatchObject({ method: "upi", accountNumber: null, upiLastFour: "hdfc" });
        const [letter] = await lettersTo(db, who.email);
        expect(letter?.subject).toBe("The account for your refund at MINI MISS was changed");
        expect(letter?.body).not.toMatch(/okhdfc|7891/);

        await db
          .update(refundAccounts)
          .set({ paidAt: new Date() })
          .where(eq(refundAccounts.customerId, who.customerId));
        await page.goto(PAGE);
        await expect(main.getByRole("link", { name: /^Edit/ })).toHaveCount(0);
        expect((await page.goto(`${PAGE}?edit=${(await row())?.id ?? ""}`))?.status()).toBe(404);
        await page.goto(PAGE);
        await main.getByRole("link", { name: /wrong/ }).click();
        await expect(page.getByRole("checkbox", { name: "Account holder" })).toBeVisible();
        if (javaScriptEnabled) await accessible(page);
      });
    });
