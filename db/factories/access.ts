import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** What browsers call themselves. */
export const BROWSERS: readonly [string, ...string[]] = [
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36",
  "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Mobile Safari/537.36",
];

/** A password's way in. @param secret argon2id in PHC form */
export function passwordLogin(
  whose: Person,
  secret: string,
  overrides: Partial<Row<"logins">> = {},
  seed: Seed = fresh(),
): Made<"logins"> {
  const by = chance("login", whose.customerId, seed);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    brand: whose.brand,
    provider: "password",
    identifier: whose.customerId,
    secret,
    createdAt: whose.collectedAt,
    ...overrides,
  };
}

/** A sign-in of this moment, good for two weeks. An earlier `startedAt` alone makes an older one of it. */
export function session(
  whose: Person,
  overrides: Partial<Row<"sessions">> = {},
  seed: Seed = fresh(),
): Made<"sessions"> {
  const by = chance("session", whose.customerId, seed);
  const startedAt = overrides.startedAt ?? new Date();
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    method: "password",
    startedAt,
    authenticatedAt: startedAt,
    lastSeenAt: startedAt,
    expiresAt: later(startedAt, { days: 14 }),
    ip: `203.0.113.${String(by.between(1, 254))}`,
    userAgent: by.pick(BROWSERS),
    ...overrides,
  };
}

/** A six-digit code that nobody can type: its hash is of nothing. */
export function code(whose: Person, overrides: Partial<Row<"codes">> = {}, seed: Seed = fresh()): Made<"codes"> {
  const by = chance("code", whose.customerId, seed);
  const createdAt = overrides.createdAt ?? new Date();
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    brand: whose.brand,
    purpose: "sign-in",
    sentTo: whose.email,
    codeHash: by.uuid(),
    triesLeft: 5,
    createdAt,
    expiresAt: later(createdAt, { minutes: 10 }),
    ...overrides,
  };
}

/** A copy of everything, made and ready. Its file is the caller's to write. */
export function dataExport(
  whose: Person,
  overrides: Partial<Row<"dataExports">> = {},
  seed: Seed = fresh(),
): Made<"dataExports"> {
  const by = chance("export", whose.customerId, seed);
  const requestedAt = overrides.requestedAt ?? daysAgo(1, by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    state: "completed",
    requestedAt,
    startedAt: later(requestedAt, { minutes: 1 }),
    completedAt: later(requestedAt, { minutes: 2 }),
    attempts: 1,
    bytes: by.between(20_000, 90_000),
    rows: by.between(20, 90),
    expiresAt: later(requestedAt, { days: 7 }),
    ...overrides,
  };
}
