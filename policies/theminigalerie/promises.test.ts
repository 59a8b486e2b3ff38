import { describe, expect, it } from "vitest";
import { held, limits, recipientNames, rightsOf, marketing } from "../asking";
import { resolve } from "../retention";
import { policy, type Recipient } from "../types";
import { theminigalerie } from "./index";

describe("TheMiniGalerie", () => {
  const brand = theminigalerie;

  it("TMG-01, TMG-48, TMG-55: answers from Singapore, through one address, with a Data Protection Officer", () => {
    expect(brand.controller).toMatchObject({ legalName: "TheMiniGalerie", place: "Singapore" });
    expect(brand.contacts[0]).toMatchObject({ role: "Data Protection Officer", email: "help@theminigalerie.com" });
    expect(brand.intake.emails).toEqual(["help@theminigalerie.com"]);
  });

  it("TMG-02: is in force and last changed on 1 January 2026", () => {
    expect(brand.versions).toHaveLength(1);
    expect(brand.versions[0]).toMatchObject({ effective: "2026-01-01", updated: "2026-01-01" });
    expect(brand.versions[0].demoDecision).toBeUndefined();
  });

  it("TMG-05: never stores the whole number of a card", () => {
    expect(limits(brand, "payment")).toContain("never-stored");
  });

  it("TMG-08, TMG-09, TMG-10: says what a device tells by itself, and that a place is guessed no finer than a town", () => {
    expect(held(brand, "device").sources).toEqual(["your-device"]);
    expect(held(brand, "browsing").sources).toEqual(["your-device"]);
    expect(limits(brand, "device")).toContain("coarse");
  });

  it("TMG-15, TMG-17, TMG-46: advertises only by consent, stopped by a link or by asking; notices are no advertising", () => {
    expect(marketing(brand)).toEqual(["newsletter", "offers"]);
    for (const purpose of ["newsletter", "offers"] as const) {
      expect(brand.messages[purpose]?.needs).toBe("consent");
      expect(brand.messages[purpose]?.stop).toEqual(expect.arrayContaining(["link-in-message", "ask"]));
    }
    expect(brand.messages.service?.class).toBe("service");
  });

  it("TMG-22, TMG-23, TMG-24, TMG-25, TMG-26, TMG-27: names whom it gives data to", () => {
    expect(recipientNames(brand)).toEqual([
      "Stripe",
      "PayPal",
      "Other payment companies",
      "Courier companies",
      "Email and messaging companies",
      "Google Analytics",
      "Meta Pixel (once Facebook Pixel)",
      "Similar tools for statistics and adverts",
      "Hosting companies",
      "Customer list and customer service tools",
    ]);
  });

  it("TMG-28: binds each company that works for it to its services and to protection", () => {
    for (const to of Object.values<Recipient>(brand.recipients))
      if (to.role === "processor")
        expect(to.bound, to.name).toEqual(expect.arrayContaining(["our-instructions", "security"]));
    expect(brand.register.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("TMG-30: says that data may move with a sale of the business", () => {
    expect(brand.disclosures.succession.told).toBe("moves-with-it");
  });

  it("TMG-31, TMG-32: has four kinds of cookies under its own names, the essential one always on", () => {
    expect(brand.cookies.classes.map(({ name }) => name)).toEqual([
      "Essential Cookies",
      "Analytics Cookies",
      "Marketing Cookies",
      "Preference Cookies",
    ]);
    expect(brand.cookies.classes.filter(({ use }) => use === "essential")).toHaveLength(1);
  });

  it("TMG-33, TMG-34: points to allaboutcookies.org, and ignores Do Not Track", () => {
    expect(brand.cookies.notes.map(({ href }) => href)).toContain("https://allaboutcookies.org/");
    expect(brand.cookies.doNotTrack).toBe("ignored");
  });

  it("TMG-40: promises three to seven years for orders, and lets the law's floor in between decide", () => {
    const { retention } = brand.holdings.orders;
    expect(retention).toMatchObject({ keep: { years: 3 }, atMost: { years: 7 }, orLaw: true });
    expect(resolve(retention).keep).toEqual({ years: 5, afterYearEnd: "12-31" });
  });

  it("TMG-47: names an authority for each region that it speaks of", () => {
    const regions = brand.complaints.regulators.flatMap((one) => one.regions);
    expect(regions).toEqual(["singapore", "uk", "eea", "switzerland", "california"]);
  });

  it.each(["eea", "uk", "switzerland"] as const)(
    "TMG-52, TMG-53, TMG-54: gives people in %s three rights more",
    (region) => {
      expect(rightsOf(brand, region)).toEqual(["object", "restrict", "withdraw-consent"]);
    },
  );

  it("TMG-56, TMG-57, TMG-58, TMG-59, TMG-60: gives Californians what their law lists", () => {
    expect(rightsOf(brand, "california")).toEqual([
      "know-categories",
      "know-specific",
      "erase",
      "opt-out-of-sale",
      "no-discrimination",
      "shine-the-light",
    ]);
  });

  it("TMG-58: cannot begin to sell without a way to say no", () => {
    const { disclosures } = brand;
    // @ts-expect-error selling without `optOut`
    policy({ ...brand, disclosures: { ...disclosures, selling: { sells: true, promises: [] } } });
    const optOut = { path: "/do-not-sell", honoursGpc: true } as const;
    policy({ ...brand, disclosures: { ...disclosures, selling: { sells: true, optOut, promises: [] } } });
    expect(disclosures.selling.sells).toBe(false);
  });

  it("TMG-62: is not for children under 13", () => {
    expect(brand.ages).toMatchObject({ noneBelow: 13 });
  });

  it("TMG-64: tells of changes on the page, by a notice on the site, and by email where they matter", () => {
    expect(brand.changes.announced).toEqual([
      { by: "page", of: "every-change" },
      { by: "notice-on-site", of: "significant-change" },
      { by: "email", of: "material-change" },
    ]);
  });

  it("TMG-65: takes a visit as acceptance, but asks before data is used for something new", () => {
    expect(brand.changes).toMatchObject({ applies: "earlier-data-on-next-use", newPurpose: { needs: "consent" } });
  });

  it("TMG-66: answers within 30 days, as a rule", () => {
    expect(brand.times).toMatchObject([{ what: "answer", within: { days: 30 }, loosely: true }]);
  });
});
