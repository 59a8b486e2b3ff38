import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** A size that the person gave; a chest in inches unless said otherwise. */
export function measurement(
  whose: Person,
  overrides: Partial<Row<"measurements">> = {},
  seed: Seed = fresh(),
): Made<"measurements"> {
  const by = chance("measurement", whose.customerId, seed);
  const takenAt = overrides.takenAt ?? daysAgo(by.between(5, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    part: "chest",
    value: by.between(60, 88) / 2,
    unit: "in",
    takenBy: "you",
    takenAt,
    collectedAt: takenAt,
    ...overrides,
  };
}

/** Something of an order that was changed to fit, and handed over. */
export function alteration(
  of: Made<"orders">,
  overrides: Partial<Row<"alterations">> = {},
  seed: Seed = fresh(),
): Made<"alterations"> {
  const by = chance("alteration", of.id, seed);
  return {
    customerId: of.customerId,
    id: by.uuid(),
    orderId: of.id,
    garment: "Sundress, mama, coastal stripe",
    work: by.pick(["Hem up 2 in", "Waist in 1 in", "Straps shortened by half an inch"]),
    instructions: "Keep the stripe level at the side seams.",
    state: "handed-over",
    askedAt: of.orderedAt,
    readyAt: later(of.orderedAt, { days: 4 }),
    collectedAt: of.orderedAt,
    ...overrides,
  };
}

/** Words cut into something of an order. */
export function engraving(
  of: Made<"orders">,
  overrides: Partial<Row<"engravings">> = {},
  seed: Seed = fresh(),
): Made<"engravings"> {
  const by = chance("engraving", of.id, seed);
  return {
    customerId: of.customerId,
    id: by.uuid(),
    orderId: of.id,
    item: by.pick(["Silver band", "Silver pendant", "Anklet with bells"]),
    words: by.pick(["Always", "मेरी जान", "A & R 14.02"]),
    typeface: "Italic",
    place: "Inside",
    askedAt: of.orderedAt,
    engravedAt: later(of.orderedAt, { days: 1 }),
    collectedAt: of.orderedAt,
    ...overrides,
  };
}

/** Something that the person likes. */
export function taste(whose: Person, overrides: Partial<Row<"tastes">> = {}, seed: Seed = fresh()): Made<"tastes"> {
  const by = chance("taste", whose.customerId, seed);
  const learntAt = overrides.learntAt ?? daysAgo(by.between(3, 200), by);
  const [about, likes] = by.pick([
    ["size", "M"],
    ["colour", "Sage"],
    ["metal", "Silver"],
    ["stone", "Moonstone"],
    ["brand", "Lemon & Thyme"],
  ]);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    about,
    likes,
    learnt: "told",
    learntAt,
    collectedAt: learntAt,
    ...overrides,
  };
}

/** A treatment that took place. */
export function appointment(
  whose: Person,
  overrides: Partial<Row<"appointments">> = {},
  seed: Seed = fresh(),
): Made<"appointments"> {
  const by = chance("appointment", whose.customerId, seed);
  const { currency } = homeOf(whose.brand);
  const startsAt = overrides.startsAt ?? daysAgo(by.between(5, 400), by);
  const bookedAt = overrides.bookedAt ?? later(startsAt, { days: -6 });
  const [treatment, minutes, priceMinor] = by.pick([
    ["Signature manicure", 40, 3400],
    ["Deluxe pedicure", 60, 7200],
    ["Brow shaping", 20, 2800],
  ]);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    studio: by.pick(["Newbury Street", "Coolidge Corner", "South Congress"]),
    treatment,
    startsAt,
    minutes,
    state: "done",
    currency,
    priceMinor,
    bookedAt,
    collectedAt: bookedAt,
    ...overrides,
  };
}
