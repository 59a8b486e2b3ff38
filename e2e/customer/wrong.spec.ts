import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { correctionEvidence as proof, correctionRequest } from "@/db/factories/corrections";
import { lettersTo } from "@/db/factories/letters";
import type { Person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import type { Made } from "@/db/factories/tables";
import { correctionEvidence, correctionRequests, sessions } from "@/db/schema";
import { accessible, expect, PASSWORD, test, widths } from "../fixtures";
import { portal } from "../operator/portal";

const BRAND = "theminigalerie";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");
const problems = (page: Page) => page.getByRole("alert").filter({ hasText: "problem" });
const line = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name }).first();
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const PROGRAM = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]);

/** Somebody with an order that may be wrong. */
function withOrder(into: { placed?: Made<"orders"> }, overrides: Parameters<typeof order>[1] = {}) {
  return (who: Person) => {
    into.placed = order(who, { name: "#1042", note: "Ring twice", tags: ["gift"], ...overrides });
    return { orders: [into.placed] };
  };
}

/** From the records to the form about those fields. */
async function say(page: Page, ...fields: string[]): Promise<void> {
  await page.goto(`/${BRAND}/data/orders`);
  await page.getByRole("link", { name: "This is wrong in #1042" }).click();
  await expect(heading(page)).toHaveText("What is wrong with #1042?");
  for (const field of fields) await page.getByRole("checkbox", { name: field, exact: true }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: "Send it to the shop" })).toBeVisible();
}

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("TMG-44, TMG-53, TMG-66, MMC-46: a customer says what is wrong, with proof and a rest, follows it, and takes it back", async ({ page, signedIn, db }) => {
      const made: { placed?: Made<"orders"> } = {};
      const who = await signedIn(page, BRAND, { story: withOrder(made) });
      await page.goto(`/${BRAND}/requests`);
      await expect(main(page).getByText("You have not said that anything is wrong")).toBeVisible();
      await accessible(page);
      await say(page, "Your note", "Total");
      await accessible(page);
      await expect(page.getByLabel("Your note: what should stand there?")).toHaveValue("Ring twice");
      await page.getByLabel("Your note: what should stand there?").fill("Ring once");
      await page.getByLabel("Why is it wrong?").fill("I never asked for two. 🎀 שלום");
      await page.getByLabel("Proof, if you have some").setInputFiles({ name: "letter.png", mimeType: "image/png", buffer: PNG });
      await page.getByRole("checkbox", { name: "Stop using this while you check" }).check();
      await page.getByRole("button", { name: "Send it to the shop" }).click();
      await expect(page).toHaveURL(`/${BRAND}/requests?done=sent`);
      const request = page.getByRole("article");
      await expect(request).toContainText("Orders: #1042");
      await expect(request).toContainText("Being checked");
      await expect(request).toContainText(/Answer by\d+ \w+ \d{4} \(in \d+ (days|weeks)|Answer by/);
      await expect(request).toContainText("Your note: Ring once");
      await expect(request).toContainText("Kept, and used for nothing else.");
      await expect(request).toContainText("letter.png");
      await accessible(page);
      expect((await lettersTo(db, who.email))[0]?.subject).toContain("We are checking");
      const [row] = await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId));
      expect(row).toMatchObject({ recordId: made.placed?.id, fields: ["totalMinor", "note"], shouldBe: { note: "Ring once" }, restrict: true, state: "open" });
      await page.goto(`/${BRAND}/data/orders`);
      await expect(main(page)).toContainText(/On .* you said that Total and Your note are wrong\. It is being checked; the answer comes by .*\. Until then it is used for nothing\./);
      await accessible(page);
      await page.getByRole("link", { name: "See the request" }).click();
      await page.getByRole("button", { name: /^Take it back/ }).click();
      await expect(page.getByText("The shop does not check it any more.")).toBeVisible();
      await expect(request).toContainText("Taken back by you");
      expect((await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId)))[0]).toMatchObject({ state: "withdrawn" });
    });

    test("everything that is wrong with the form is said beside its field, and every word is kept", async ({ page, signedIn, db }) => {
      const who = await signedIn(page, BRAND, { story: withOrder({}) });
      await say(page, "Email", "Sent to");
      await page.getByLabel("Email: what should stand there?").fill("not an address");
      await page.getByRole("group", { name: "Sent to: what should stand there?" }).getByLabel("Phone").fill("12");
      await page.getByRole("group", { name: "Sent to: what should stand there?" }).getByLabel("Town").fill("Kallang");
      await page.getByLabel("Why is it wrong?").fill("My card is 4111 1111 1111 1111");
      await page.getByLabel("Proof, if you have some").setInputFiles({ name: "holiday.jpg", mimeType: "image/jpeg", buffer: PROGRAM });
      await page.getByRole("checkbox", { name: "Stop using this while you check" }).check();
      await page.getByRole("button", { name: "Send it to the shop" }).click();
      await expect(problems(page)).toContainText("There are 4 problems");
      await expect(problems(page)).toBeFocused();
      await expect(page.getByLabel("Email: what should stand there?")).toHaveValue("not an address");
      await expect(page.getByRole("group", { name: "Sent to" }).getByLabel("Town")).toHaveValue("Kallang");
      await expect(page.getByRole("checkbox", { name: "Stop using this while you check" })).toBeChecked();
      await expect(page.getByLabel("Proof, if you have some")).toHaveAccessibleDescription(/This file is something else, whatever it is called\./);
      await accessible(page);
      expect(await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId))).toEqual([]);
      expect(await readdir(path.join(process.env.PORTAL_DATA_DIR ?? "", "files", "evidence", who.customerId)).catch(() => [])).toEqual([]);
      await page.getByLabel("Email: what should stand there?").fill("mei@example.com");
      await page.getByRole("group", { name: "Sent to" }).getByLabel("Phone").fill("");
      await page.getByLabel("Why is it wrong?").fill("I moved.");
      await page.getByRole("button", { name: "Send it to the shop" }).click();
      await expect(page).toHaveURL(`/${BRAND}/requests?done=sent`);
      const [row] = await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId));
      expect(row).toMatchObject({ shouldBe: { email: "mei@example.com", shipping: { city: "Kallang" } }, restrict: true });
    });

    test("a decision is read where the record is, with the person's own words and where to complain", async ({ page, signedIn }) => {
      const closed = { closedAt: new Date("2026-03-02T04:00:00Z"), decidedAs: "customer care", decision: "The order says so." };
      await signedIn(page, BRAND, {
        story: (who) => {
          const placed = order(who, { name: "#1042" });
          const about = { dataset: "orders", recordId: placed.id, recordName: "#1042" } as const;
          return { orders: [placed], correctionRequests: [correctionRequest(who, about, { ...closed, state: "refused", why: "I never did." })] };
        },
      });
      await page.goto(`/${BRAND}/data/orders`);
      await expect(main(page)).toContainText("On 2 March 2026 we left it as it is: “The order says so.”");
      await expect(main(page)).toContainText("Your own words: “I never did.”");
      await page.goto(`/${BRAND}/requests`);
      const request = page.getByRole("article");
      await expect(request).toContainText("Left as it is");
      await expect(request).toContainText("by customer care");
      await expect(request.getByRole("heading", { name: "If you disagree" })).toBeVisible();
      await expect(request.getByRole("button", { name: "Take it back" })).toHaveCount(0);
      await accessible(page);
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("a session that ended while somebody wrote costs nothing: they sign in and send", async ({ page, signedIn, db }) => {
      const who = await signedIn(page, BRAND, { story: withOrder({}) });
      await say(page, "Your note");
      await page.getByLabel("Your note: what should stand there?").fill("Ring once");
      await page.getByLabel("Why is it wrong?").fill("I never asked for two.");
      await page.getByRole("checkbox", { name: "Stop using this while you check" }).check();
      await db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.customerId, who.customerId));
      await page.getByRole("button", { name: "Send it to the shop" }).click();
      await page.getByLabel("Email address").fill(who.email);
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(main(page)).toContainText("Not sent yet");
      await expect(page.getByLabel("Your note: what should stand there?")).toHaveValue("Ring once");
      await expect(page.getByRole("checkbox", { name: "Stop using this while you check" })).toBeChecked();
      expect(await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId))).toEqual([]);
      await page.getByRole("button", { name: "Send it to the shop" }).click();
      await expect(page).toHaveURL(`/${BRAND}/requests?done=sent`);
      expect(await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, who.customerId))).toMatchObject([
        { shouldBe: { note: "Ring once" }, why: "I never asked for two.", restrict: true },
      ]);
      expect((await page.context().cookies()).filter(({ name }) => name.includes("draft"))).toEqual([]);
    });
  });

