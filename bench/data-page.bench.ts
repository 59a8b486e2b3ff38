import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import type { Person } from "@/db/factories/people";
import { person } from "@/db/factories/people";
import { seedCrowd } from "@/db/seed/crowd";
import { env } from "@/lib/env";
import { ensureBuild } from "@/scripts/build";
import { migrate } from "@/scripts/migrate";
import { freePort } from "@/scripts/ports";
import { startCluster } from "@/scripts/postgres/cluster";
import { prepareDatabase } from "@/scripts/postgres/databases";
import { keepWeb, untilAnswering } from "@/scripts/server";
import { multiply } from "./multiply";
import type { Row } from "./row";

export const name = "The data pages as the shop grows";

const HOST = "127.0.0.1";
const BRAND = "miniluxe";
const PAGES = { "the overview": "/data", "the page of orders": "/data/orders" };
/** Each of another customer, so that nobody's rows are warm; the first few open connections and compile code. */
const REQUESTS = 200;
const WARMING = 40;
/** So many are made up one by one; the others are made of them. */
const FEW = 1_000;

export function run(): Promise<Row[]> {
  return compare(FEW, 1_000_000);
}

/** Two portals of the same build side by side, asked in turns, so that a busy moment of the machine meets both. */
export async function compare(few: number, many: number): Promise<Row[]> {
  await ensureBuild(buildFolder(), console.log);
  const shops = [await open(few), await open(many)] as const;
  try {
    const rows = [];
    for (const [page, path] of Object.entries(PAGES)) {
      const [floor, measured] = await inTurns(shops, path);
      rows.push({
        claim: `${page} at ${many.toLocaleString("en")} customers, p50`,
        measured,
        floor,
        floorName: `the same at ${few.toLocaleString("en")}`,
        ratio: measured / floor,
        atMost: 1.2,
        unit: "ms",
      });
    }
    return rows;
  } finally {
    await Promise.all(shops.map((shop) => shop.close()));
  }
}

function buildFolder(): string {
  return process.env.PORTAL_BUILD_DIR ?? ".next";
}

interface Shop {
  readonly url: string;
  /** Cookies of customers who are signed in, a different one for each request. */
  readonly cookies: readonly string[];
  close(): Promise<void>;
}

async function open(customers: number): Promise<Shop> {
  const database = await populated(customers);
  const port = await freePort();
  const address = { PORT: port, PORTAL_HOST: HOST };
  const url = `http://${HOST}:${String(port)}`;
  const web = keepWeb("start", address, {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PORTAL_SECRET: env().PORTAL_SECRET,
    PORTAL_BUILD_DIR: buildFolder(),
    PORTAL_URL: url,
    PORT: String(port),
    LOG_LEVEL: "error",
  });
  await untilAnswering(address);
  return { url, cookies: await signIn(database.ownerUrl), close: () => web.stop() };
}

/** A database of its own with that many customers, ten rows each; one that has them already is kept. */
async function populated(customers: number) {
  const database = await prepareDatabase(await startCluster(env().PORTAL_DATA_DIR), `page_${String(customers)}`);
  await migrate(database.ownerUrl, database.appUrl);
  const sql = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const [held] = await sql<{ count: number }[]>`select count(*)::int as count from customers`;
    if ((held?.count ?? 0) === 0) {
      console.log(`Making ${customers.toLocaleString("en")} customers ...`);
      await seedCrowd(database.ownerUrl, { customers: FEW });
      await multiply(sql, customers / FEW);
    }
    await sql`vacuum analyze`;
  } finally {
    await sql.end();
  }
  return database;
}

/** Customers from all over the tables, each with a session of this minute. */
async function signIn(ownerUrl: string): Promise<string[]> {
  const db = asOwner(ownerUrl);
  try {
    const found = await db.$client<Pick<Person, "customerId">[]>`
      select customer_id as "customerId" from customers where brand = ${BRAND} order by md5(customer_id::text) limit ${WARMING + REQUESTS}`;
    const sessions = found.map(({ customerId }) => session({ ...person(BRAND), customerId }));
    await keep(db, { sessions });
    return await Promise.all(sessions.map(cookieOf));
  } finally {
    await db.$client.end();
  }
}

async function cookieOf({ customerId, id }: { customerId: string; id: string }): Promise<string> {
  return `portal-${BRAND}=${await encode({ token: { customerId, sessionId: id }, secret: env().PORTAL_SECRET })}`;
}

/** @returns medians in milliseconds, in the order of the shops */
async function inTurns(shops: readonly [Shop, Shop], path: string): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < WARMING + REQUESTS; i++)
    for (const nth of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const took = await ask(shops[nth], path, i);
      if (i >= WARMING) times[nth].push(took);
    }
  return [median(times[0]), median(times[1])];
}

async function ask({ url, cookies }: Shop, path: string, nth: number): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${url}/${BRAND}${path}`, { headers: { cookie: cookies[nth % cookies.length] ?? "" }, redirect: "manual" });
  const text = await answer.text();
  const took = performance.now() - start;
  if (answer.status !== 200 || !/holds \d+ records|The records/.test(text)) throw new Error(`${path} answered ${String(answer.status)}`);
  return took;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
