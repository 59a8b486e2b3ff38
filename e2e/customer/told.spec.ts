import { eq } from "drizzle-orm";
import { refundAccount, refundYes } from "@/db/factories/payouts";
import { person as somebody } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import { giftRecipient } from "@/db/factories/wishes";
import { codes } from "@/db/schema";
import { poem } from "@/db/seed/poem";
import { accessible, expect, test, widths } from "../fixtures";

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("MMS-09: an account for refunds is shown by its last four, and whole to the person alone", async ({
      page,
      signedIn,
    }) => {
      const number = "50100234567891";
      await signedIn(page, "mini-miss", {
        story: (who) => {
          const placed = order(who);
          const yes = refundYes(who, placed.orderedAt);
          return {
            orders: [placed],
            consents: [yes],
            refundAccounts: [refundAccount(placed, yes, { accountNumber: number })],
          };
        },
      });
      await page.goto("/mini-miss/data/refund-accounts");
      const main = page.getByRole("main");
      await expect(main).toContainText("•••• 7891");
      await expect(main).toContainText("pay back an order that you paid in cash");
      expect(await page.content()).not.toMatch(new RegExp(`${number}|sealed1`));
      await accessible(page);
      await page.getByRole("link", { name: /^Show/ }).first().click();
      await expect(main).toContainText(number);
      expect(await page.content()).not.toContain("sealed1");
      await accessible(page);
    });

    test("MLX-10: a gift's recipient is said to be somebody else, and the whole message is there", async ({
      page,
      signedIn,
    }) => {
      await signedIn(page, "miniluxe", {
        story: (who) => ({ giftRecipients: [giftRecipient(who, { message: poem })] }),
      });
      await page.goto("/miniluxe/data/gift-recipients");
      const main = page.getByRole("main");
      await expect(main).toContainText("Some of it can be about somebody else: Name, Who they are to you, Email");
      await expect(main).toContainText("We never write to them for marketing");
      await main.getByText("All fields").click();
      const message = main.getByText("Dear Halmoni,");
      expect((await message.innerText()).split("\n")).toHaveLength(40);
      await accessible(page);
    });
  });

test("TMG-05, MLX-03: a card’s number in a name is refused beside it, with the reason, and kept nowhere", async ({
  page,
  db,
}) => {
  const { email } = somebody("theminigalerie");
  await page.goto("/theminigalerie/sign-up");
  await page.getByLabel("First name").fill("Wei Ling 4111 1111 1111 1111");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("tide lamp orchard");
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByLabel("First name")).toHaveAccessibleDescription(
    "This looks like the number of a payment card. We never keep those, so take it out and send the rest.",
  );
  await accessible(page);
  expect(await db.select().from(codes).where(eq(codes.sentTo, email))).toEqual([]);
  await page.getByLabel("First name").fill("Wei Ling");
  await page.getByLabel("Password", { exact: true }).fill("tide lamp orchard");
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Type the code from our letter");
});
