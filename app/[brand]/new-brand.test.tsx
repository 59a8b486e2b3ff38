import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cornerShop } from "@/policies/examples/corner-shop";
import type { Policy } from "@/policies/types";
import FrontDoor from "./(door)/page";
import VersionPage from "./policy/[version]/page";
import HistoryPage from "./policy/history/page";
import PolicyPage from "./policy/page";

/**
 * What a brand gets that is added by the recipe of CONTRIBUTING: the file that it copies, and its name in the
 * register, which is stood in for here. lib/policy/new-brand.test.ts holds the same to the compiler.
 */
const house = vi.hoisted(() => ({
  brands: [] as Policy[],
  cookies: new Map<string, { value: string }>(),
  headers: new Headers(),
}));
vi.mock("@/policies", () => ({
  brands: house.brands,
  policyOf: (id: string) => house.brands.find((brand) => brand.id === id),
}));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve(house.cookies),
  headers: () => Promise.resolve(house.headers),
}));
vi.mock("@/lib/env", () => ({ env: () => ({ PORTAL_URL: "https://privacy.example.com" }) }));

const day = "2026-09-15T12:00:00Z";
const contact = cornerShop.holdings.contact;
/** The example with a past: until September its customers' names stayed for nine years, and nobody sent offers. */
const changed: Policy = {
  ...cornerShop,
  versions: [
    {
      ...cornerShop.versions[0],
      was: { holdings: { contact: { ...contact, retention: { ...contact.retention, keep: { years: 9 } } } } },
    },
    { effective: "2026-09-01", changes: [{ text: "Names go after half a year.", promises: [] }], promises: [] },
    { effective: "2027-01-01", changes: [{ text: "Nothing much.", promises: [] }], promises: [] },
  ],
};

beforeEach(() => vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** A page's markup without its tags: what stands on it. */
async function read(page: Promise<ReactNode>): Promise<string> {
  return renderToStaticMarkup(await page);
}

function asked<T extends object>(more: T, q?: string) {
  return {
    params: Promise.resolve({ brand: "corner-shop", ...more }),
    searchParams: Promise.resolve(q === undefined ? {} : { q }),
  };
}

describe("a brand of one file", () => {
  beforeEach(() => house.brands.splice(0, Infinity, cornerShop));

  it("has a front door with its tasks, its contact and how soon it answers", async () => {
    const door = await read(FrontDoor(asked({})));
    for (const words of [
      "Your data at Corner Shop",
      "privacy@corner-shop.example",
      "You get an answer within 1 month.",
    ])
      expect(door).toContain(words);
    for (const href of [
      "/corner-shop/data",
      "/corner-shop/export",
      "/corner-shop/policy#cookies",
      "/corner-shop/sign-in",
    ])
      expect(door).toContain(`href="${href}"`);
    expect(door).toContain('href="mailto:privacy@corner-shop.example?subject=Delete%20my%20data%20at%20Corner%20Shop"');
  });

  it("has its policy, which can be searched", async () => {
    const whole = await read(PolicyPage(asked({})));
    for (const words of [
      "How Corner Shop treats your data",
      "In force since 1 January 2026",
      "The tax office may ask.",
    ])
      expect(whole).toContain(words);
    const found = await read(PolicyPage(asked({}, "BASKET")));
    expect(found).toMatch(/\d+ places with “BASKET”/);
    expect(found).toMatch(/<mark[^>]*>basket<\/mark>/);
    expect(found).not.toContain("The tax office may ask.");
    expect(await read(PolicyPage(asked({}, "unicorn")))).toContain("No place has “unicorn” in it");
  });

  it("has its history, and no address for a version that it never had", async () => {
    expect(await read(HistoryPage(asked({})))).toContain("There is one version so far.");
    await expect(VersionPage(asked({ version: "2025-01-01" }))).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });

  it("is not found while it is not in the register", async () => {
    house.brands.splice(0);
    await expect(PolicyPage(asked({}))).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

describe("a brand whose policy changed", () => {
  beforeEach(() => house.brands.splice(0, Infinity, changed));

  it("TMG-64, MLX-31, MMC-26: lists its versions with what changed, and which is in force", async () => {
    const history = await read(HistoryPage(asked({})));
    const order = [
      "Version of 1 January 2027",
      "Comes into force on 1 January 2027",
      "Version of 1 September 2026",
      "In force",
      "Names go after half a year.",
      "Version of 1 January 2026",
      "No longer in force",
    ];
    const places = order.map((words) => history.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(history).toContain("A change counts only for data that comes after it.");
  });

  it("shows the version of the day: not the past one, and not the one that is to come", async () => {
    expect(await read(PolicyPage(asked({})))).toContain("In force since 1 September 2026");
    expect(await read(PolicyPage(asked({})))).not.toContain("9 years");
    vi.setSystemTime("2026-08-31T21:59:59Z");
    expect(await read(PolicyPage(asked({})))).toContain("9 years");
    vi.setSystemTime("2026-08-31T22:00:00Z");
    expect(await read(PolicyPage(asked({})))).not.toContain("9 years");
  });

  it("keeps each version readable, with a word on how it stands and the way to the one in force", async () => {
    const old = await read(VersionPage(asked({ version: "2026-01-01" })));
    for (const words of ["9 years", "An older version", "Another took its place on 1 September 2026."])
      expect(old).toContain(words);
    expect(old).toContain("Version of 1 January 2026");
    expect(old).not.toContain("In force since");
    expect(old).toContain('href="/corner-shop/policy">Read the version in force');
    expect(old).toContain('action="/corner-shop/policy/2026-01-01#search"');
    expect(await read(VersionPage(asked({ version: "2026-09-01" })))).toContain(
      "This is the version that counts today",
    );
    expect(await read(VersionPage(asked({ version: "2027-01-01" })))).toContain(
      "It comes into force on 1 January 2027.",
    );
  });
});

describe("a brand that has not finished its policy", () => {
  it("MMS-71: shows that, and nothing of the policy", async () => {
    const unfinished = {
      ...cornerShop,
      contacts: [{ role: "[Insert name]", email: "privacy@corner-shop.example", promises: [] }],
    } as const;
    house.brands.splice(0, Infinity, unfinished);
    for (const page of [PolicyPage(asked({})), HistoryPage(asked({})), VersionPage(asked({ version: "2026-01-01" }))]) {
      const words = await read(page);
      expect(words).toContain("Corner Shop has not finished its privacy policy");
      expect(words).toContain('href="mailto:privacy@corner-shop.example');
      expect(words).not.toMatch(/Insert name|Who answers for your data|Version of/);
    }
  });
});

describe("the browser's signal", () => {
  it("TMG-34: is said to be honoured, and whether this browser sends it", async () => {
    house.brands.splice(0, Infinity, cornerShop);
    expect(await read(FrontDoor(asked({})))).toContain("Yours does not send it.");
    house.headers.set("sec-gpc", "1");
    expect(await read(FrontDoor(asked({})))).toContain("we honour it: no adverts from your data. Yours sends it.");
  });
});
