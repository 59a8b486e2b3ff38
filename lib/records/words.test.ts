import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue";
import type { DatasetName } from "@/lib/catalogue/types";
import { speak } from "@/lib/language";
import { type BrandId, policyOf } from "@/policies";
import { type Said, say } from "./words";

const london = speak("en-GB", "Europe/London");

function policy(id: BrandId) {
  const found = policyOf(id);
  if (!found) throw new Error(`no policy of ${id}`);
  return found;
}

function said(
  dataset: DatasetName,
  name: string,
  value: unknown,
  beside: Record<string, unknown> = {},
  tongue = london,
  brand: BrandId = "mini-and-me",
): Said {
  const field = Object.entries(catalogue[dataset].fields).find(([column]) => column === name)?.[1];
  if (!field) throw new Error(`${dataset} has no ${name}`);
  return say(tongue, { dataset, name, policy: policy(brand), field, row: { ...beside, [name]: value } });
}

function line(...args: Parameters<typeof said>): string {
  const answer = said(...args);
  if (answer.form !== "line" && answer.form !== "long") throw new Error(`said as ${answer.form}`);
  return answer.text.replace(/\s/g, " ");
}

describe("a value in words", () => {
  it.each<[string, string]>([
    ["en-GB", "₹1,234.50"],
    ["en-IN", "₹1,234.50"],
    ["de-DE", "1.234,50 ₹"],
  ])("money in its row's own currency, as %s writes it", (locale, words) => {
    expect(line("orders", "totalMinor", 123450, { currency: "INR" }, speak(locale, "UTC"))).toBe(words);
  });

  it("money of a currency that nobody knows is not guessed", () => {
    expect(line("orders", "totalMinor", 1250, { currency: "shells" })).toBe("1,250 of the smallest coin of shells");
    expect(line("orders", "totalMinor", 1250, {})).toBe("1,250 of the smallest coin of ");
  });

  it("an instant in the brand's zone and the reader's way", () => {
    const at = new Date("2026-01-01T20:00:00Z");
    expect(line("orders", "orderedAt", at)).toBe("1 January 2026 at 20:00");
    expect(line("orders", "orderedAt", at, {}, speak("en-US", "Asia/Kolkata"))).toBe("January 2, 2026 at 1:30 AM");
  });

  it.each([
    ["customers", "phone", "+442079460958", "+44 20 7946 0958"],
    ["customers", "phone", "020 7946 0958", "020 7946 0958"],
    ["addresses", "countryCode", "SG", "Singapore"],
    ["addresses", "countryCode", "Elbonia", "Elbonia"],
    ["customers", "currency", "GBP", "British Pound (GBP)"],
    ["customers", "currency", "shells", "shells"],
    ["customers", "taxExempt", false, "No"],
    ["customers", "acceptsSmsMarketing", true, "Yes"],
    ["customers", "tags", ["vip", "twins", "returns often"], "vip, twins and returns often"],
    ["paymentMethods", "expiryYear", 2028, "2028"],
    ["customers", "totalOrders", 12000, "12,000"],
    ["reviewPhotos", "bytes", 1_400_000, "1.4 MB"],
    ["messages", "direction", "from-you", "From you"],
    ["orders", "financialStatus", "partially_paid", "Partly paid"],
    ["orders", "riskLevel", "Low", "Low"],
    ["orders", "financialStatus", "charged_back", "Charged back"],
    ["orders", "financialStatus", "constructor", "Constructor"],
    ["orders", "financialStatus", "Bezahlt (Vorkasse)", "Bezahlt (Vorkasse)"],
    ["auditEvents", "dataset", "pageViews", "Pages you looked at"],
    ["auditEvents", "dataset", "wishes", "wishes"],
    ["auditEvents", "act", "records-viewed", "Looked at records"],
    ["devices", "ip", "203.0.113.7", "203.0.113.7"],
    ["inferences", "certainty", 82, "82%"],
    ["inferences", "certainty", 0, "0%"],
    ["sentMessages", "purpose", "recalls", "Safety warnings"],
    ["pointMovements", "points", -1200, "-1200"],
    ["specialDates", "day", "2016-02-29", "29 February 2016"],
    ["specialDates", "day", "0824-12-01", "1 December 824"],
    ["specialDates", "day", "infinity", "infinity"],
    ["specialDates", "occasion", "childs-birthday", "A child’s birthday"],
    ["measurements", "part", "ring-finger", "Ring finger"],
    ["refundAccounts", "accountNumber", "50100234567891", "50100234567891"],
  ] as const)("%s.%s %j is %s", (dataset, name, value, words) => {
    expect(line(dataset, name, value)).toBe(words);
  });

  it.each([
    ["phone", "+6591234567", "SG", "9123 4567"],
    ["phone", "+6591234567", "GB", "+65 9123 4567"],
    ["phone", "+6591234567", null, "+65 9123 4567"],
    ["provinceCode", "MA", "US", "Massachusetts"],
    ["provinceCode", "MA", "GB", "MA"],
    ["provinceCode", "MA", null, "MA"],
  ])("%s %s in a record of %s is %s", (name, value, countryCode, words) => {
    expect(line("addresses", name, value, { countryCode })).toBe(words);
  });

  it("values of a change are said as on the page that they are of, and an emptied one too", () => {
    const after = { firstName: "Ada", acceptsSmsMarketing: false, emailConfirmedAt: "2026-01-01T20:00:00+00:00", phone: null, gone: 7 };
    expect(said("changes", "after", after, { dataset: "customers" })).toEqual({
      form: "pairs",
      pairs: [
        ["First name", "Ada"],
        ["Wants marketing by text message", "No"],
        ["Email confirmed", "1 January 2026 at 20:00"],
        ["Phone", "none"],
        ["gone", "7"],
      ],
    });
    expect(said("changes", "after", { a: "b" }, { dataset: "wishes" })).toEqual({ form: "pairs", pairs: [["a", "b"]] });
  });

  it("several of a closed set are a line each", () => {
    expect(said("disclosures", "categories", ["contact", "browsing", "horoscope"])).toEqual({
      form: "lines",
      lines: ["Name, addresses and how to reach you", "Visits to the site", "Horoscope"],
    });
  });

  it.each<[BrandId, string, string]>([
    ["mini-and-me", "royalMail", "Royal Mail"],
    ["mini-miss", "blueDart", "BlueDart"],
    ["mini-miss", "royalMail", "royalMail"],
    ["miniluxe", "Suffolk County Superior Court", "Suffolk County Superior Court"],
    ["miniluxe", "constructor", "Constructor"],
  ])("MMS-56: at %s the recipient %s is called %s, as its policy calls it", (brand, value, words) => {
    expect(said("disclosures", "recipient", value, {}, london, brand)).toEqual({ form: "line", text: words });
  });

  it.each<[BrandId, string, string]>([
    ["theminigalerie", "advertising", "Marketing Cookies"],
    ["mini-me-and-mama", "analytics", "Performance and Functional Cookies"],
    ["mini-me-and-mama", "social", "Social Media Cookies"],
    ["theminigalerie", "social", "Social networks"],
  ])("TMG-31, MMM-19: at %s cookies for %s are called %s", (brand, value, words) => {
    expect(said("cookieChoices", "cookieClass", value, {}, london, brand)).toEqual({ form: "line", text: words });
  });

  it("a day of the calendar is the same in every zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Niue"])
      expect(line("specialDates", "day", "2016-02-29", {}, speak("en-US", zone))).toBe("February 29, 2016");
  });

  it.each([
    [28.5, "in", "28.5 inches"],
    [7, "us-ring", "7 as a US ring size"],
    [1234.25, "mm", "1,234.25 millimetres"],
    [3, undefined, "3"],
  ])("a measure of %d %s in its own unit", (value, unit, words) => {
    expect(line("measurements", "value", value, { unit })).toBe(words);
  });

  it("columns are called what their page calls them", () => {
    expect(line("auditEvents", "fields", ["lastFour", "gone"], { dataset: "paymentMethods" })).toBe("Last four digits and gone");
  });

  it("values of another record's columns are said as its page says them", () => {
    const values = { shipping: { city: "London", country: "GB" }, tags: ["a", "b"], totalMinor: "£12.50", phone: "+442079460958", riskLevel: "low", gone: 3 };
    expect(said("correctionRequests", "shouldBe", values, { dataset: "orders" })).toEqual({
      form: "pairs",
      pairs: [
        ["Sent to", "London, United Kingdom"],
        ["Labels by the shop’s staff", "a and b"],
        ["Total", "£12.50"],
        ["Phone", "+44 20 7946 0958"],
        ["Risk of fraud, as the shop rated it", "Low"],
        ["gone", "3"],
      ],
    });
  });

  it.each([null, undefined, "", [], {}, { city: "" }])("%j says that there is nothing", (value) => {
    expect(said("orders", "shipping", value)).toEqual({ form: "none" });
  });

  it("a postal address is lines, with everything that it holds", () => {
    const shipping = { zip: "N1 9GU", city: "London", name: "Ada Bell", country: "GB", phone: "+442079460958", gate: "left", company: null };
    expect(said("orders", "shipping", shipping)).toEqual({
      form: "lines",
      lines: ["Ada Bell", "London, N1 9GU", "United Kingdom", "020 7946 0958", "gate: left"],
    });
  });

  it("other details are pairs, whatever stands in them", () => {
    expect(said("customers", "customFields", { "Shoe size": "26", nested: { a: [1] } })).toEqual({
      form: "pairs",
      pairs: [
        ["Shoe size", "26"],
        ["nested", '{"a":[1]}'],
      ],
    });
  });

  it("a browser in words, beside what it sent", () => {
    const sent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    expect(said("sessions", "userAgent", sent)).toEqual({ form: "line", text: "Safari on iPhone", stored: sent });
    expect(said("sessions", "userAgent", "curl/8.0")).toEqual({ form: "line", text: "curl/8.0" });
  });

  it("a script stays a text, and a link never becomes one", () => {
    expect(line("pageViews", "referrer", "javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(said("messages", "body", "<script>alert(1)</script>\nHello")).toEqual({ form: "long", text: "<script>alert(1)</script>\nHello" });
  });
});