test("files that are too large are refused before they leave the browser", async ({ page, signedIn }) => {
  await signedIn(page, BRAND, { story: withOrder({}) });
  await say(page, "Your note");
  const files = page.getByLabel("Proof, if you have some");
  await files.setInputFiles({ name: "big.png", mimeType: "image/png", buffer: Buffer.concat([PNG, Buffer.alloc(10_100_000)]) });
  await expect(files).toHaveAccessibleDescription(/The files are too large: at most 10 MB together/);
  await expect(files).toHaveValue("");
  await files.setInputFiles({ name: "small.png", mimeType: "image/png", buffer: PNG });
  await expect(files).not.toHaveAccessibleDescription(/too large/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("saying it works with a file, and a file that is too large is said beside its field with the words kept", async ({ page, signedIn, db }) => {
    test.slow();
    const made: { placed?: Made<"orders"> } = {};
    const who = await signedIn(page, BRAND, { story: withOrder(made) });
    await page.goto(`/${BRAND}/data/orders/wrong?record=${made.placed?.id ?? ""}`);
    await page.getByRole("checkbox", { name: "Your note", exact: true }).check();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByLabel("Your note: what should stand there?").fill("Ring once");
    await page.getByLabel("Why is it wrong?").fill("I never asked for two.");
    await page.getByRole("checkbox", { name: "Stop using this while you check" }).check();
    await page.getByLabel("Proof, if you have some").setInputFiles({ name: "big.png", mimeType: "image/png", buffer: Buffer.concat([PNG, Buffer.alloc(12_000_000)]) });
    await page.getByRole("button", { name: "Send it to the shop" }).click();
    await expect(page.locator("#files-error")).toContainText("The files are too large: at most 10 MB together.");
    await expect(page.getByLabel("Why is it wrong?")).toHaveValue("I never asked for two.");
    await expect(page.getByLabel("Your note: what should stand there?")).toHaveValue("Ring once");
    await expect(page.getByRole("checkbox", { name: "Stop using this while you check" })).toBeChecked();
    await page.getByLabel("Proof, if you have some").setInputFiles({ name: "letter.png", mimeType: "image/png", buffer: PNG });
    await page.getByRole("button", { name: "Send it to the shop" }).click();
    await expect(page).toHaveURL(`/${BRAND}/requests?done=sent`);
    expect(await db.select().from(correctionEvidence).where(eq(correctionEvidence.customerId, who.customerId))).toMatchObject([{ fileName: "letter.png", mediaType: "image/png" }]);
    await page.getByRole("button", { name: /^Take it back/ }).click();
    await expect(page.getByRole("article")).toContainText("Taken back by you");
  });
});

test.describe("an operator", () => {
  // A command starts a Node of its own and looks at the whole database first.
  test.slow();

  test("lists, reads and decides by command; the customer sees the new value and the answer", async ({ page, signedIn, db }) => {
    const request: { row?: Made<"correctionRequests"> } = {};
    const who = await signedIn(page, BRAND, {
      story: (someone) => {
        const placed = order(someone, { name: "#1042", note: "Gift wrap, please." });
        request.row = correctionRequest(someone, { dataset: "orders", recordId: placed.id, recordName: "#1042" });
        return { orders: [placed], correctionRequests: [request.row], correctionEvidence: [proof(request.row)] };
      },
    });
    const id = request.row?.id ?? "";
    expect((await portal("corrections", "list", "--brand", BRAND)).out).toContain(id);
    expect((await portal("corrections", "list", "--brand", "mini-miss")).out).not.toContain(id);
    const shown = await portal("corrections", "show", id, "--brand", BRAND, "--by", "customer care");
    expect(shown.out).toContain("now:       Gift wrap, please.");
    expect(shown.out).toContain("application/pdf");
    const others = await portal("corrections", "decide", id, "--brand", "mini-miss", "--accept", "--by", "x", "--because", "y");
    expect([others.code, others.err]).toEqual([1, expect.stringContaining("This brand has no such request.")]);
    expect((await portal("corrections", "decide", id, "--brand", BRAND, "--by", "x", "--because", "y")).code).toBe(1);
    const decided = await portal("corrections", "decide", id, "--brand", BRAND, "--accept", "--by", "customer care", "--because", "You are right.");
    expect([decided.code, decided.out]).toEqual([0, expect.stringContaining("accepted. Written into the record: note.")]);
    expect((await portal("corrections", "decide", id, "--brand", BRAND, "--refuse", "--by", "x", "--because", "y")).err).toContain("decided or taken back already");
    await page.goto(`/${BRAND}/data/orders`);
    await line(page, "#1042").locator("xpath=following-sibling::tr[1]").getByText("All fields").click();
    await expect(main(page)).toContainText("No gift wrap, please.");
    await expect(main(page)).toContainText("we agreed: “You are right.”");
    expect((await lettersTo(db, who.email))[0]?.subject).toContain("We agree");
  });
});
