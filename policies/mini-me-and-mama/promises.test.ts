import { describe, expect, it } from "vitest";
import { held, limits, rightsOf } from "../asking";
import { miniMeAndMama } from "./index";

describe("Mini Me and Mama", () => {
  const brand = miniMeAndMama;

  it("MMM-01: speaks of the site, the store, calls and letters alike", () => {
    expect(brand.scope.covers).toEqual(["online", "store", "phone", "email", "post"]);
  });

  it("MMM-04, MMM-05, MMM-06, MMM-07, MMM-10: holds measurements, tastes, registries, calls and inferences", () => {
    for (const category of ["made-to-measure", "tastes", "baskets", "gifts", "calls", "inferences"] as const)
      expect(held(brand, category).items.length, category).toBeGreaterThan(0);
  });

  it("MMM-08, MMM-16: locks recordings of the store to safety, for a number of days", () => {
    expect(limits(brand, "recordings")).toContain("one-purpose");
    expect(held(brand, "recordings").purposes.map(({ under }) => under)).toEqual(["safety"]);
    expect(held(brand, "recordings").retention.keep).toEqual({ days: 30 });
  });

  it("MMM-11, MMM-12: wants a guardian's yes under 13", () => {
    expect(brand.ages).toMatchObject({ noneBelow: 13, guardianBelow: 13 });
  });

  it("MMM-13, MMM-17: says what partners bring", () => {
    for (const category of ["contact", "device", "browsing", "social"] as const)
      expect(held(brand, category).sources).toContain("partners");
  });

  it("MMM-18: names all its techniques, building blocks of other companies among them", () => {
    expect(brand.cookies.technologies).toEqual(["cookies", "beacons", "tags", "kits", "scripts", "log-files"]);
  });

  it("MMM-19, MMM-20: has four kinds of cookies under its own names, the essential one always on", () => {
    expect(brand.cookies.classes.map(({ name, use }) => [name, use])).toEqual([
      ["Essential Cookies", "essential"],
      ["Performance and Functional Cookies", "analytics"],
      ["Targeted Advertising Cookies", "advertising"],
      ["Social Media Cookies", "social"],
    ]);
  });

  it("MMM-25: lists its six purposes", () => {
    const numbers = Object.values(brand.purposes).flatMap((heading) => ("number" in heading ? [heading.number] : []));
    expect(numbers).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("MMM-26: warns of unsafe things whatever else was refused", () => {
    expect(brand.messages.recalls?.class).toBe("safety");
    expect(brand.messages.recalls?.stop).toBeUndefined();
  });

  it("MMM-14, MMM-29, MMM-30: says what an account needs, shows and lets one change", () => {
    expect(brand.account.needs).toHaveLength(2);
    expect(brand.account.seen).toHaveLength(4);
    expect(brand.account.changed).toHaveLength(4);
    expect(rightsOf(brand, "everyone")).toEqual(["see", "correct"]);
  });

  it("MMM-37: is looked over every twelve months", () => {
    expect(brand.changes.review.everyMonths).toBe(12);
  });
});
