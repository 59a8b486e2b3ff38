import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { held } from "./asking";
import { floorsOf } from "./floors";
import { brands, policyOf } from "./index";
import { miniAndMe } from "./mini-and-me";
import { miniMeAndMama } from "./mini-me-and-mama";
import { miniMiss } from "./mini-miss";
import { miniluxe } from "./miniluxe";
import { keptUntil } from "./retention";
import { theminigalerie } from "./theminigalerie";
import { allCategories, type AnyCategory, holdingOf, policy, type Policy, type Recipient } from "./types";

/** How many promises each merchant's text makes (promise catalogue, row counts); a brand that is none of them makes none. */
const seeds: Readonly<Record<string, readonly [string, number]>> = {
  theminigalerie: ["TMG", 66],
  miniluxe: ["MLX", 40],
  "mini-and-me": ["MMC", 51],
  "mini-miss": ["MMS", 76],
  "mini-me-and-mama": ["MMM", 39],
};

function promisesIn(fact: unknown): string[] {
  if (typeof fact !== "object" || fact === null) return [];
  return Object.entries(fact).flatMap(([key, value]) =>
    key === "promises" && Array.isArray(value) ? value.map(String) : promisesIn(value),
  );
}

function kindsOf(brand: Policy): AnyCategory[] {
  return allCategories.filter((category) => holdingOf(brand, category));
}

function receivers(brand: Policy): string[] {
  return allCategories.flatMap((category) => [...(holdingOf(brand, category)?.recipients ?? [])]);
}

function advertisers(brand: Policy): Recipient[] {
  return Object.values(brand.recipients).filter((recipient) => recipient.advertising);
}

describe("the register of brands", () => {
  it("finds each brand by its id, and no other", () => {
    expect(brands.map((brand) => brand.id)).toEqual(expect.arrayContaining(Object.keys(seeds)));
    for (const brand of brands) expect(policyOf(brand.id)).toBe(brand);
    for (const id of ["", "MiniLuxe", "__proto__", "toString", "nobody"]) expect(policyOf(id)).toBeUndefined();
  });

  it("does not compile when a category gives data to somebody undeclared", () => {
    const { holdings } = miniluxe;
    // @ts-expect-error "nobody" is not in MiniLuxe's register of recipients
    const contact: (typeof holdings)["contact"] = { ...holdings.contact, recipients: ["nobody"] };
    policy({ ...miniluxe, holdings: { ...holdings, contact } });
  });

  it("does not compile when a category is missing", () => {
    // @ts-expect-error "browsing" has no holding
    policy({ ...miniluxe, holdings: { ...miniluxe.holdings, browsing: undefined } });
    // @ts-expect-error "gifts" is neither held nor declared as not held
    policy({ ...miniluxe, holdings: { ...miniluxe.holdings, gifts: undefined } });
  });

  it("does not compile when a recipient has no country", () => {
    const { recipients } = miniluxe;
    // @ts-expect-error no country at all
    const paypal: Recipient = { ...recipients.paypal, countries: [] };
    policy({ ...miniluxe, recipients: { ...recipients, paypal } });
  });

  it("does not compile when a purpose has no legal basis, or stands under no heading", () => {
    const { gifts } = miniluxe.holdings;
    if ("notHeld" in gifts) throw new Error("MiniLuxe holds gifts");
    // @ts-expect-error a purpose without `basis`
    const baseless: typeof gifts = { ...gifts, purposes: [{ under: "gifts", text: "send it", promises: [] }] };
    const homeless: typeof gifts = {
      ...gifts,
      // @ts-expect-error "presents" is no heading of MiniLuxe
      purposes: [{ under: "presents", basis: "contract", text: "send it", promises: [] }],
    };
    for (const changed of [baseless, homeless])
      policy({ ...miniluxe, holdings: { ...miniluxe.holdings, gifts: changed } });
  });
});

describe.each(brands.map((brand) => ({ brand, id: brand.id })))("$id", ({ brand }) => {
  it("carries only promises that its own text makes", () => {
    const [code, count] = seeds[brand.id] ?? ["", 0];
    const made = new Set(Array.from({ length: count }, (_, at) => `${code}-${String(at + 1).padStart(2, "0")}`));
    const carried = promisesIn(brand);
    expect(carried.filter((id) => !made.has(id))).toEqual([]);
    expect(carried.length).toBeGreaterThanOrEqual(count);
  });

  it("declares every recipient once and uses each of them", () => {
    expect([...new Set(receivers(brand))].sort()).toEqual(Object.keys(brand.recipients).sort());
    for (const category of allCategories) {
      const recipients = holdingOf(brand, category)?.recipients ?? [];
      expect(new Set(recipients).size, category).toBe(recipients.length);
    }
  });

  it.each(Object.entries(brand.recipients))(
    "says in which country %s is, and what protects the data there",
    (_, to) => {
      for (const code of to.countries) expect(countries.isValid(code), code).toBe(true);
      const abroad = to.countries.some((code) => code !== brand.controller.country);
      expect(to.safeguard === "same-country").toBe(!abroad);
      expect(to.safeguard === "own-policy" && to.role === "processor").toBe(false);
    },
  );

  it("answers from a real country, in its zone and its money", () => {
    expect(countries.isValid(brand.controller.country)).toBe(true);
    expect(Intl.supportedValuesOf("currency")).toContain(brand.currency);
    expect(new Intl.DateTimeFormat("en", { timeZone: brand.timeZone }).resolvedOptions().timeZone).toBeTruthy();
    expect(brand.contacts[0].email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/);
  });

  it.each(kindsOf(brand))("keeps %s no shorter than the law asks", (category) => {
    const { retention } = held(brand, category);
    for (const eventAt of [new Date("2027-12-30T12:00:00Z"), new Date("2028-01-02T12:00:00Z")]) {
      const byLaw = { ...retention, keep: retention.floor?.keep, floor: undefined };
      const law = keptUntil(byLaw, eventAt, brand.timeZone)?.getTime() ?? Infinity;
      expect(keptUntil(retention, eventAt, brand.timeZone)?.getTime()).toBeGreaterThanOrEqual(law);
    }
  });

  it("marks as a demo decision each retention that its text does not give", () => {
    for (const category of kindsOf(brand)) {
      const { promises, demoDecision } = held(brand, category).retention;
      expect(promises.length > 0 || demoDecision === true, category).toBe(true);
    }
  });

  it("has a floor under the books of its country", () => {
    const { from, floor } = brand.holdings.orders.retention;
    expect(from).toBe("order-completed");
    expect(floor ? [floor] : []).toEqual(floorsOf(brand.controller.country, "orders"));
  });
});

