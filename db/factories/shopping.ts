import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf, type Product } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** An order without its items, paid and sent a few days later. Most callers want `purchase`. */
export function order(whose: Person, overrides: Partial<Row<"orders">> = {}, seed: Seed = fresh()): Made<"orders"> {
  const by = chance("order", whose.customerId, seed);
  const { place, currency } = homeOf(whose.brand);
  const orderedAt = overrides.orderedAt ?? daysAgo(by.between(2, 500), by);
  const town = by.pick(place.towns);
  const post = {
    name: `${whose.firstName} ${whose.lastName}`,
    ...place.street(by),
    city: town.city,
    zip: town.zip(by),
    ...(town.provinceCode && { province: town.provinceCode }),
    country: place.country,
    ...(whose.phone && { phone: whose.phone }),
  };
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    name: `#${String(by.between(1001, 999_999))}`,
    shopRef: `5${by.digits(12)}`,
    orderedAt,
    email: whose.email,
    phone: whose.phone,
    financialStatus: "paid",
    fulfillmentStatus: "fulfilled",
    paidAt: later(orderedAt, { minutes: 1 }),
    fulfilledAt: later(orderedAt, { days: 2, hours: 3 }),
    currency,
    subtotalMinor: 4000,
    shippingMinor: 400,
    taxesMinor: 0,
    totalMinor: 4400,
    shippingMethod: "Standard",
    paymentMethod: "Shopify Payments",
    paymentReference: `c${by.digits(16)}.1`,
    billing: post,
    shipping: post,
    channel: "web",
    collectedAt: orderedAt,
    ...overrides,
  };
}

/** One line of an order. */
export function orderItem(
  of: Made<"orders">,
  whose: Person,
  overrides: Partial<Row<"orderItems">> = {},
  seed: Seed = fresh(),
): Made<"orderItems"> {
  const by = chance("item", of.id, seed);
  const product: Product = by.pick(homeOf(whose.brand).products);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    orderId: of.id,
    position: 1,
    name: product.name,
    sku: product.sku,
    vendor: whose.brand,
    quantity: by.pick([1, 1, 1, 2]),
    currency: of.currency,
    priceMinor: product.priceMinor,
    fulfillmentStatus: of.fulfillmentStatus,
    collectedAt: of.collectedAt,
    ...overrides,
  };
}

/** An order with its items, whose sums agree. */
export function purchase(
  whose: Person,
  overrides: Partial<Row<"orders">> & { items?: number } = {},
  seed: Seed = fresh(),
): { orders: [Made<"orders">]; orderItems: Made<"orderItems">[] } {
  const by = chance("purchase", whose.customerId, seed);
  const { items = by.between(1, 3), ...given } = overrides;
  const bare = order(whose, given, seed);
  const orderItems = Array.from({ length: items }, (_, i) => orderItem(bare, whose, { position: i + 1 }, i));
  const subtotalMinor = orderItems.reduce((sum, item) => sum + item.priceMinor * item.quantity, 0);
  const sums = { subtotalMinor, totalMinor: subtotalMinor + (bare.shippingMinor ?? 0) - (given.discountMinor ?? 0) };
  const placed = { ...bare, ...sums, ...given };
  return { orders: [placed], orderItems };
}

/** Something sent back. */
export function sentBack(
  of: Made<"orders">,
  overrides: Partial<Row<"returns">> = {},
  seed: Seed = fresh(),
): Made<"returns"> {
  const by = chance("return", of.id, seed);
  const requestedAt = later(of.orderedAt, { days: 9 });
  return {
    customerId: of.customerId,
    id: by.uuid(),
    orderId: of.id,
    reason: by.pick(["Too small", "Not the colour I expected", "Arrived damaged", "Changed my mind"]),
    status: "received",
    requestedAt,
    receivedAt: later(requestedAt, { days: 5 }),
    collectedAt: requestedAt,
    ...overrides,
  };
}

/** Money given back. */
export function refund(
  of: Made<"orders">,
  overrides: Partial<Row<"refunds">> = {},
  seed: Seed = fresh(),
): Made<"refunds"> {
  const by = chance("refund", of.id, seed);
  const refundedAt = later(of.orderedAt, { days: 15 });
  return {
    customerId: of.customerId,
    id: by.uuid(),
    orderId: of.id,
    currency: of.currency,
    amountMinor: of.totalMinor,
    method: of.paymentMethod,
    refundedAt,
    collectedAt: refundedAt,
    ...overrides,
  };
}
