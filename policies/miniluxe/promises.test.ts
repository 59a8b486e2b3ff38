import { describe, expect, it } from "vitest";
import { held, limits, marketing } from "../asking";
import { miniluxe } from "./index";

describe("MiniLuxe", () => {
  const brand = miniluxe;

  it("MLX-03: stores neither the whole number of a card nor its code", () => {
    expect(limits(brand, "payment")).toContain("never-stored");
  });

  it("MLX-05: knows where a visitor is no finer than a region", () => {
    expect(limits(brand, "device")).toContain("coarse");
  });

  it("MLX-08, MLX-38: counts inferences and job applications among what it holds", () => {
    expect(held(brand, "inferences").promises).toContain("MLX-08");
    expect(held(brand, "applications").retention.from).toBe("application-decided");
  });

  it("MLX-10: never markets to people who get a gift, and gives them to nobody who advertises", () => {
    expect(limits(brand, "gifts")).toContain("never-marketing");
    for (const key of held(brand, "gifts").recipients)
      expect(brand.recipients[key as "paypal"].advertising).toBeUndefined();
    expect(held(brand, "gifts").purposes.map(({ basis }) => basis)).toEqual(["contract"]);
  });

  it("MLX-12, MLX-25: lets partners pass nothing on, and visit counters use it for nothing else", () => {
    const { shopPartners, offerPartners, visitCounters } = brand.recipients;
    for (const to of [shopPartners, offerPartners])
      expect(to.bound).toEqual(["our-instructions", "secrecy", "no-passing-on"]);
    expect(visitCounters.bound).toContain("no-other-use");
  });

  it("MLX-15: tells people before their data moves to a buyer", () => {
    expect(brand.disclosures.succession.told).toBe("before");
  });

  it("MLX-16, MLX-17: emails and texts only those who said yes", () => {
    for (const purpose of marketing(brand)) expect(brand.messages[purpose]?.needs, purpose).toBe("consent");
    expect(brand.messages["cart-reminders"]?.channels).toEqual(["text-message"]);
  });

  it("MLX-18: says that it keeps when a text was read", () => {
    expect(held(brand, "sent-messages").items.join()).toMatch(/when you read a text/);
  });

  it("MLX-26: leaves the phone to those who refuse cookies", () => {
    expect(brand.cookies.notes.map(({ text }) => text).join()).toMatch(/phone/);
  });

  it("MLX-27, MLX-29: is not for children under 13, and sells to adults only", () => {
    expect(brand.ages).toMatchObject({ noneBelow: 13, toOrder: 18 });
  });

  it("MLX-34: speaks of what happens online alone", () => {
    expect(brand.scope.covers).toEqual(["online"]);
  });

  it("MLX-35: asks, or lets people say no, before data is used for something new", () => {
    expect(brand.changes.newPurpose.needs).toBe("consent-or-chance-to-refuse");
  });

  it("MLX-36, MLX-37: takes a no by email and by post, and STOP to a text at once", () => {
    for (const purpose of marketing(brand))
      expect(brand.messages[purpose]?.stop, purpose).toEqual(expect.arrayContaining(["ask", "post"]));
    for (const purpose of ["offers", "cart-reminders"] as const) {
      expect(brand.messages[purpose]?.stop).toContain("reply-stop");
      expect(brand.messages[purpose]?.stopsWithin).toBe("at-once");
    }
    expect(brand.intake).toMatchObject({ emails: ["customerservice@miniluxe.com"] });
    expect(brand.intake.posts?.[0]).toContain("1 Faneuil Hall Sq");
  });

  it("MLX-40: promises no right but taking back a yes; the rest is the merchant's free choice", () => {
    expect(brand.rights.given.map(({ right }) => right)).toEqual(["withdraw-consent"]);
    expect(brand.rights.others).toMatchObject({ choice: "voluntary", demoDecision: true });
  });
});
