import type { Page } from "@playwright/test";
import { policyOf } from "@/policies";
import { allCategories, holdingOf } from "@/policies/types";
import { accessible, expect, test, widths } from "../fixtures";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");
/** The one beneath the dates; there is another where the text speaks of changes. */
const versionsLink = (page: Page) => page.getByRole("link", { name: "All versions, and what changed" }).first();
/** A kind of data or a company, which is folded. */
const fold = (page: Page, title: string) =>
  main(page)
    .locator("details")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });

function theminigalerie() {
  const policy = policyOf("theminigalerie");
  if (!policy) throw new Error("TheMiniGalerie is gone");
  return policy;
}

for (const width of widths)
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("TMG-02: anybody reads the policy: its dates, each section and what to do about it", async ({ page }) => {
      // Axe looks at every line of a long page, which takes a busy machine half a minute.
      test.slow();
      await page.goto("/theminigalerie/policy");
      await expect(heading(page)).toHaveText("How TheMiniGalerie treats your data");
      await expect(main(page)).toContainText("In force since 1 January 2026");
      await expect(main(page)).toContainText("Last changed on 1 January 2026");
      const contents = page.getByRole("navigation", { name: "On this page" });
      if (width === 360) await contents.locator("summary").click();
      await accessible(page);
    });

    test("the contents lead to a section, and what it means for the reader to where that is done", async ({ page }) => {
      await page.goto("/theminigalerie/policy");
      const contents = page.getByRole("navigation", { name: "On this page" });
      if (width === 360) await contents.locator("summary").click();
      await contents.getByRole("link", { name: "How long we keep it" }).click();
      await expect(page).toHaveURL("/theminigalerie/policy#retention");
      await expect(page.getByRole("heading", { level: 2, name: "How long we keep it" })).toBeInViewport();
      const region = page.getByRole("region", { name: "How long we keep it", exact: true });
      await expect(region.getByRole("row", { name: "Orders, returns and refunds" })).toContainText(
        "Companies Act 1967",
      );
      await expect(region).toContainText("What this means for you");
      await region.getByRole("link", { name: "See what we hold about you" }).click();
      await expect(page).toHaveURL(/\/theminigalerie\/sign-in\?next=%2Ftheminigalerie%2Fdata/);
    });

    test("every kind of data and every company unfolds, by mouse, by keyboard and by its address", async ({ page }) => {
      await page.goto("/theminigalerie/policy");
      const orders = fold(page, "Orders, returns and refunds");
      await expect(orders.locator("dl")).toBeHidden();
      await orders.getByRole("heading").click();
      await expect(orders.locator("dl")).toBeVisible();
      await expect(orders).toContainText("5 years after the order is completed");
      const stripe = fold(page, "Stripe");
      await stripe.locator("summary").focus();
      await page.keyboard.press("Enter");
      await expect(stripe.locator("dl")).toBeVisible();
      await page.goto("/theminigalerie/policy#data-reviews");
      await expect(fold(page, "Reviews and photos").locator("dl")).toBeVisible();
      await expect(fold(page, "Reviews and photos").getByRole("heading")).toBeInViewport();
    });

    test("a search narrows it to the places that have the words, marks them, and lets go again", async ({ page }) => {
      await page.goto("/mini-miss/policy");
      await page.getByLabel("Search this policy").fill("delhivery PHONE");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page).toHaveURL("/mini-miss/policy?q=delhivery+PHONE#search");
      await expect(main(page).getByText(/^\d places with “delhivery PHONE”$/)).toBeInViewport();
      await expect(main(page).locator("mark").filter({ hasText: "Delhivery" }).first()).toBeVisible();
      await expect(main(page).locator("mark").filter({ hasText: "phone" }).first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 2, name: "Children" })).toHaveCount(0);
      await accessible(page);
      await page.getByRole("link", { name: "Read all of “Who else gets it”" }).click();
      await expect(page).toHaveURL("/mini-miss/policy#recipients");
      await expect(page.getByRole("heading", { level: 2, name: "Children" })).toHaveCount(1);
      await page.getByLabel("Search this policy").fill("unicorns");
      await page.keyboard.press("Enter");
      await expect(main(page)).toContainText("No place has “unicorns” in it");
      await expect(main(page).getByRole("link", { name: /^Write to us/ })).toHaveAttribute(
        "href",
        /^mailto:privacy@minimiss\.com\?subject=/,
      );
      await accessible(page);
      await page.getByRole("link", { name: "Show the whole policy" }).click();
      await expect(page).toHaveURL("/mini-miss/policy");
    });

    test("MLX-31, MMC-26, MMS-71: versions are listed and stay readable", async ({ page }) => {
      for (const brand of ["miniluxe", "mini-and-me", "mini-miss"]) {
        await page.goto(`/${brand}/policy`);
        await versionsLink(page).click();
        await expect(heading(page)).toHaveText("How this policy changed");
        const versions = page.getByRole("list", { name: "Versions, newest first" });
        await expect(versions.getByRole("heading", { name: "Version of 1 January 2026" })).toBeVisible();
        await expect(versions).toContainText("In force");
        await versions.getByRole("link", { name: /^Read it/ }).click();
        await expect(page).toHaveURL(`/${brand}/policy/2026-01-01`);
        await expect(main(page)).toContainText("This is the version that counts today");
      }
      await page.goto("/miniluxe/policy/history");
      await accessible(page);
      await page.goto("/miniluxe/policy/2026-01-01?q=parcel");
      await accessible(page);
    });

    test("the front door leads to every right, to who answers and to the policy", async ({ page }) => {
      await page.goto("/mini-miss");
      await expect(heading(page)).toHaveText("Your data at MINI MISS");
      const tasks = page.getByRole("list", { name: "What you can do" });
      await expect(tasks.getByRole("link")).toHaveText([
        "See what we hold",
        "Correct it",
        "Choose what you receive",
        "Take it with you",
        "Delete it",
      ]);
      const hrefs = await tasks
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs).toEqual([
        "/mini-miss/data",
        "/mini-miss/data",
        "mailto:privacy@minimiss.com?subject=What%20I%20want%20to%20receive%20from%20MINI%20MISS",
        "/mini-miss/export",
        "mailto:privacy@minimiss.com?subject=Delete%20my%20data%20at%20MINI%20MISS",
      ]);
      await expect(tasks.getByRole("listitem").filter({ hasText: "Delete it" })).toContainText(
        "Opens an email to privacy@minimiss.com",
      );
      const who = page.getByRole("region", { name: "Who answers" });
      await expect(who).toContainText("Grievance Officer");
      await expect(who).toContainText("Heritage Tower");
      await expect(who.getByRole("link", { name: "+91 562 000 0000" })).toHaveAttribute("href", "tel:+915620000000");
      await expect(who).toContainText("You hear from us within 72 hours and get an answer within 30 days.");
      await expect(main(page)).toContainText("No account, and none wanted?");
      await accessible(page);
      await page.getByRole("link", { name: "Cookies, and your choices about them" }).click();
      await expect(page).toHaveURL("/mini-miss/policy#cookies");
      await expect(page.getByRole("heading", { level: 2, name: "Cookies and the like" })).toBeInViewport();
    });

    test("the keyboard reaches every link and every fold", async ({ page }) => {
      await page.goto("/mini-me-and-mama/policy");
      const reached = new Set<string>();
      const name = () =>
        page.evaluate(() => {
          const at = document.activeElement;
          const what = at instanceof HTMLAnchorElement ? at.getAttribute("href") : at?.closest("section, main")?.id;
          return at === null || at === document.body ? "" : `${at.tagName} ${what ?? ""} ${at.textContent}`;
        });
      for (let presses = 0; presses < 400; presses++) {
        await page.keyboard.press("Tab");
        const here = await name();
        if (here === "" && reached.size > 0) break;
        reached.add(here);
      }
      const all = await page.evaluate(() => {
        const shown = [...document.querySelectorAll("a[href], summary, button")].filter((one) =>
          one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
        );
        return shown.map(
          (at) =>
            `${at.tagName} ${(at instanceof HTMLAnchorElement ? at.getAttribute("href") : at.closest("section, main")?.id) ?? ""} ${at.textContent}`,
        );
      });
      expect(all.length).toBeGreaterThan(50);
      expect(all.filter((one) => !reached.has(one))).toEqual([]);
    });
  });

