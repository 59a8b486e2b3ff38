import { chance, fresh, type Seed } from "./chance";
import { daysAgo } from "./days";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** A name that the shop's file corrected, unless said otherwise. */
export function change(whose: Person, overrides: Partial<Row<"changes">> = {}, seed: Seed = fresh()): Made<"changes"> {
  const by = chance("change", whose.customerId, seed);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    at: daysAgo(by.between(1, 28), by),
    by: "import",
    kind: "changed",
    dataset: "customers",
    record: "",
    before: { firstName: whose.firstName.slice(0, -1) },
    after: { firstName: whose.firstName },
    ...overrides,
  };
}

/** A yes to "Are these still right?" */
export function confirmation(
  whose: Person,
  overrides: Partial<Row<"confirmations">> = {},
  seed: Seed = fresh(),
): Made<"confirmations"> {
  const by = chance("confirmation", whose.customerId, seed);
  return { customerId: whose.customerId, id: by.uuid(), confirmedAt: daysAgo(by.between(1, 300), by), ...overrides };
}
