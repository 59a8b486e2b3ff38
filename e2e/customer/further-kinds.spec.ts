import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { decision, inference } from "@/db/factories/conclusions";
import { disclosure, socialAccount } from "@/db/factories/others";
import { cookieChoice, recording } from "@/db/factories/seen";
import { newsletter, sentMessage } from "@/db/factories/sent";
import { jobApplication, promotionEntry } from "@/db/factories/taking-part";
import { call, chat } from "@/db/factories/talks";
import { auditEvents, decisions } from "@/db/schema";
import { accessible, expect, test, widths } from "../fixtures";

const main = (page: Page) => page.getByRole("main");
/** What stands folded beneath a record, one click away. */
async function unfolded(page: Page): Promise<Locator> {
  for (const fold of await main(page).getByText("All fields").all()) await fold.click();
  return main(page);
}

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("MMS-35, MMS-55: a no to cash at the door comes with its risk, its reasons and who decided", async ({ page, signedIn, db }) => {
      const reasons = ["a parcel was not taken in", "the pin code is new to us"];
      const looked = new Date("2026-08-03T06:30:00Z");
      const who = await signedIn(page, "mini-miss", {
        story: (someone) => ({
          decisions: [decision(someone, { outcome: "refused", score: 71, reasons, decidedBy: "machine-then-person", personLookedAt: looked, phoneConfirmedAt: null })],
        }),
      });
      await page.goto("/mini-miss/data");
      await page.getByRole("list", { name: "Worked out about you" }).getByRole("link", { name: "Decisions about you" }).click();
      await expect(main(page)).toContainText(/It comes from your browser or device, your orders,? and the shop’s staff\./);
      await expect(page.getByRole("row", { name: /Paying in cash at the door/ })).toContainText(/Refused.*A machine, then a person/);
      const whole = await unfolded(page);
      for (const words of ["71", "a parcel was not taken in and the pin code is new to us", "3 August 2026 at 12:00"]) await expect(whole).toContainText(words);
      await accessible(page);
      expect(await db.select({ reasons: decisions.reasons, score: decisions.score }).from(decisions).where(eq(decisions.customerId, who.customerId))).toEqual([{ reasons, score: 71 }]);
    });

    test("MMM-08: a recording's reference is hidden until a fresh sign-in, and the look is written down", async ({ page, signedIn, db }) => {
      const who = await signedIn(page, "mini-me-and-mama", {
        story: (someone) => ({ recordings: [recording(someone, { reference: "CAM2-77120914", store: "Charleston store" })] }),
      });
      await page.goto("/mini-me-and-mama/data/recordings");
      await expect(page.getByRole("rowheader")).toBeVisible();
      await expect(main(page)).toContainText("Charleston store");
      expect(await page.content()).not.toContain("77120914");
      await unfolded(page);
      await main(page).getByRole("link", { name: /Show what is hidden/ }).click();
      await expect(await unfolded(page)).toContainText("CAM2-77120914");
      await accessible(page);
      const acts = await db.select({ act: auditEvents.act, fields: auditEvents.fields }).from(auditEvents).where(eq(auditEvents.customerId, who.customerId));
      expect(acts).toContainEqual({ act: "fields-revealed", fields: ["reference"] });
    });

    test("a search for a recipient finds it by the name that its policy gives it", async ({ page, signedIn }) => {
      await signedIn(page, "mini-and-me", {
        story: (someone) => ({
          disclosures: [
            ...Array.from({ length: 21 }, (_, i) => disclosure(someone, {}, i)),
            disclosure(someone, { recipient: "mailchimp", categories: ["contact", "preferences"], ground: "consent" }, "letters"),
          ],
        }),
      });
      await page.goto("/mini-and-me/data/disclosures");
      const lines = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
      await expect(lines).toHaveCount(22);
      await accessible(page);
      await page.getByLabel("Search in these records").fill("royal mail");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(lines).toHaveCount(21);
      await page.getByLabel("Search in these records").fill("you said yes");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(lines).toHaveCount(1);
      await expect(lines).toContainText(/Mailchimp.*Name, addresses and how to reach you.*What you said yes or no to/);
    });
  });

