import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

export function review(whose: Person, overrides: Partial<Row<"reviews">> = {}, seed: Seed = fresh()): Made<"reviews"> {
  const by = chance("review", whose.customerId, seed);
  const writtenAt = overrides.writtenAt ?? daysAgo(by.between(1, 400), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    product: by.pick(homeOf(whose.brand).products).name,
    rating: by.between(3, 5),
    title: by.pick(["Lovely", "Even better than the photo", "Runs a little small", "Will buy again"]),
    body: by.pick([
      "Beautifully made and so soft. She refuses to take it off.",
      "Arrived in four days, wrapped with care. Washes well too.",
      "Nice fabric, but order one size up.",
    ]),
    published: true,
    licenceGivenAt: writtenAt,
    licenceVersion: "2025-01",
    writtenAt,
    collectedAt: writtenAt,
    ...overrides,
  };
}

/** Its file lies on the shelf "photos" under the two ids; the caller writes it, or leaves it missing. */
export function reviewPhoto(
  of: Made<"reviews">,
  overrides: Partial<Row<"reviewPhotos">> = {},
  seed: Seed = fresh(),
): Made<"reviewPhotos"> {
  const by = chance("photo", of.id, seed);
  return {
    customerId: of.customerId,
    id: by.uuid(),
    reviewId: of.id,
    fileName: `IMG_${by.digits(4)}.png`,
    mediaType: "image/png",
    bytes: 68,
    collectedAt: of.collectedAt,
    ...overrides,
  };
}

export function message(
  whose: Person,
  overrides: Partial<Row<"messages">> = {},
  seed: Seed = fresh(),
): Made<"messages"> {
  const by = chance("message", whose.customerId, seed);
  const sentAt = overrides.sentAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    channel: "email",
    direction: "from-you",
    subject: by.pick(["Where is my parcel?", "Wrong size", "Can you gift wrap?"]),
    body: `Hello, ${by.pick(["could you tell me when it will arrive?", "I would like to change the size, please.", "is there still time to add a card?"])} Thank you, ${whose.firstName}`,
    sentAt,
    collectedAt: sentAt,
    ...overrides,
  };
}

/** A letter of this portal that was sent, so that its text is gone. */
export function mail(whose: Person, overrides: Partial<Row<"mails">> = {}, seed: Seed = fresh()): Made<"mails"> {
  const by = chance("mail", whose.customerId, seed);
  const createdAt = overrides.createdAt ?? daysAgo(by.between(1, 60), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    brand: whose.brand,
    sentTo: whose.email,
    subject: "Your code",
    createdAt,
    sentAt: later(createdAt, { minutes: 1 }),
    ...overrides,
  };
}

export function device(whose: Person, overrides: Partial<Row<"devices">> = {}, seed: Seed = fresh()): Made<"devices"> {
  const by = chance("device", whose.customerId, seed);
  const firstSeenAt = overrides.firstSeenAt ?? whose.collectedAt;
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    deviceRef: `d-${by.digits(10)}`,
    ip: `198.51.100.${String(by.between(1, 254))}`,
    browser: by.pick(["Safari 18", "Chrome 148", "Firefox 150"]),
    operatingSystem: by.pick(["iOS 18", "Android 16", "Windows 11", "macOS 15"]),
    region: by.pick(homeOf(whose.brand).place.towns).city,
    firstSeenAt,
    lastSeenAt: later(firstSeenAt, { days: by.between(1, 25), minutes: by.between(1, 900) }),
    collectedAt: firstSeenAt,
    ...overrides,
  };
}

export function pageView(
  whose: Person,
  overrides: Partial<Row<"pageViews">> = {},
  seed: Seed = fresh(),
): Made<"pageViews"> {
  const by = chance("page view", whose.customerId, seed);
  const viewedAt = overrides.viewedAt ?? daysAgo(by.between(1, 120), by);
  const { products, site } = homeOf(whose.brand);
  const product = by.pick(products);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    viewedAt,
    page: `https://${site}/products/${product.sku.toLowerCase()}`,
    title: product.name,
    referrer: by.oneIn(3) ? "https://www.google.com/" : null,
    seconds: by.between(3, 240),
    collectedAt: viewedAt,
    ...overrides,
  };
}
