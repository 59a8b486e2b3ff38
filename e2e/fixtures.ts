import AxeBuilder from "@axe-core/playwright";
import { hash } from "@node-rs/argon2";
import { expect, type Page, test as base } from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { Database } from "@/db/client";
import { passwordLogin, session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { type Person, person } from "@/db/factories/people";
import type { Row, Story } from "@/db/factories/tables";

export { expect };

/** What everybody here signs in with, as argon2id of the same cost as the portal's. */
export const PASSWORD = "lantern otter quilt";
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A phone and a desk; every journey works on both. */
export const widths = [360, 1280] as const;

interface Making {
  readonly person?: Partial<Person>;
  /** Rows about them, beside their own. */
  readonly story?: (who: Person) => Story;
}

interface Fixtures {
  /** A customer who has a password, in the database. */
  person: (brand: Person["brand"], making?: Making) => Promise<Person>;
  /** The same, already signed in on the page; `session` makes it an older one, or one that has ended. */
  signedIn: (
    page: Page,
    brand: Person["brand"],
    making?: Making & { session?: Partial<Row<"sessions">> },
  ) => Promise<Person>;
}

export const test = base.extend<Fixtures & { watched: undefined }, { db: Database; secret: string }>({
  db: [
    // eslint's rule for hooks reads `use` as React's; Playwright lets it be called anything.
    async ({ browserName: _ }, provide) => {
      const db = asOwner();
      await provide(db);
      await db.$client.end();
    },
    { scope: "worker" },
  ],

  secret: [async ({ browserName: _ }, provide) => provide(await hash(PASSWORD, COST)), { scope: "worker" }],

  person: async ({ db, secret }, provide) => {
    await provide(async (brand, { person: overrides = {}, story } = {}) => {
      const who = person(brand, { emailConfirmedAt: new Date(), ...overrides });
      await keep(db, { customers: [who], logins: [passwordLogin(who, secret)] }, story?.(who) ?? {});
      return who;
    });
  },

  signedIn: async ({ db, person: make, baseURL }, provide) => {
    await provide(async (page, brand, { session: overrides, ...making } = {}) => {
      const who = await make(brand, making);
      const row = session(who, { userAgent: await page.evaluate(() => navigator.userAgent), ...overrides });
      await keep(db, { sessions: [row] });
      const value = await encode({
        token: { customerId: who.customerId, sessionId: row.id },
        secret: process.env.PORTAL_SECRET ?? "",
      });
      await page
        .context()
        .addCookies([{ name: `portal-${brand}`, value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
      return who;
    });
  },

  // A page that complains in the console fails its test, whatever it looks like.
  watched: [
    async ({ page }, provide) => {
      const complaints: { text: string; url: string }[] = [];
      const visited = new Set<string>();
      page.on("pageerror", (error) => complaints.push({ text: String(error), url: "" }));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push({ text: message.text(), url: message.location().url });
      });
      page.on("response", (response) => {
        if (response.request().isNavigationRequest()) visited.add(response.url());
      });
      await provide(undefined);
      // The browser itself reports a page that is meant to be missing or failing.
      const unexpected = complaints.filter(
        ({ text, url }) => !(text.startsWith("Failed to load resource") && visited.has(url)),
      );
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

/** Nothing on the page that axe knows to shut somebody out, and nothing wider than the screen. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