test("MMM-07, MMM-10, MMM-13: calls, chats, guesses and what networks told are on the page", async ({ page, signedIn }) => {
  await signedIn(page, "mini-me-and-mama", {
    story: (someone) => ({
      ...chat(someone, [["you", "Is it lined? 🍋"], ["machine", "A person answers from nine."]]),
      calls: [call(someone, { topic: "Hem", summary: "Two inches down." })],
      inferences: [inference(someone, { kind: "same-device", conclusion: "Phone and laptop are both yours", basedOn: ["sign-ins"], certainty: 97, joined: true })],
      socialAccounts: [socialAccount(someone, { network: "pinterest", knownBy: "partner", details: { Interests: "gingham" } })],
    }),
  });
  await page.goto("/mini-me-and-mama/data");
  await expect(page.getByRole("list", { name: "From others, and given to others" })).toContainText("1 social account");
  const expected = [
    ["calls", "Two inches down."],
    ["chats", "Chat on the website"],
    ["chat-lines", "Is it lined? 🍋"],
    ["inferences", "97%"],
    ["inferences", "Devices that seem to be yours"],
    ["social-accounts", "A company that the shop works with told it"],
    ["social-accounts", "Interests: gingham"],
  ] as const;
  for (const [slug, words] of expected) {
    await page.goto(`/mini-me-and-mama/data/${slug}`);
    await expect(page.getByRole("heading", { name: /^The records?$/ })).toBeVisible();
    await expect(await unfolded(page), slug).toContainText(words);
  }
});

test("MLX-18, MLX-38, MLX-08: when a text was read, an application and a profile", async ({ page, signedIn }) => {
  await signedIn(page, "miniluxe", {
    story: (someone) => ({
      sentMessages: [sentMessage(someone, { channel: "text", purpose: "offers", subject: null, body: "20% off. Reply STOP to end.", openedAt: new Date("2026-05-04T15:07:00Z") })],
      jobApplications: [jobApplication(someone, { position: "Nail designer", decision: "declined", decidedAt: new Date("2026-05-01T12:00:00Z"), decisionReason: "Too late." })],
      inferences: [inference(someone, { kind: "profile", conclusion: "Decides by photos" })],
    }),
  });
  const expected = [
    ["sent-messages", "4 May 2026 at 11:07"],
    ["sent-messages", "20% off. Reply STOP to end."],
    ["job-applications", "until 1 May 2027"],
    ["job-applications", "Somebody else was chosen"],
    ["inferences", "Decides by photos"],
  ] as const;
  for (const [slug, words] of expected) {
    await page.goto(`/miniluxe/data/${slug}`);
    await expect(page.getByRole("heading", { name: /^The records?$/ })).toBeVisible();
    await expect(await unfolded(page), slug).toContainText(words);
  }
});

test("MMC-13, MMC-51: a spin of the wheel is one record, and a yes to the newsletter none of its business", async ({ page, signedIn }) => {
  await signedIn(page, "mini-and-me", {
    story: (someone) => ({ promotionEntries: [promotionEntry(someone, { prize: "A hair bow" })], sentMessages: [newsletter(someone, { unsubscribedAt: new Date("2026-03-01T09:00:00Z") })] }),
  });
  await page.goto("/mini-and-me/data/promotion-entries");
  await expect(page.getByRole("row", { name: /Spin to win/ }).first()).toContainText(/Spinning wheel.*You won/);
  await expect(await unfolded(page)).toContainText("A hair bow");
  await page.goto("/mini-and-me/data/consents");
  await expect(main(page).getByText("Nothing yet")).toBeVisible();
  await page.goto("/mini-and-me/data/sent-messages");
  await expect(page.getByRole("row", { name: /Newsletter/ })).toBeVisible();
  await expect(await unfolded(page)).toContainText("1 March 2026 at 09:00");
});

test("MMM-24: cookie choices are listed by the shop's own names, with the browser that each holds for", async ({ page, signedIn }) => {
  await signedIn(page, "mini-me-and-mama", { story: (someone) => ({ cookieChoices: [cookieChoice(someone, { cookieClass: "social" })] }) });
  await page.goto("/mini-me-and-mama/data/cookie-choices");
  await expect(page.getByRole("row", { name: /Social Media Cookies/ })).toContainText("No");
  await expect(await unfolded(page)).toContainText("This browser only");
});
