import { describe, expect, it } from "vitest";
import type { DatasetName } from "@/lib/catalogue/types";
import { speak } from "@/lib/language";
import { brands } from "@/policies";
import { allHeld, heldOf } from "./held";
import { codesSaying, labelOf, othersInWords, textsOf } from "./labels";

const tongue = speak("en-GB", "UTC");

/** Stored values of a column whose words at Mini & Me contain the text. */
function codes(dataset: DatasetName, name: string, text: string): string[] {
  const policy = brands.find(({ id }) => id === "mini-and-me");
  return policy ? codesSaying(tongue, { dataset, name, policy }, text) : [];
}

describe("the words of the catalogue", () => {
  it.each(allHeld)("$name: counts one and many, and says what will appear", ({ name }) => {
    const { title, about, empty, count } = textsOf(tongue, name);
    expect([title, about]).not.toContain("");
    expect(empty).toMatch(/^(When|Each time) .+ appears? here.*\.$/);
    expect(count(1)).toMatch(/^1 /);
    expect(count(2)).not.toBe(count(1).replace("1", "2"));
  });

  it.each(allHeld)("$name: no two columns are called the same", ({ name, entry }) => {
    const labels = Object.keys(entry.fields).map((field) => labelOf(tongue, name, field));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("MLX-10: says which of it is about somebody else, and that they are left alone", () => {
    const words = othersInWords(tongue, heldOf("giftRecipients"));
    expect(words).toMatch(/can be about somebody else: Name, Who they are to you, Email, Phone, Address,? and Message with the gift\./);
    expect(words).toContain("never write to them for marketing");
    expect(othersInWords(tongue, heldOf("orders"))).toBeUndefined();
  });

  it("finds stored values by what the page says of them", () => {
    expect(codes("auditEvents", "act", "a COPY")).toEqual(["export-asked", "export-made", "export-failed", "export-downloaded", "export-purged"]);
    expect(codes("orders", "note", "paid")).toEqual([]);
  });

  it("and by what the brand's own policy says of them", () => {
    expect(codes("disclosures", "recipient", "mail")).toEqual(["royalMail", "mailchimp"]);
    expect(codes("disclosures", "recipient", "blue")).toEqual([]);
    expect(codes("cookieChoices", "cookieClass", "beacon")).toEqual(["preferences"]);
  });
});
