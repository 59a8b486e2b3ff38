import { chance, fresh, type Seed } from "./chance";
import { daysAgo } from "./days";
import { homeOf } from "./homes";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** An account from which the person wrote to the shop. */
export function socialAccount(
  whose: Person,
  overrides: Partial<Row<"socialAccounts">> = {},
  seed: Seed = fresh(),
): Made<"socialAccounts"> {
  const by = chance("social account", whose.customerId, seed);
  const foundAt = overrides.foundAt ?? daysAgo(by.between(1, 300), by);
  const handle = overrides.handle ?? `${whose.firstName.toLowerCase().replaceAll(/[^a-z]/g, "")}.${by.digits(4)}`;
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    network: "instagram",
    handle,
    displayName: `${whose.firstName} ${whose.lastName}`,
    profileLink: `https://www.instagram.com/${handle}/`,
    knownBy: "message",
    foundAt,
    lastReadAt: foundAt,
    collectedAt: foundAt,
    ...overrides,
  };
}

/** The parcel service learned where an order goes. */
export function disclosure(
  whose: Person,
  overrides: Partial<Row<"disclosures">> = {},
  seed: Seed = fresh(),
): Made<"disclosures"> {
  const by = chance("disclosure", whose.customerId, seed);
  const disclosedAt = overrides.disclosedAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    recipient: homeOf(whose.brand).carrier,
    categories: ["contact", "orders"],
    what: "Name, address and phone number of one parcel",
    ground: "contract",
    reason: "To bring an order to the door",
    disclosedAt,
    collectedAt: disclosedAt,
    ...overrides,
  };
}
