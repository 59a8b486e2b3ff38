import { eq, getTableName, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctionRequest } from "@/db/factories/corrections";
import { asOwner, keep } from "@/db/factories/keep";
import { oneOfEach } from "@/db/factories/one-of-each";
import { type Person, person } from "@/db/factories/people";
import type { PersonalName, Row } from "@/db/factories/tables";
import { correctionRequests } from "@/db/schema";
import { datasets } from "@/lib/catalogue";
import { about, atDesk, closeDatabase } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import { restrictedRows } from "./rows";

const db = asOwner();
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** Somebody with a row of every kind, each of which they said is wrong and is not to be used. */
async function restricted(overrides: Partial<Row<"correctionRequests">> = {}) {
  const who = person("mini-and-me");
  const rows = oneOfEach(who, { customers: { email: who.email }, correctionRequests: { restrict: false, state: "withdrawn" } });
  const named = Object.entries(rows).map(([name, row]) => [name as PersonalName, numberOf(row)] as const);
  await keep(db, ...Object.entries(rows).map(([name, row]) => ({ [name]: [row] })));
  const requests = named.map(([dataset, recordId]) => correctionRequest(who, { dataset, recordId }, { restrict: true, ...overrides }));
  await keep(db, { correctionRequests: requests });
  return { who, named: new Map(named) };
}

/** The number by which a request names a row. */
function numberOf(row: object): string {
  const { customerId = "", id, seq } = row as { customerId?: string; id?: string; seq?: number };
  return id ?? (seq === undefined ? customerId : String(seq));
}

describe("a restricted record", () => {
  let ana: Awaited<ReturnType<typeof restricted>>;
  let bob: Awaited<ReturnType<typeof restricted>>;
  beforeAll(async () => {
    ana = await restricted();
    bob = await restricted({ state: "refused" });
  });
  const tables = datasets().map(([name, { table, desks }]) => ({ name, table: getTableName(table), desks }));

  it.each(tables)("TMG-53: of $table is known by one predicate, while its request is open", async ({ name, table }) => {
    const rows = await atDesk("importer", (tx) => tx.execute<{ dataset: string }>(sql`select dataset, record_id from restrictions where dataset = ${name} and customer_id in (${ana.who.customerId}, ${bob.who.customerId})`));
    expect(rows).toEqual([{ dataset: name, record_id: ana.named.get(name) }]);
    const counted = async ({ customerId }: Person) =>
      Number((await db.execute<{ n: string }>(sql.raw(`select count(*) as n from ${table} t where t.customer_id = '${customerId}' and ${restrictedRows(name, "t")}`)))[0]?.n);
    // Of requests themselves there are many; one of them is spoken of.
    expect([await counted(ana.who), await counted(bob.who)]).toEqual([1, 0]);
  });

  const imported = tables.filter(({ desks }) => desks.importer?.includes("update"));
  it.each(imported)("of $table is not changed by an import, not by raw SQL either", async ({ table, desks }) => {
    const touched = async ({ customerId }: Person, statement: string) =>
      atDesk("importer", async (tx) => (await tx.execute(sql.raw(`${statement} where customer_id = '${customerId}'`))).count);
    const nothing = `update ${table} set customer_id = customer_id`;
    expect([await touched(ana.who, nothing), await touched(bob.who, nothing)]).toEqual([0, 1]);
    if (!desks.importer?.includes("delete")) return;
    const undone = new Error("undone");
    const deleted = async ({ customerId }: Person) => {
      let count = -1;
      await atDesk("importer", async (tx) => {
        ({ count } = await tx.execute(sql.raw(`delete from ${table} where customer_id = '${customerId}'`)));
        throw undone;
      }).catch((fault: unknown) => expect(fault).toBe(undone));
      return count;
    };
    expect([await deleted(ana.who), await deleted(bob.who)]).toEqual([0, 1]);
  });

  it("is known to be one to whoever may look at it, and to no other customer", async () => {
    const seen = (of: Person) =>
      about(Viewer.ofSession({ ...of, id: "s", authenticatedAt: new Date() }), "records:view", (tx) => tx.execute<{ customer_id: string }>(sql`select distinct customer_id from restrictions`));
    expect(await seen(ana.who)).toEqual([{ customer_id: ana.who.customerId }]);
    expect(await seen(bob.who)).toEqual([]);
  });

  it("is used again from the moment its request is closed", async () => {
    const cid = await restricted();
    const rows = () => atDesk("importer", (tx) => tx.execute(sql`select 1 from restrictions where customer_id = ${cid.who.customerId}`));
    expect(await rows()).not.toHaveLength(0);
    await db.update(correctionRequests).set({ state: "withdrawn" }).where(eq(correctionRequests.customerId, cid.who.customerId));
    expect(await rows()).toHaveLength(0);
  });
});
