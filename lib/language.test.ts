import { describe, expect, it } from "vitest";
import { localeOf, speak } from "./language";

describe("speak", () => {
  const plain = (s: string) => s.replace(/\s/g, " ");

  it.each([
    ["en-GB", 123456, "GBP", "£1,234.56"],
    ["en-IN", 12345678, "INR", "₹1,23,456.78"],
    ["de-DE", 123456, "EUR", "1.234,56 €"],
    ["en-SG", 5, "SGD", "$0.05"],
    ["ja-JP", 5000, "JPY", "¥5,000"],
    ["en-US", -990, "USD", "-$9.90"],
  ])("%s writes %i minor %s as %s", (locale, minor, currency, words) => {
    expect(plain(speak(locale, "UTC").money(minor, currency)).replace("￥", "¥")).toBe(words);
  });

  it("shows instants in the brand's zone, wherever the server stands", () => {
    const at = new Date("2026-01-01T20:00:00Z");
    expect(speak("en-GB", "Asia/Kolkata").date(at)).toBe("2 January 2026");
    expect(speak("en-GB", "America/New_York").date(at)).toBe("1 January 2026");
  });

  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1000, "1 kB"],
    [1_449_000, "1.4 MB"],
    [5_000_000_000, "5 GB"],
  ])("%i bytes are %s", (n, words) => {
    expect(plain(speak("en-GB", "UTC").bytes(n))).toBe(words);
  });

  it("names countries, and leaves what is none as it is", () => {
    const { country } = speak("en-GB", "UTC");
    expect(["IN", "Elbonia", "in", "XX"].map(country)).toEqual(["India", "Elbonia", "in", "XX"]);
  });
});

describe("localeOf", () => {
  it.each([
    [null, "en-GB"],
    ["de-CH,de;q=0.9,en;q=0.8", "de-CH"],
    ["*", "en-GB"],
    ["x'); drop table,fr", "fr"],
    ["", "en-GB"],
  ])("%s → %s", (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
