import { describe, expect, it } from "vitest";
import { held, limits, rightsOf, time } from "../asking";
import { keptUntil } from "../retention";
import { allCategories, holdingOf, type Recipient } from "../types";
import { miniMiss } from "./index";

describe("MINI MISS", () => {
  const brand = miniMiss;

  it("MMS-01: names its three laws", () => {
    expect(brand.laws.flatMap(({ regions }) => regions)).toEqual(["india", "india", "eea"]);
  });

  it("MMS-04, MMS-06: calls passwords, payments and refund accounts sensitive, and asks first", () => {
    for (const category of ["account", "payment", "refund-payout"] as const)
      expect(limits(brand, category)).toContain("sensitive");
  });

  it("MMS-08, MMS-09: asks for a refund account only after the sale, for that refund, and gives it to the bank alone", () => {
    const payout = held(brand, "refund-payout");
    expect(limits(brand, "refund-payout")).toEqual(expect.arrayContaining(["one-purpose", "yes-first"]));
    expect(payout.purposes.map(({ under }) => under)).toEqual(["refund"]);
    expect(payout.recipients).toEqual(["bank"]);
  });

  it("MMS-10: keeps it until the books agree, and then as the tax law asks", () => {
    const { retention } = held(brand, "refund-payout");
    expect(retention.from).toBe("refund-reconciled");
    const until = keptUntil(retention, new Date("2026-06-15T06:30:00Z"), brand.timeZone);
    expect(until?.toISOString()).toBe("2034-03-31T18:29:59.999Z");
  });

  it("MMS-13: stores no birthday without a yes", () => {
    expect(limits(brand, "occasions")).toContain("yes-first");
    expect(held(brand, "occasions").purposes.map(({ basis }) => basis)).toEqual(["consent"]);
  });

  it("MMS-26, MMS-46: gives couriers name, address and phone, and the amount only where cash is paid at the door", () => {
    const { blueDart, delhivery } = brand.recipients;
    for (const to of [blueDart, delhivery]) {
      expect(to.mayUse).toEqual(["name", "address", "phone"]);
      expect(to.cashAtTheDoor).toEqual(["name", "address", "phone", "invoice-value"]);
    }
  });

  it("MMS-24, MMS-68: binds each processor by contract, and looks them over in time", () => {
    for (const to of Object.values<Recipient>(brand.recipients))
      if (to.role === "processor")
        expect(to.bound, to.name).toEqual(expect.arrayContaining(["our-instructions", "secrecy", "no-other-use"]));
    expect(brand.register.everyMonths).toBe(12);
  });

  it("MMS-34, MMS-36: lists sixteen purposes by their numbers, the fourteenth without data", () => {
    const numbers = Object.values(brand.purposes).flatMap((heading) => ("number" in heading ? [heading.number] : []));
    expect(numbers).toEqual("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split(" "));
    expect(brand.purposes.additional.idle).toBeTruthy();
  });

  it("MMS-35: keeps the reasons of a decision about cash, and lets a person look again", () => {
    expect(held(brand, "decisions").items.join()).toMatch(/reasons/);
    expect(limits(brand, "decisions")).toContain("person-decides");
  });

  it("MMS-37: counts what it concludes as the person's own data", () => {
    expect(held(brand, "inferences").promises).toContain("MMS-37");
  });

  it("MMS-39, MMS-40, MMS-41: ends what rests on contract, interest and consent each in its own way", () => {
    expect(brand.holdings.orders.retention.from).toBe("order-completed");
    expect(brand.holdings.device.retention).toMatchObject({ from: "last-activity", keep: { years: 1 } });
    expect(held(brand, "loyalty").retention.from).toBe("consent-withdrawn");
  });

  it("MMS-48: may disclose without telling", () => {
    expect(brand.disclosures.legal.told).toBe("not-always");
  });

  it("MMS-53: knows no fifth legal basis", () => {
    const bases = allCategories.flatMap(
      (category) => holdingOf(brand, category)?.purposes.map(({ basis }) => basis) ?? [],
    );
    expect(new Set(bases)).toEqual(new Set(["contract", "consent", "legitimate-interests", "legal-obligation"]));
  });

  it("MMS-29, MMS-31, MMS-55: gives everybody the list of processors, the transfers and the bases on asking", () => {
    expect(rightsOf(brand, "everyone")).toEqual(
      expect.arrayContaining(["list-processors", "ask-transfers", "ask-basis"]),
    );
  });

  it("MMS-56, MMS-57, MMS-58, MMS-59: gives people in India their five rights", () => {
    expect(rightsOf(brand, "india")).toEqual([
      "summary",
      "who-received",
      "correct",
      "complete",
      "erase",
      "nominate",
      "complain",
    ]);
  });

  it("MMS-64: gives people in the EEA theirs", () => {
    const all = [...rightsOf(brand, "eea"), ...rightsOf(brand, "everyone")];
    for (const right of ["see", "correct", "erase", "restrict", "port", "object", "withdraw-consent"] as const)
      expect(all).toContain(right);
  });

  it("MMS-19, MMS-61, MMS-75: hears wishes at three addresses under two domains", () => {
    expect(brand.intake.emails).toEqual(["privacy@minimiss.com", "care@minimiss.com", "info@minimissilver.com"]);
  });

  it("MMS-62, MMS-63, MMS-65, MMS-76: confirms within 72 hours and answers within 30 days", () => {
    expect([time(brand, "acknowledge"), time(brand, "acknowledge-grievance")]).toEqual([{ hours: 72 }, { hours: 72 }]);
    const answers = [time(brand, "answer"), time(brand, "answer", "eea"), time(brand, "answer-grievance")];
    expect(answers).toEqual([{ days: 30 }, { days: 30 }, { days: 30 }]);
  });

  it("MMS-66, MMS-67: points to India's Board after its own officer, and to the authorities of the EEA", () => {
    expect(brand.complaints.askFirst).toEqual(["india"]);
    expect(brand.complaints.regulators.flatMap(({ regions }) => [...regions])).toEqual(["india", "eea"]);
  });

  it("MMS-70: greets by three switches, each by consent", () => {
    for (const purpose of ["cart-reminders", "birthday", "anniversary"] as const)
      expect(brand.messages[purpose]).toMatchObject({ class: "marketing", needs: "consent" });
  });

  it("MMS-73: asks again before data is used for something new", () => {
    expect(brand.changes.newPurpose.needs).toBe("consent");
  });
});
