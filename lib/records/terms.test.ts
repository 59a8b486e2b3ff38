import { describe, expect, it } from "vitest";
import type { DatasetName } from "@/lib/catalogue/types";
import { speak } from "@/lib/language";
import { type BrandId, brands, policyOf } from "@/policies";
import { allHeld, heldOf } from "./held";
import { heldBecause, keptUntil } from "./rules";
import { ruleInWords, termInWords } from "./terms";

const now = new Date("2026-04-06T10:00:00Z");

function said(brand: BrandId, name: DatasetName, event?: string): string {
  const policy = policyOf(brand);
  if (!policy) throw new Error(`no policy of ${brand}`);
  const term = keptUntil(policy, heldOf(name).entry, event ? new Date(event) : undefined);
  return termInWords(speak("en-GB", policy.timeZone), term, now);
}

describe("a term in words", () => {
  it.each<[BrandId, DatasetName, string | undefined, string]>([
    ["mini-and-me", "customers", undefined, "while you have an account"],
    ["miniluxe", "customers", undefined, "while you have an account, and for 12 months after"],
    ["mini-and-me", "consents", undefined, "until you take your yes back"],
    ["miniluxe", "consents", undefined, "until you take your yes back, and for 5 years after"],
    ["miniluxe", "orders", undefined, "for 5 years after the order is completed"],
    ["mini-and-me", "orders", undefined, "for 6 years after the order is completed, counted from the 31 March that follows"],
    ["mini-me-and-mama", "orders", undefined, "for 3 years and 4 months after the order is completed, counted from the 31 December that follows"],
    ["miniluxe", "orders", "2026-04-05T12:00:00Z", "until 5 April 2031 (in 5 years)"],
    ["mini-and-me", "devices", "2026-04-05T12:00:00Z", "until 5 April 2027 (in 12 months), or longer when you come back before then"],
    ["mini-and-me", "pageViews", "2025-04-05T12:00:00Z", "until 5 April 2026; it is deleted with the next clean-up"],
  ])("%s, %s of %s: %s", (brand, name, event, words) => {
    expect(said(brand, name, event)).toBe(words);
  });

  it("leaves no rule of any brand without words", () => {
    for (const brand of brands)
      for (const { entry } of allHeld) {
        const words = ruleInWords(speak("en-GB", brand.timeZone), heldBecause(brand, entry).retention);
        expect(words).toMatch(/^(for|until|while) [^{}]+$/);
      }
  });
});
