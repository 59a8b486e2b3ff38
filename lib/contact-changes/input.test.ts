import { describe, expect, it } from "vitest";
import { brands } from "@/policies";
import { mobile } from "./input";

const policyOf = (id: string) => brands.find((policy) => policy.id === id) ?? brands[0];

function read(id: string, typed: string): unknown {
  const policy = policyOf(id);
  if (!policy) throw new Error("no such brand");
  const { success, data, error } = mobile(policy).safeParse(typed);
  return success ? data : error.issues.map(({ message }) => message);
}

describe("a telephone number for text messages", () => {
  it.each([
    ["mini-and-me", "07400 123456", "+447400123456"],
    ["mini-and-me", " +44 (0)7400 123-456 ", "+447400123456"],
    ["mini-and-me", "+91 98765 43210", "+919876543210"],
    ["mini-miss", "098765 43210", "+919876543210"],
    ["theminigalerie", "8123 4567", "+6581234567"],
    ["miniluxe", "(617) 555-0123", "+16175550123"],
  ])("at %s, %s is %s", (brand, typed, number) => {
    expect(read(brand, typed)).toBe(number);
  });

  it.each([
    ["mini-and-me", "", "phone-missing"],
    ["mini-and-me", "call me", "phone-none"],
    ["mini-and-me", "07400 123456 ext. 3", "phone-none"],
    ["mini-and-me", "٠٧٤٠٠".repeat(20), "phone-none"],
    // A good number of India, read as one of Britain.
    ["mini-and-me", "98765 43210", "phone-elsewhere"],
    ["mini-and-me", "+44 1234", "phone-invalid"],
    ["mini-and-me", "+999 12345678", "phone-none"],
    ["mini-and-me", "020 7946 0018", "phone-fixed"],
    ["mini-miss", "+91 11 2345 6789", "phone-fixed"],
  ])("at %s, %j is refused: %s", (brand, typed, problem) => {
    expect(read(brand, typed)).toEqual([problem]);
  });
});
