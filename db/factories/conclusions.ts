import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** What somebody's visits seem to say. */
export function inference(
  whose: Person,
  overrides: Partial<Row<"inferences">> = {},
  seed: Seed = fresh(),
): Made<"inferences"> {
  const by = chance("inference", whose.customerId, seed);
  const workedOutAt = overrides.workedOutAt ?? daysAgo(by.between(1, 200), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    kind: "interest",
    conclusion: `Likes things like “${by.pick(homeOf(whose.brand).products).name}”`,
    basedOn: ["pages you looked at", "time spent on each"],
    joined: false,
    certainty: by.between(40, 95),
    method: "Counting, once a night",
    usedFor: "The order of things on the front page",
    workedOutAt,
    collectedAt: workedOutAt,
    ...overrides,
  };
}

/** Cash at the door, allowed by a machine once a code had come back from the phone. */
export function decision(
  whose: Person,
  overrides: Partial<Row<"decisions">> = {},
  seed: Seed = fresh(),
): Made<"decisions"> {
  const by = chance("decision", whose.customerId, seed);
  const decidedAt = overrides.decidedAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    about: "cash-on-delivery",
    outcome: "allowed-with-code",
    score: by.between(5, 40),
    reasons: ["the phone number answered", "earlier parcels were taken in"],
    decidedBy: "machine",
    decidedAt,
    phoneConfirmedAt: later(decidedAt, { minutes: 2 }),
    rulesVersion: "2025-11",
    collectedAt: decidedAt,
    ...overrides,
  };
}
