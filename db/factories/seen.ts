import { BROWSERS } from "./access";
import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** A no, given in the banner for one browser. */
export function cookieChoice(
  whose: Person,
  overrides: Partial<Row<"cookieChoices">> = {},
  seed: Seed = fresh(),
): Made<"cookieChoices"> {
  const by = chance("cookie choice", whose.customerId, seed);
  const browserRef = overrides.browserRef ?? `b-${by.digits(10)}`;
  const browser = chance("browser", whose.customerId, browserRef);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    cookieClass: homeOf(whose.brand).cookies[0],
    state: "withdrawn",
    holdsFor: "browser",
    browserRef,
    userAgent: browser.pick(BROWSERS),
    method: "banner",
    wordingVersion: "2025-01",
    ip: `198.51.100.${String(browser.between(1, 254))}`,
    decidedAt: later(whose.collectedAt, { minutes: 1 }),
    ...overrides,
  };
}

/** Ten minutes of a store's camera. */
export function recording(
  whose: Person,
  overrides: Partial<Row<"recordings">> = {},
  seed: Seed = fresh(),
): Made<"recordings"> {
  const by = chance("recording", whose.customerId, seed);
  const recordedAt = overrides.recordedAt ?? daysAgo(by.between(2, 20), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    kind: "video",
    reference: `CAM2-${by.digits(8)}`,
    store: `${by.pick(homeOf(whose.brand).place.towns).city} store`,
    camera: by.pick(["Entrance", "Till", "Fitting rooms, corridor"]),
    recordedAt,
    endedAt: later(recordedAt, { minutes: 10 }),
    overwrittenAt: later(recordedAt, { days: 30 }),
    collectedAt: recordedAt,
    ...overrides,
  };
}
