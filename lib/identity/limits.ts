import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { atDesk, connectionOf } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { keyedHash } from "@/lib/secret";
import { type Caller, neighbourhood } from "./caller";
import { sameEmail } from "./rules";

const MINUTE = 60;

/**
 * How often each may be tried, per account and per address, and for how many
 * seconds the count lasts. Five tries of each of five codes are 25 chances in a million.
 */
const limits = {
  password: { account: [10, 15 * MINUTE], address: [100, 60 * MINUTE] },
  "code-asked": { account: [5, 15 * MINUTE], address: [60, 60 * MINUTE] },
  "password-chosen": { account: [30, 15 * MINUTE], address: [100, 60 * MINUTE] },
  "code-typed": { account: [20, 60 * MINUTE], address: [100, 60 * MINUTE] },
  /** A new address or number, by whoever asks for it. */
  "contact-asked": { account: [10, 60 * MINUTE], address: [60, 60 * MINUTE] },
  /** By number: each costs, and a stranger may be at the other end. */
  "text-sent": { account: [4, 60 * MINUTE], address: [20, 60 * MINUTE] },
  undo: { account: [30, 15 * MINUTE], address: [30, 15 * MINUTE] },
  "correction-asked": { account: [20, 60 * MINUTE], address: [100, 60 * MINUTE] },
} as const;

export type Limited = keyof typeof limits;
type By = "account" | "address";

/** Whose attempts are counted: an account of a brand, whether or not there is one; by its address, its number, or the customer's id. */
export interface Account {
  readonly brand: string;
  readonly email: string;
}

/**
 * Counts an attempt before it is made, so that many at once are counted too.
 * @throws Refused "too-many", with the seconds to wait
 */
export async function count(what: Limited, account: Account, caller: Caller): Promise<void> {
  if (caller.ip) await consume(what, "address", neighbourhood(caller.ip));
  await consume(what, "account", nameOf(account));
}

/** Forgets an account's attempts, once one of them was right. The address keeps its count. */
export async function forgive(what: Limited, account: Account): Promise<void> {
  await limiter(what, "account").delete(key(what, "account", nameOf(account)));
}

async function consume(what: Limited, by: By, whose: string): Promise<void> {
  try {
    await limiter(what, by).consume(key(what, by, whose));
  } catch (result) {
    if (result instanceof RateLimiterRes) throw new Refused("too-many", Math.ceil(result.msBeforeNext / 1000));
    throw result;
  }
}

function nameOf({ brand, email }: Account): string {
  return `${brand} ${sameEmail(email)}`;
}

/** The table holds nothing that says whose attempts they were. */
function key(what: Limited, by: By, whose: string): string {
  return keyedHash(`limit ${what} ${by}`, whose);
}

function limiter(what: Limited, by: By): RateLimiterPostgres {
  const [points, duration] = limits[what][by];
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: what,
    points,
    duration,
  });
}

/** What the limiter wants of a client of node-postgres, through our own walls. Counts come as text: they are bigints. */
async function query({ text, values }: { text: string; values: (string | number | null)[] }) {
  const rows = await atDesk("identity", (tx) =>
    connectionOf(tx)
      .unsafe(text, values)
      .then((found) => [...found]),
  );
  const counted = rows.map(({ points, expire }) => ({
    points: Number(points),
    expire: expire === null ? null : Number(expire),
  }));
  return { rows: counted, rowCount: rows.length };
}
