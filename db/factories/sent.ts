import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** An email about an order. Whether it was opened, few shops know. */
export function sentMessage(
  whose: Person,
  overrides: Partial<Row<"sentMessages">> = {},
  seed: Seed = fresh(),
): Made<"sentMessages"> {
  const by = chance("sent message", whose.customerId, seed);
  const sentAt = overrides.sentAt ?? daysAgo(by.between(1, 400), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    channel: "email",
    purpose: "orders",
    sentTo: overrides.channel === "text" ? whose.phone : whose.email,
    subject: by.pick(["Your order is on its way", "We have your order", "Delivered today"]),
    sentAt,
    deliveredAt: later(sentAt, { minutes: 1 }),
    collectedAt: sentAt,
    ...overrides,
  };
}

/** The news of a month. */
export function newsletter(
  whose: Person,
  overrides: Partial<Row<"sentMessages">> = {},
  seed: Seed = fresh(),
): Made<"sentMessages"> {
  const month = (overrides.sentAt ?? whose.collectedAt).toISOString().slice(0, 7);
  const words = { purpose: "newsletter", subject: "What is new", campaign: `newsletter-${month}` };
  return sentMessage(whose, { ...words, ...overrides }, seed);
}
