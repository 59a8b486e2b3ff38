import { globSync } from "node:fs";
import path from "node:path";
import { getTableColumns, getTableName, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { markerOf, oneOfEach } from "@/db/factories/one-of-each";
import { type Person, person } from "@/db/factories/people";
import { datasets } from "./catalogue";
import { drift } from "./catalogue/drift";
import { about, closeDatabase } from "./database";
import { Refused } from "./errors";
import { allHeld } from "./records/held";
import { keysOf, toCursor } from "./records/keyset";
import { miniMiss } from "@/policies/mini-miss";
import { speak } from "./language";
import { Viewer } from "./viewer";

const owner = asOwner();
const a = resident("mini-and-me");
const b = resident("mini-and-me");
const elsewhere = resident("miniluxe", a.email);
// Nobody looks at them but raw SQL, so that their audit stays as it was.
const quiet = resident("mini-and-me");

beforeAll(async () => {
  for (const { rows } of [a, b, elsewhere, quiet]) await keep(owner, Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, [row]])));
});
afterAll(async () => {
  await closeDatabase();
  await owner.$client.end();
});

function resident(brand: Person["brand"], email?: string) {
  const who = person(brand, email ? { email } : {});
  const goesOn = { endedAt: null, expiresAt: new Date(Date.now() + 86_400_000) };
  const rows = oneOfEach(who, { sessions: goesOn, refundAccounts: { paidAt: null }, ...(email && { customers: { email } }) });
  // What nobody else's answer may contain: their number, their rows' numbers, the mark on each of their texts.
  const ids = Object.values(rows).flatMap((row) => ("id" in row && row.id ? [row.id] : []));
  return { ...who, rows, traces: [markOf(who), who.customerId, ...ids] };
}

/** What `oneOfEach` writes into each of their texts, after the names of table and column. */
function markOf({ customerId }: Person): string {
  return markerOf("customers", "note", customerId).replace("zz-customers-note-", "");
}

function customer({ customerId, brand }: Person): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date() });
}

function support({ customerId, brand }: Person): Viewer {
  const expiresAt = new Date(Date.now() + 60_000);
  return Viewer.ofSupport({ customerId, brand }, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
}

/** The number of a row of theirs, as a page of that dataset would carry it. */
function rowId(of: typeof b, name: keyof typeof b.rows): string {
  const row: { customerId: string; id?: string; seq?: number } = { ...of.rows[name] };
  return row.id ?? String(row.seq ?? "");
}

type Ask = (them: typeof b) => readonly (readonly unknown[])[];

/** How each query is asked for what is somebody else's, by its file and name. */
const asking: Readonly<Record<string, Ask>> = {
  "lib/records/queries.ts overview": () => [[]],
  "lib/records/queries.ts page": (them) =>
    allHeld.flatMap(({ name, entry }) => {
      const beforeAll = toCursor({ at: "-1", id: keysOf(entry).tie ? rowId(them, name) : "" });
      return [[name], [name, { search: { text: "zz-" } }], [name, { before: beforeAll }]];
    }),
  "lib/records/queries.ts reveal": (them) => allHeld.map(({ name }) => [name, rowId(them, name)]),
  "lib/corrections/queries.ts formOf": (them) => allHeld.map(({ name, entry }) => [name, keysOf(entry).tie ? rowId(them, name) : "this"]),
  "lib/corrections/queries.ts agreementFor": () => allHeld.map(({ name }) => [name, { policy: miniMiss, tongue: speak("en-GB", miniMiss.timeZone) }]),
  "lib/corrections/queries.ts removable": (them) => allHeld.map(({ name }) => [name, rowId(them, name)]),
  "lib/corrections/queries.ts timeline": (them) => [[], [{ dataset: them.rows.changes.dataset, record: them.rows.changes.record }]],
  "lib/corrections/queries.ts changeOf": (them) => [[them.rows.changes.id]],
  "lib/corrections/queries.ts detailsToConfirm": () => [[new Date(Date.now() + 366 * 86_400_000)]],
  "lib/records/queries.ts file": (them) => allHeld.map(({ name }) => [name, rowId(them, name)]),
  "lib/identity/queries.ts listSessions": () => [[]],
  "lib/identity/queries.ts ownAccount": () => [[]],
  "lib/contact-changes/queries.ts ownContact": () => [[]],
  "lib/correction-requests/queries.ts listRequests": () => [[]],
  "lib/correction-requests/queries.ts marks": ({ rows: { correctionRequests: said } }) => [[said.dataset, [said.recordId]]],
  "lib/correction-requests/queries.ts recordToCorrect": (them) => allHeld.map(({ name }) => [name, rowId(them, name)]),
  "lib/exports/queries.ts listExports": () => [[]],
  "lib/exports/queries.ts exportOf": (them) => [[them.rows.dataExports.id]],
};

type Query = (viewer: Viewer, ...args: readonly unknown[]) => Promise<unknown>;

/** Every exported function of every file of queries, as the disk has them. */
async function everyQuery(): Promise<[string, Query][]> {
  const files = globSync("lib/**/queries.ts").sort();
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ path.resolve(file)) as Promise<Record<string, unknown>>));
  return modules.flatMap((module, i) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === "function" ? [[`${files[i] ?? ""} ${name}`, value as Query] as [string, Query]] : [])),
  );
}

