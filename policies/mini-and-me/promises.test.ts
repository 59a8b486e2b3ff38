import { describe, expect, it } from "vitest";
import { held, limits, recipientNames, rightsOf, marketing, time } from "../asking";
import { miniAndMe } from "./index";

describe("Mini & Me", () => {
  const brand = miniAndMe;

  it("MMC-01: has a Data Privacy Leader", () => {
    expect(brand.contacts[0]).toMatchObject({ role: "Data Privacy Leader", email: "info@minixme.com" });
  });

  it("MMC-05, MMC-10: cannot do without essential information, but without the beacon", () => {
    expect(brand.cookies.classes.map(({ use }) => use)).toEqual(["essential", "preferences", "advertising"]);
  });

  it("MMC-08, MMC-09: reminds of baskets until a no, which counts at once, and asks for reviews apart from that", () => {
    expect(brand.messages["cart-reminders"]).toMatchObject({ needs: "no-objection", stopsWithin: "at-once" });
    expect(brand.messages["review-requests"]).toMatchObject({ needs: "no-objection" });
  });

  it("MMC-12: keeps its own news and others' offers apart", () => {
    expect(marketing(brand)).toEqual(expect.arrayContaining(["newsletter", "third-party-offers"]));
  });

  it("MMC-16, MMC-17, MMC-18: names its payment companies, Royal Mail and Mailchimp", () => {
    expect(recipientNames(brand)).toEqual(
      expect.arrayContaining(["Apple Pay", "PayPal", "Clearpay", "Klarna", "Royal Mail", "Mailchimp"]),
    );
  });

  it("MMC-19, MMC-21: gives five rights without asking where somebody lives", () => {
    const all = [...rightsOf(brand, "everyone"), ...brand.rights.others.rights];
    expect(all).toEqual(expect.arrayContaining(["see", "correct", "erase", "port", "object"]));
    expect(time(brand, "answer")).toBe("no-undue-delay");
  });

  it("MMC-22, MMC-24: keeps an account's data as long as the account, and tax records longer", () => {
    expect(brand.holdings.account.retention).toMatchObject({ from: "account-closed" });
    expect(brand.holdings.account.retention.keep).toBeUndefined();
    expect(brand.holdings.orders.retention).toMatchObject({ orLaw: true });
  });

  it("MMC-30, MMC-33: lists its four purposes for customers, and one for suppliers", () => {
    expect(Object.values(brand.purposes).map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        "Communications, marketing and intelligence",
        "Contact management",
        "Customer support",
        "Service delivery",
        "Supplier management",
      ]),
    );
  });

  it("MMC-33, MMC-35, MMC-36: holds suppliers by a rule of their own, also from public pages", () => {
    const suppliers = held(brand, "suppliers");
    expect(suppliers.retention.from).toBe("consent-withdrawn");
    expect(suppliers.sources).toContain("public-pages");
    expect(suppliers.purposes[0]).toMatchObject({ under: "suppliers", basis: "pre-contract" });
  });

  it("MMC-39: asks a parent or guardian first, whatever a child's age", () => {
    expect(brand.ages).toMatchObject({ guardianBelow: 18 });
    expect(brand.ages.noneBelow).toBeUndefined();
  });

  it("MMC-51: keeps playing apart from the newsletter", () => {
    expect(limits(brand, "promotions")).toContain("separate-yes");
  });
});
