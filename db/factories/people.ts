import { type CustomerId, freshCustomerId } from "../ids";
import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { type Brand, homeOf } from "./homes";
import type { Made, Row } from "./tables";

/** A customer whose name and address are known, as most are. Spread it with `email: null` for the others. */
export interface Person extends Row<"customers"> {
  readonly customerId: CustomerId;
  readonly brand: Brand;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly collectedAt: Date;
}

/** @param seed the same person each time; without one, somebody whom no test has met */
export function person(brand: Brand, overrides: Partial<Person> = {}, seed: Seed = fresh()): Person {
  const by = chance("person", brand, seed);
  const { place, currency } = homeOf(brand);
  const firstName = overrides.firstName ?? by.pick(place.firstNames);
  const lastName = overrides.lastName ?? by.pick(place.lastNames);
  const collectedAt = overrides.collectedAt ?? daysAgo(by.between(30, 700), by);
  return {
    customerId: freshCustomerId({ msecs: collectedAt.getTime(), random: by.bytes(16) }),
    brand,
    shopRef: `7${by.digits(12)}`,
    firstName,
    lastName,
    email: `${mailable(firstName)}.${mailable(lastName)}.${by.digits(9)}@${by.pick(["example.com", "example.org", "example.net"])}`,
    phone: place.phone(by),
    acceptsEmailMarketing: by.oneIn(2),
    acceptsSmsMarketing: by.oneIn(4),
    totalOrders: by.between(0, 12),
    totalSpentMinor: by.between(0, 90_000),
    currency,
    collectedAt,
    ...overrides,
  };
}

/** A name as it would stand in an address: without spaces, accents and apostrophes. */
function mailable(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
}

/** Where a parcel finds the person, in their brand's country. */
export function address(
  whose: Person,
  overrides: Partial<Row<"addresses">> = {},
  seed: Seed = fresh(),
): Made<"addresses"> {
  const by = chance("address", whose.customerId, seed);
  const { place } = homeOf(whose.brand);
  const town = by.pick(place.towns);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    firstName: whose.firstName,
    lastName: whose.lastName,
    ...place.street(by),
    city: town.city,
    provinceCode: town.provinceCode,
    zip: town.zip(by),
    countryCode: place.country,
    phone: whose.phone,
    isDefault: true,
    collectedAt: whose.collectedAt,
    ...overrides,
  };
}

/** What a gateway gives for a card. */
export function paymentMethod(
  whose: Person,
  overrides: Partial<Row<"paymentMethods">> = {},
  seed: Seed = fresh(),
): Made<"paymentMethods"> {
  const by = chance("payment method", whose.customerId, seed);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    processor: by.pick(["Stripe", "Shopify Payments", "PayPal"]),
    token: `pm_${by.uuid().replaceAll("-", "")}`,
    network: by.pick(["Visa", "Mastercard", "American Express"]),
    lastFour: by.digits(4),
    expiryMonth: by.between(1, 12),
    expiryYear: new Date().getUTCFullYear() + by.between(1, 4),
    collectedAt: whose.collectedAt,
    ...overrides,
  };
}

/** A yes or a no. A newsletter by email unless said otherwise. */
export function consent(
  whose: Person,
  overrides: Partial<Row<"consents">> = {},
  seed: Seed = fresh(),
): Made<"consents"> {
  const by = chance("consent", whose.customerId, seed);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    purpose: "newsletter",
    channel: "email",
    state: "given",
    wording: "Yes, send me news and offers by email. I can stop at any time.",
    wordingVersion: "2025-01",
    language: "en",
    method: "checkout",
    decidedAt: later(whose.collectedAt, { minutes: 4 }),
    ...overrides,
  };
}
