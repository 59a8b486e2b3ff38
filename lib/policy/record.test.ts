import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { speak } from "@/lib/language";
import { brands } from "@/policies";
import { miniMiss } from "@/policies/mini-miss";
import { theminigalerie } from "@/policies/theminigalerie";
import type { Policy } from "@/policies/types";
import { documentsOf } from "./record";
import { allHeld } from "./words";

const now = new Date("2026-06-01T12:00:00Z");

function files(policy: Policy): Map<string, string> {
  const made = documentsOf(policy, speak("en-GB", policy.timeZone), now);
  return new Map(made.map(({ name, content }) => [name, content]));
}

function table(csv: string | undefined): string[][] {
  return z.array(z.array(z.string())).parse(parse(csv ?? "", { bom: true }));
}

describe.each(brands.map((brand) => ({ id: brand.id, brand })))("the record of $id", ({ id, brand }) => {
  const made = files(brand);
  const html = made.get(`record-${id}.html`) ?? "";

  it("has a row for each kind of data, with nothing left blank", () => {
    const [columns = [], ...rows] = table(made.get(`record-${id}.csv`));
    expect(columns).toHaveLength(8);
    expect(rows).toHaveLength(allHeld(brand).length);
    for (const cell of rows.flat()) expect(cell.trim()).not.toBe("");
  });

  it("is a page that assistive technology understands", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toMatch(/<title>Record of processing activities: /);
    expect(html.match(/<caption>/g)).toHaveLength(html.match(/<table>/g)?.length ?? 0);
    expect(html.match(/scope="col"/g)).toHaveLength(8);
    expect(html.match(/scope="row"/g)).toHaveLength(allHeld(brand).length);
    expect(html).not.toMatch(/<script|https?:\/\/[^<]*\.(js|css)/);
  });

  it("says the same in both forms", () => {
    const text = html
      .replaceAll(/<[^>]+>/g, "\n")
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"');
    const lines = new Set(text.split("\n"));
    for (const line of table(made.get(`record-${id}.csv`))
      .flat()
      .flatMap((cell) => cell.split("\n")))
      expect(lines).toContain(line);
  });

  it("names who is responsible and how data is guarded", () => {
    for (const words of [brand.controller.place, brand.contacts[0].role, brand.contacts[0].email ?? ""])
      expect(html).toContain(words);
    expect(brand.security.length).toBeGreaterThan(1);
  });
});

describe("the notice of India's law", () => {
  it("MMS-01: is made for those whom it binds, and lists data item by item", () => {
    const made = files(miniMiss);
    const rows = table(made.get("notice-mini-miss.csv"));
    expect(rows).toHaveLength(allHeld(miniMiss).length + 1);
    expect(rows.find(([kind]) => kind === "Accounts for refunds")).toEqual([
      "Accounts for refunds",
      "Bank account number with its IFSC code\nA UPI address instead",
      "Pay back an order that you paid in cash",
      "Refund execution",
    ]);
    expect([...files(theminigalerie).keys()]).toEqual(["record-theminigalerie.html", "record-theminigalerie.csv"]);
  });

  it("MMS-60, MMS-66: says how to take back a yes, use rights and complain, in that order", () => {
    const html = files(miniMiss).get("notice-mini-miss.html") ?? "";
    const places = ["Take back a yes", "Use your rights", "privacy@minimiss.com", "Data Protection Board of India"].map(
      (words) => html.indexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
  });
});

it("takes no cell for a formula, and no text for markup", () => {
  const recipients = {
    ...theminigalerie.recipients,
    stripe: { ...theminigalerie.recipients.stripe, name: "=HYPERLINK(1)" },
  };
  const made = files({ ...theminigalerie, name: "<b>Mini</b>", recipients });
  const cells = table(made.get("record-theminigalerie.csv")).flat();
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes("=HYPERLINK(1)"))).toBe(true);
  expect(made.get("record-theminigalerie.html")).not.toContain("<b>Mini");
});