test("on paper everything is unfolded, nothing is to be clicked, and links say where they lead", async ({
  page,
  baseURL,
}) => {
  await page.goto("/theminigalerie/policy");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("search")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  const held = allCategories.filter((category) => holdingOf(theminigalerie(), category));
  expect(held.length).toBeGreaterThan(10);
  for (const category of held) await expect(page.locator(`#data-${category} dl`)).toBeVisible();
  await expect(page.locator("#data").getByText(`${baseURL ?? ""}/theminigalerie/data`)).toBeVisible();
  for (const { name, href } of theminigalerie().complaints.regulators)
    await expect(page.locator("#complaints").getByRole("definition").filter({ hasText: name })).toContainText(
      `(${href})`,
    );
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("#data").getByText(`${baseURL ?? ""}/theminigalerie/data`)).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("MLX-09: without script and without signing in, the policy is read, unfolded and searched", async ({
    page,
    context,
  }) => {
    await page.goto("/miniluxe");
    await page.getByRole("link", { name: "The privacy policy, in plain words" }).click();
    await expect(heading(page)).toHaveText("How MiniLuxe treats your data");
    await fold(page, "Devices").locator("summary").click();
    await expect(fold(page, "Devices").locator("dl")).toBeVisible();
    await page.getByLabel("Search this policy").fill("text messages");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(main(page).getByText(/places? with “text messages”$/)).toBeVisible();
    await expect(main(page).locator("mark").first()).toBeVisible();
    await versionsLink(page).click();
    await page.getByRole("link", { name: /^Read it/ }).click();
    await expect(page).toHaveURL("/miniluxe/policy/2026-01-01");
    expect(await context.cookies()).toEqual([]);
  });
});

