import { describe, expect, it } from "vitest";
import type { DatasetName } from "@/lib/catalogue/types";
import { type BrandId, brands, policyOf } from "@/policies";
import { holdingOf, type Source } from "@/policies/types";
import { allHeld, heldOf } from "./held";
import { heldBecause, keptUntil, promises } from "./rules";

function policy(id: BrandId) {
  const found = policyOf(id);
  if (!found) throw new Error(`no policy of ${id}`);
  return found;
}

const DAY = new Date("2026-04-05T10:00:00Z");

describe("why a kind of data is held", () => {
  it.each(brands.flatMap((brand) => allHeld.filter(({ entry }) => promises(brand, entry)).map((held) => [brand.id, held.name] as const)))("%s answers all four questions about %s", (id, name) => {
    const grounds = heldBecause(policy(id), heldOf(name).entry);
    expect(grounds.purposes.length).toBeGreaterThan(0);
    expect(grounds.sources.length).toBeGreaterThan(0);
    expect(grounds.recipients).toHaveLength(holdingOf(policy(id), heldOf(name).entry.category)?.recipients.length ?? Number.NaN);
    expect(grounds.retention.reason).not.toBe("");
  });

  it("MMC-36: sources that no column can tell come from the policy", () => {
    expect(heldBecause(policy("mini-and-me"), heldOf("customers").entry).sources).toContain("public-pages");
    expect(heldBecause(policy("theminigalerie"), heldOf("customers").entry).sources).not.toContain("public-pages");
  });

  it("MMM-13: a profile tells each way that it came in", () => {
    expect(heldBecause(policy("mini-me-and-mama"), heldOf("customers").entry).sources).toEqual([
      "you",
      "this-portal",
      "your-orders",
      "shop-staff",
      "partners",
      "imported-shop-records",
    ]);
  });

  it.each<[BrandId, DatasetName, Source[]]>([
    ["mini-and-me", "socialAccounts", ["public-pages", "you"]],
    ["mini-miss", "socialAccounts", ["social-sign-in"]],
    ["mini-me-and-mama", "socialAccounts", ["partners", "public-pages"]],
    ["mini-miss", "inferences", ["your-device", "your-orders", "public-pages", "social-sign-in"]],
    ["theminigalerie", "inferences", ["your-device", "your-orders"]],
    ["mini-miss", "chatLines", ["you", "shop-staff"]],
    ["theminigalerie", "sentMessages", ["shop-staff", "you"]],
    ["mini-me-and-mama", "sentMessages", ["shop-staff", "your-device", "you"]],
  ])("MMC-36, MMS-21, MMM-13: at %s %s come from where its policy says", (id, name, sources) => {
    expect(heldBecause(policy(id), heldOf(name).entry).sources).toEqual(sources);
  });

  it("an import is named only where one can write", () => {
    expect(heldBecause(policy("miniluxe"), heldOf("orders").entry).sources).toContain("imported-shop-records");
    expect(heldBecause(policy("miniluxe"), heldOf("returns").entry).sources).toEqual(["your-orders"]);
  });

  it("TMG-40: the law's floor is the rule where it is longer than the promise", () => {
    const { retention } = heldBecause(policy("theminigalerie"), heldOf("orders").entry);
    expect(retention.keep).toEqual({ years: 5, afterYearEnd: "12-31" });
    expect(retention.floor?.law).toContain("Companies Act 1967");
  });
});

describe("until when", () => {
  const rows: [BrandId, DatasetName, string, string | undefined][] = [
    ["theminigalerie", "orders", "2026-04-05T10:00:00Z", "2031-12-31T15:59:59.999Z"],
    ["theminigalerie", "orderItems", "2026-12-31T16:00:00Z", "2032-12-31T15:59:59.999Z"],
    ["theminigalerie", "messages", "2024-02-29T04:00:00Z", "2026-02-28T15:59:59.999Z"],
    ["miniluxe", "orders", "2026-04-05T10:00:00Z", "2031-04-06T03:59:59.999Z"],
    ["miniluxe", "pageViews", "2026-04-05T10:00:00Z", "2027-04-06T03:59:59.999Z"],
    ["mini-and-me", "refunds", "2026-04-05T10:00:00Z", "2033-03-31T22:59:59.999Z"],
    ["mini-and-me", "orders", "2026-03-31T22:59:59Z", "2032-03-31T22:59:59.999Z"],
    ["mini-and-me", "devices", "2026-04-05T10:00:00Z", "2027-04-05T22:59:59.999Z"],
    ["mini-miss", "orders", "2026-04-05T10:00:00Z", "2034-03-31T18:29:59.999Z"],
    ["mini-me-and-mama", "orders", "2026-04-05T10:00:00Z", "2030-05-01T03:59:59.999Z"],
    ["mini-me-and-mama", "auditEvents", "2026-04-05T10:00:00Z", "2028-04-06T03:59:59.999Z"],
    ["miniluxe", "jobApplications", "2026-04-05T10:00:00Z", "2027-04-06T03:59:59.999Z"],
    ["mini-me-and-mama", "recordings", "2026-04-05T10:00:00Z", "2026-05-06T03:59:59.999Z"],
    ["mini-miss", "decisions", "2026-04-05T10:00:00Z", "2027-04-05T18:29:59.999Z"],
  ];

  it.each(rows)("%s keeps %s of %s until %s", (brand, name, event, until) => {
    expect(keptUntil(policy(brand), heldOf(name).entry, new Date(event)).until?.toISOString()).toBe(until);
  });

  it.each(brands.map(({ id }) => id))("MMC-22: %s gives a profile no date while the account is open", (id) => {
    const { rule, until } = keptUntil(policy(id), heldOf("customers").entry);
    expect(until).toBeUndefined();
    expect(rule.from).toBe("account-closed");
  });

  it("MMS-43: whichever is later, and the rule shown is the one that decides", () => {
    expect(keptUntil(policy("mini-miss"), heldOf("orders").entry, DAY).rule.floor?.law).toContain("Income-tax Act 2025");
    expect(keptUntil(policy("miniluxe"), heldOf("orders").entry, DAY).rule.floor).toBeUndefined();
  });
});