/** What a query answers, as text; a refusal is an answer too. */
async function answer(query: Query, viewer: Viewer, args: readonly unknown[]): Promise<string> {
  try {
    // In a list, since nothing at all is an answer too.
    const whole = (_: string, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value);
    return JSON.stringify([await query(viewer, ...args)], whole);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

describe("every query of the house, asked by one customer", async () => {
  const queries = await everyQuery();

  it("is known to this test", () => {
    expect(queries.map(([name]) => name).sort()).toEqual(Object.keys(asking).sort());
    expect(new Set([a, b, elsewhere].map(markOf)).size).toBe(3);
  });

  it.each(queries)("%s answers nothing of a neighbour's, nor of the same email at another brand", async (name, query) => {
    for (const them of [b, elsewhere])
      for (const args of asking[name]?.(them) ?? [])
        for (const viewer of [customer(a), support(a)]) {
          const text = await answer(query, viewer, args);
          expect(them.traces.filter((trace) => text.includes(trace)), `${name} ${JSON.stringify(args)}`).toEqual([]);
        }
  });

  it("answers them their own, so that silence means something", async () => {
    const found = new Set<string>();
    for (const [name, query] of queries)
      for (const args of asking[name]?.(a) ?? []) {
        const text = await answer(query, customer(a), args);
        if (a.traces.some((trace) => text.includes(trace))) found.add(name);
      }
    // These answer numbers and dates, or words of ours, and nothing that is stored.
    const silent = ["lib/records/queries.ts overview", "lib/corrections/queries.ts agreementFor"];
    expect([...found, ...silent].sort()).toEqual(Object.keys(asking).sort());
  });
});

/** Runs a statement as the database role of the viewer's actor, about the viewer's subject. */
async function run(viewer: Viewer, statement: string): Promise<{ rows: number } | { denied: string }> {
  try {
    const rows = await about(viewer, "records:view", (tx) => tx.execute(sql.raw(statement)));
    return { rows: Math.max(rows.length, rows.count) };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof postgres.PostgresError) return { denied: cause.code };
    throw error;
  }
}

/** insufficient_privilege: of a grant or of a row policy. */
const DENIED = { denied: "42501" };

describe("raw SQL in the customer's role", () => {
  const tables = datasets().map(([, { table, category, fields, customerMay }]) => ({
    table: getTableName(table),
    columns: getTableColumns(table),
    category,
    fields,
    customerMay,
  }));

  it.each(tables)("MMS-49: of $table sees what is theirs and nothing else", async ({ table }) => {
    expect(await run(customer(quiet), `select customer_id from ${table}`)).toEqual({ rows: 1 });
    expect(await run(customer(quiet), `select customer_id from ${table} where customer_id = '${b.customerId}'`)).toEqual({ rows: 0 });
    expect(await run(support(quiet), `select customer_id from ${table} where customer_id <> '${quiet.customerId}'`)).toEqual({ rows: 0 });
  });

  it.each(tables)("corrects of $table what the catalogue says may be corrected, of one's own", async ({ table, columns, fields, customerMay }) => {
    for (const [property, { name }] of Object.entries(columns)) {
      const follows = Object.values(fields).some(({ correct, ending }) => correct === "self" && ending === property);
      const own = fields[property]?.correct === "self" || fields[property]?.paysBy !== undefined || follows;
      const may = customerMay.includes("update") && own;
      const set = `update ${table} set "${name}" = "${name}"`;
      const mine = await run(customer(quiet), `${set} where customer_id = '${quiet.customerId}'`);
      expect([name, mine]).toEqual([name, may ? { rows: 1 } : DENIED]);
      if (may) expect(await run(customer(quiet), `${set} where customer_id <> '${quiet.customerId}'`)).toEqual({ rows: 0 });
    }
  });

  it.each(tables)("deletes of $table nobody else's, and only where the catalogue says so", async ({ table, customerMay }) => {
    const theirs = await run(customer(quiet), `delete from ${table} where customer_id = '${b.customerId}'`);
    expect(theirs).toEqual(customerMay.includes("delete") ? { rows: 0 } : DENIED);
  });

  it("writes no row in another's name", async () => {
    const address = `insert into addresses (customer_id, id, city) values ('${b.customerId}', gen_random_uuid(), 'Leeds')`;
    expect(await run(customer(quiet), address)).toEqual(DENIED);
    expect(await run(customer(quiet), `update addresses set customer_id = '${b.customerId}'`)).toEqual(DENIED);
  });

  it("cannot leave its role or take another subject's by a function", async () => {
    expect(await run(customer(quiet), `select append_audit('${b.customerId}', 'customer', null, null, 'x', null, '[]', null, null)`)).toEqual(DENIED);
    expect(await run(customer(quiet), "select * from rate_limits")).toEqual(DENIED);
    expect(await run(customer(quiet), "select id from pgboss.job")).toEqual(DENIED);
  });

  it.each(tables)("support adds nothing to $table and takes nothing away, consents and exports included", async ({ table }) => {
    expect(await run(support(quiet), `insert into ${table} (customer_id) values ('${quiet.customerId}')`)).toEqual(DENIED);
    expect(await run(support(quiet), `delete from ${table}`)).toEqual(DENIED);
  });

  it.each(tables)("support corrects of $table plain contact details alone, of that person alone", async ({ table, category, columns, fields, customerMay }) => {
    for (const [property, { name }] of Object.entries(columns)) {
      const field = fields[property];
      const may = category === "contact" && customerMay.includes("update") && field?.correct === "self" && field.shown === "plain";
      const set = `update ${table} set "${name}" = "${name}" where customer_id`;
      expect([name, await run(support(quiet), `${set} = '${quiet.customerId}'`)]).toEqual([name, may ? { rows: 1 } : DENIED]);
      if (may) expect(await run(support(quiet), `${set} <> '${quiet.customerId}'`)).toEqual({ rows: 0 });
    }
  });

  it.each(tables)("support reads no masked and no withheld column of $table", async ({ table, columns, fields }) => {
    for (const [property, { name }] of Object.entries(columns)) {
      const open = fields[property]?.shown === "plain" || name === "customer_id";
      expect([name, await run(support(quiet), `select "${name}" from ${table}`)]).toEqual([name, open ? { rows: 1 } : DENIED]);
    }
  });
});

describe("the database and the catalogue", () => {
  /** What the drift check says after a statement that is then taken back. */
  async function after(statement?: string): Promise<string[]> {
    const connection = await owner.$client.reserve();
    try {
      await connection`begin`;
      if (statement) await connection.unsafe(statement);
      return await drift(connection);
    } finally {
      await connection`rollback`;
      connection.release();
    }
  }

  it("agree", async () => {
    expect(await after()).toEqual([]);
  });

  it.each([
    ["grant select (token) on payment_methods to portal_support", "portal_support payment_methods select token: granted, but not in the catalogue"],
    ["grant update (email) on customers to portal_customer", "portal_customer customers update email: granted, but not in the catalogue"],
    ["grant delete on orders to public", "PUBLIC orders delete *: granted, but not in the catalogue"],
    ["grant select on messages to portal_app", "portal_app messages select body: granted, but not in the catalogue"],
    ["grant truncate on orders to portal_importer", "portal_importer orders truncate *: granted, but not in the catalogue"],
    ["grant select on rate_limits to portal_customer", "portal_customer rate_limits select key: granted, but not in the catalogue"],
    ["grant update on workers to portal_support", "portal_support workers update seen_at: granted, but not in the catalogue"],
    ["grant delete on workers to portal_health", "portal_health workers delete *: granted, but not in the catalogue"],
    ["create table notes_by_hand (said text); grant select on notes_by_hand to public", "PUBLIC notes_by_hand select said: granted, but not in the catalogue"],
    ["create view everybody as select email from customers; grant select on everybody to portal_support", "portal_support everybody select email: granted, but not in the catalogue"],
    ["revoke select on workers from portal_health", "portal_health workers select seen_at: in the catalogue, but not granted"],
    ["revoke select (name) on orders from portal_customer", "portal_customer orders select name: in the catalogue, but not granted"],
    ["create policy loose on orders to portal_customer using (true) with check (true)", "portal_customer orders all: a row policy that the catalogue does not ask for"],
    ["drop policy portal_customer_own on orders", "portal_customer orders own: a row policy is missing"],
    ["drop policy portal_customer_agreed_insert on special_dates", "portal_customer special_dates insert where yes_stands(customer_id, consent_id): a row policy is missing"],
    ["alter policy portal_customer_agreed_insert on special_dates with check (consent_id is not null)", /^portal_customer special_dates insert where \(consent_id IS NOT NULL\): a row policy that the catalogue/],
    ["drop policy portal_customer_unsettled_update on refund_accounts", "portal_customer refund_accounts update where (paid_at IS NULL): a row policy is missing"],
    ["alter policy portal_customer_unsettled_update on refund_accounts using (reconciled_at is null)", "portal_customer refund_accounts update where (reconciled_at IS NULL): a row policy that the catalogue does not ask for"],
    ["alter table addresses disable trigger user", /^addresses remember_changed_\w+: its history is not written$/],
    ["alter table orders disable row level security", "orders: row-level security is off"],
  ])("%s is noticed", async (statement, line) => {
    expect(await after(statement)).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  });
});