describe("promises that are facts", () => {
  it("TMG-21: nobody gets TheMiniGalerie's data for adverts of their own", () => {
    expect(advertisers(theminigalerie).map((to) => to.role)).toEqual(["processor", "processor"]);
  });

  it("TMG-40: TheMiniGalerie keeps an order between three and seven years, and past the law's five", () => {
    const { retention } = theminigalerie.holdings.orders;
    for (const eventAt of ["2024-01-01T00:00:00+08:00", "2024-12-31T23:59:59+08:00"].map((at) => new Date(at))) {
      const until = keptUntil(retention, eventAt, theminigalerie.timeZone);
      const years = ((until?.getTime() ?? NaN) - eventAt.getTime()) / 31_556_952_000;
      expect(years).toBeGreaterThan(4.99);
      expect(years).toBeLessThan(7);
    }
  });

  it('TMG-42, TMG-39: the number behind "a reasonable period" is a demo decision', () => {
    for (const category of ["contact", "account"] as const) {
      expect(theminigalerie.holdings[category].retention).toMatchObject({ from: "account-closed", demoDecision: true });
    }
  });

  it("MLX-19: no phone number goes from MiniLuxe to anybody who advertises", () => {
    expect(advertisers(miniluxe).length).toBeGreaterThan(0);
    for (const to of advertisers(miniluxe)) expect(to.withheld, to.name).toContain("phone");
  });

  it("MLX-20: nobody at all gets the consent to texts", () => {
    const { contact, preferences } = miniluxe.holdings;
    for (const key of [...contact.recipients, ...preferences.recipients]) {
      expect(miniluxe.recipients[key].withheld, key).toContain("text-message-consent");
    }
  });

  it("MLX-23: PayPal, Apple Pay and Google Pay answer for themselves", () => {
    const { paypal, applePay, googlePay } = miniluxe.recipients;
    for (const to of [paypal, applePay, googlePay]) expect(to.role).toBe("independent-controller");
  });

  it("MMC-15: Shopify's transfer stands on contract clauses, since the Privacy Shield is void", () => {
    expect(miniAndMe.recipients.shopify.safeguard).toBe("standard-contractual-clauses");
    expect(JSON.stringify(miniAndMe.recipients)).not.toMatch(/privacy.shield/i);
  });

  it("MMC-32, MMC-50: what rests on consent ends with it", () => {
    const { retention } = miniAndMe.holdings.preferences;
    const withdrawn = new Date("2026-05-05T05:05:05Z");
    expect(retention.from).toBe("consent-withdrawn");
    expect(keptUntil(retention, withdrawn, miniAndMe.timeZone)).toEqual(withdrawn);
  });

  it("MMS-02: the words are those of India's law", () => {
    expect(miniMiss.words).toMatchObject({ controller: "Data Fiduciary", person: "Data Principal" });
  });

  it("MMS-33: nothing leaves India without a safeguard", () => {
    for (const to of Object.values<Recipient>(miniMiss.recipients)) {
      if (to.countries.some((code) => code !== "IN")) expect(to.safeguard, to.name).not.toBe("same-country");
    }
  });

  it("MMS-03, MMS-71, MMS-75: no placeholder of the merchant's text is taken for a fact", () => {
    expect(JSON.stringify(brands)).not.toMatch(/\[\s*insert/i);
    expect(miniMiss.versions[0].demoDecision).toBe(true);
    expect(miniMiss.contacts[0].demoDecision).toBe(true);
  });

  it("MMM-34: a password has seven characters, letters in both cases and a digit", () => {
    expect(miniMeAndMama.password).toMatchObject({ minLength: 7, mixed: true });
  });

  it("MMM-39: all that the text leaves open is marked", () => {
    for (const category of kindsOf(miniMeAndMama)) {
      const { purposes, retention } = held(miniMeAndMama, category);
      expect(retention.demoDecision, category).toBe(true);
      if (category !== "safekeeping") expect(purposes.map((purpose) => purpose.demoDecision)).not.toContain(undefined);
    }
  });
});
