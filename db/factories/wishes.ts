import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row, Story } from "./tables";

/** A basket with its things; open, unless it is said to have been left or ordered. */
export function cart(
  whose: Person,
  { items = 2, ...overrides }: Partial<Row<"carts">> & { items?: number } = {},
  seed: Seed = fresh(),
): Story & { carts: [Made<"carts">]; cartItems: Made<"cartItems">[] } {
  const { customerId } = whose;
  const by = chance("cart", customerId, seed);
  const { currency, products } = homeOf(whose.brand);
  const changedAt = overrides.changedAt ?? daysAgo(by.between(1, 60), by);
  const startedAt = later(changedAt, { minutes: -by.between(2, 900) });
  const id = by.uuid();
  const cartItems = Array.from({ length: items }, (): Made<"cartItems"> => {
    const { name, sku, priceMinor } = by.pick(products);
    const thing = { name, sku, quantity: 1, currency, priceMinor, addedAt: startedAt, collectedAt: startedAt };
    return { customerId, id: by.uuid(), cartId: id, ...thing };
  });
  const totalMinor = cartItems.reduce((sum, { priceMinor }) => sum + (priceMinor ?? 0), 0);
  const bare = { customerId, id, state: "open" as const, currency, totalMinor, startedAt, changedAt };
  return { carts: [{ ...bare, collectedAt: startedAt, ...overrides }], cartItems };
}

/** A wish list with its wishes. */
export function wishList(
  whose: Person,
  { items = 2, ...overrides }: Partial<Row<"wishLists">> & { items?: number } = {},
  seed: Seed = fresh(),
): Story & { wishLists: [Made<"wishLists">]; wishListItems: Made<"wishListItems">[] } {
  const { customerId } = whose;
  const by = chance("wish list", customerId, seed);
  const createdAt = overrides.createdAt ?? daysAgo(by.between(5, 200), by);
  const id = by.uuid();
  const wishListItems = Array.from({ length: items }, (): Made<"wishListItems"> => {
    const { name, sku } = by.pick(homeOf(whose.brand).products);
    const wish = { name, sku, quantity: 1, addedAt: createdAt, collectedAt: createdAt };
    return { customerId, id: by.uuid(), wishListId: id, ...wish };
  });
  const bare = { customerId, id, name: "For my birthday", visibility: "only-you" as const, createdAt };
  return { wishLists: [{ ...bare, collectedAt: createdAt, ...overrides }], wishListItems };
}

/** A registry for a baby, with two things of which one was given. */
export function registry(
  whose: Person,
  overrides: Partial<Row<"registries">> = {},
  seed: Seed = fresh(),
): Story & { registries: [Made<"registries">]; registryItems: Made<"registryItems">[] } {
  const { customerId } = whose;
  const by = chance("registry", customerId, seed);
  const createdAt = overrides.createdAt ?? daysAgo(by.between(20, 90), by);
  const id = by.uuid();
  const things = homeOf(whose.brand).products.slice(0, 2);
  const registryItems = things.map(({ name, sku }, i): Made<"registryItems"> => {
    const gift = { giver: "Aunt Rosa", giverMessage: "For the little one", givenAt: later(createdAt, { days: 9 }) };
    const wish = { customerId, registryId: id, name, sku, wanted: 1, addedAt: createdAt, collectedAt: createdAt };
    return { id: by.uuid(), ...wish, ...(i === 0 && { received: 1, ...gift }) };
  });
  const bare = {
    customerId,
    id,
    title: `Baby ${whose.lastName}`,
    occasion: "baby" as const,
    partner: `Alex ${whose.lastName}`,
    dueOn: daysAgo(-80).toISOString().slice(0, 10),
    visibility: "by-link" as const,
    createdAt,
  };
  return { registries: [{ ...bare, collectedAt: createdAt, ...overrides }], registryItems };
}

/** Somebody in the address book, or of the order or registry that the overrides name. */
export function giftRecipient(
  whose: Person,
  overrides: Partial<Row<"giftRecipients">> = {},
  seed: Seed = fresh(),
): Made<"giftRecipients"> {
  const by = chance("gift recipient", whose.customerId, seed);
  const { place } = homeOf(whose.brand);
  const town = by.pick(place.towns);
  const addedAt = overrides.addedAt ?? daysAgo(by.between(5, 300), by);
  const name = `${by.pick(place.firstNames)} ${by.pick(place.lastNames)}`;
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    origin: "address-book",
    name,
    relation: by.pick(["sister", "friend", "mother"]),
    phone: place.phone(by),
    address: { name, ...place.street(by), city: town.city, zip: town.zip(by), country: place.country },
    addedAt,
    collectedAt: addedAt,
    ...overrides,
  };
}
