import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { consent, type Person } from "./people";
import type { Made, Row } from "./tables";

/** A membership that was joined by that yes. */
export function membership(
  yes: Made<"consents">,
  overrides: Partial<Row<"memberships">> = {},
  seed: Seed = fresh(),
): Made<"memberships"> {
  const by = chance("membership", yes.customerId, seed);
  return {
    customerId: yes.customerId,
    id: by.uuid(),
    consentId: yes.id,
    programme: "Silver Membership",
    number: `SM-${by.digits(6)}`,
    tier: "Silver",
    points: 0,
    joinedAt: yes.decidedAt,
    collectedAt: yes.decidedAt,
    ...overrides,
  };
}

/** Points that came with something bought, and the balance after. */
export function pointMovement(
  of: Made<"memberships">,
  overrides: Partial<Row<"pointMovements">> = {},
  seed: Seed = fresh(),
): Made<"pointMovements"> {
  const by = chance("points", of.id, seed);
  const movedAt = overrides.movedAt ?? later(of.joinedAt, { days: by.between(1, 60) });
  const points = overrides.points ?? by.between(5, 40) * 10;
  return {
    customerId: of.customerId,
    id: by.uuid(),
    membershipId: of.id,
    reason: "bought",
    points,
    balance: points,
    movedAt,
    expiresOn: later(movedAt, { days: 365 }).toISOString().slice(0, 10),
    collectedAt: movedAt,
    ...overrides,
  };
}

/** The yes without which no birthday is kept (MMS-13). */
export function remindersYes(whose: Person, decidedAt: Date, seed: Seed = fresh()): Made<"consents"> {
  const words = {
    purpose: "gifting-reminders",
    wording: "Yes, keep the dates that I add and remind me of them by email.",
    method: "preference-page",
  } as const;
  return consent(whose, { ...words, decidedAt }, seed);
}

/** A birthday of the person's own, by that yes. */
export function specialDate(
  yes: Made<"consents">,
  overrides: Partial<Row<"specialDates">> = {},
  seed: Seed = fresh(),
): Made<"specialDates"> {
  const by = chance("special date", yes.customerId, seed);
  return {
    customerId: yes.customerId,
    id: by.uuid(),
    consentId: yes.id,
    occasion: "birthday",
    day: daysAgo(by.between(8000, 20_000)).toISOString().slice(0, 10),
    remind: true,
    daysBefore: 7,
    addedAt: yes.decidedAt,
    collectedAt: yes.decidedAt,
    ...overrides,
  };
}