test("what is no version of the brand is not found", async ({ page, request }) => {
  const wrong = [
    "/miniluxe/policy/2025-01-01",
    "/miniluxe/policy/first",
    "/miniluxe/policy/2026-01-01/more",
    "/miniluxe/policy/%00",
    "/miniluxe/policy/constructor",
    "/no-such-shop/policy",
    "/no-such-shop/policy/history",
  ];
  for (const address of wrong) expect([address, (await request.get(address)).status()]).toEqual([address, 404]);
  await page.goto("/miniluxe/policy/2025-01-01");
  await expect(page.getByRole("link", { name: "Privacy policy" })).toBeVisible();
  await accessible(page);
});

test("odd searches are only searches", async ({ page }) => {
  for (const q of [
    "%00",
    ".*",
    "%5B",
    "(",
    "a".repeat(5000),
    "%3Cscript%3Edocument.title%3D'taken'%3C%2Fscript%3E",
    "a&q=b",
  ]) {
    await page.goto(`/theminigalerie/policy?q=${q}`);
    await expect(heading(page)).toHaveText("How TheMiniGalerie treats your data");
    await expect(page).not.toHaveTitle(/taken/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("a cache may keep the policy, and no search", async ({ request }) => {
  for (const address of ["/miniluxe/policy", "/miniluxe/policy/history", "/miniluxe/policy/2026-01-01"])
    expect([address, (await request.get(address)).headers()["cache-control"]]).toEqual([
      address,
      "public, max-age=300",
    ]);
  for (const address of ["/miniluxe/policy?q=text", "/miniluxe"]) {
    const answer = await request.get(address);
    expect([address, answer.headers()["cache-control"]]).toEqual([address, expect.stringContaining("no-store")]);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
});

test("every page of a brand leads to its policy", async ({ page, signedIn }) => {
  for (const address of ["/miniluxe", "/miniluxe/sign-in", "/miniluxe/sign-up", "/miniluxe/policy/history"]) {
    await page.goto(address);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Privacy policy" })).toHaveAttribute(
      "href",
      "/miniluxe/policy",
    );
  }
  await signedIn(page, "miniluxe");
  for (const room of ["/miniluxe/data", "/miniluxe/data/orders", "/miniluxe/export", "/miniluxe/security"]) {
    await page.goto(room);
    await page.getByRole("contentinfo").getByRole("link", { name: "Privacy policy" }).click();
    await expect(page).toHaveURL("/miniluxe/policy");
  }
});

test("TMG-34: browsers are told that Sec-GPC is honoured, the front door says whether this one sends it, and DNT is not it", async ({
  page,
  request,
}) => {
  const answer = await request.get("/.well-known/gpc.json");
  expect(answer.headers()["content-type"]).toMatch(/^application\/json/);
  const newest = theminigalerie()
    .versions.flatMap(({ effective, updated }) => [effective, updated])
    .sort()
    .at(-1);
  expect(await answer.json()).toEqual({ gpc: true, lastUpdate: newest });
  for (const [header, value, words] of [
    ["Sec-GPC", "1", "Yours sends it."],
    ["Sec-GPC", "0", "Yours does not send it."],
    ["DNT", "1", "Yours does not send it."],
  ] as const) {
    // A browser that is only told to send the header refuses to send it with its pictures.
    await page.route("**/theminigalerie", async (route) => {
      await route.fulfill({
        response: await route.fetch({ headers: { ...route.request().headers(), [header]: value } }),
      });
    });
    await page.goto("/theminigalerie");
    await expect(main(page)).toContainText(words);
    await page.unrouteAll();
  }
});
