import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import type { Person } from "./people";
import type { Made, PersonalName, Row } from "./tables";

/** The record that a request is about: the schema's name of its table, and its number. */
interface About {
  readonly dataset: PersonalName;
  readonly recordId: string;
  readonly recordName?: string;
}

/** "This is wrong", about the order's note unless said otherwise; open, and the record goes on being used. */
export function correctionRequest(
  whose: Person,
  about: About,
  overrides: Partial<Row<"correctionRequests">> = {},
  seed: Seed = fresh(),
): Made<"correctionRequests"> {
  const by = chance("correction request", about.recordId, seed);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    recordName: "",
    ...about,
    fields: ["note"],
    before: { note: "Gift wrap, please." },
    shouldBe: { note: "No gift wrap, please." },
    why: "I never asked for it.",
    askedAt: daysAgo(by.between(1, 12), by),
    ...overrides,
  };
}

/** A file of one. It lies on the shelf "evidence" under the two ids; the caller writes it, or leaves it missing. */
export function correctionEvidence(
  of: Made<"correctionRequests">,
  overrides: Partial<Row<"correctionEvidence">> = {},
  seed: Seed = fresh(),
): Made<"correctionEvidence"> {
  const by = chance("evidence", of.id, seed);
  return {
    customerId: of.customerId,
    id: by.uuid(),
    requestId: of.id,
    fileName: `scan ${by.digits(3)}.pdf`,
    mediaType: "application/pdf",
    bytes: 68,
    sha256: by.digits(64),
    collectedAt: of.askedAt ?? new Date(),
    ...overrides,
  };
}

/** A change of the address that can no longer be turned back. */
export function contactChange(whose: Person, overrides: Partial<Row<"contactChanges">> = {}, seed: Seed = fresh()): Made<"contactChanges"> {
  const by = chance("contact change", whose.customerId, seed);
  const changedAt = overrides.changedAt ?? daysAgo(by.between(20, 200), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    what: "email",
    changedFrom: `before.${whose.email}`,
    changedTo: whose.email,
    changedAt,
    undoHash: by.uuid(),
    undoUntil: later(changedAt, { hours: 72 }),
    ...overrides,
  };
}

/** A text message that was sent, so that what it said is gone. */
export function text(whose: Person, overrides: Partial<Row<"texts">> = {}, seed: Seed = fresh()): Made<"texts"> {
  const by = chance("text", whose.customerId, seed);
  const createdAt = overrides.createdAt ?? daysAgo(by.between(1, 60), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    brand: whose.brand,
    sentTo: whose.phone ?? "+15550100",
    createdAt,
    sentAt: later(createdAt, { minutes: 1 }),
    ...overrides,
  };
}
