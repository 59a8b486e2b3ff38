import { eq, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { address, paymentMethod, type Person, person } from "@/db/factories/people";
import { addresses, changes, customers } from "@/db/schema";
import { about, atDesk, closeDatabase } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import { datasets } from ".";
import { hasHistory, memories } from "./history";

const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

async function resident(overrides: Partial<Person> = {}): Promise<Person> {
  const who = person("mini-and-me", { firstName: "Ana", ...overrides });
  await keep(db, { customers: [who] });
  return who;
}

function customer({ customerId, brand }: Person): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date() });
}

/** Raw SQL in the customer's own transaction, which the triggers see as any other. */
async function run(viewer: Viewer, ...statements: readonly string[]): Promise<void> {
  await about(viewer, "records:view", async (tx) => {
    for (const statement of statements) await tx.execute(sql.raw(statement));
  });
}

function historyOf({ customerId }: Person) {
  return db.select().from(changes).where(eq(changes.customerId, customerId)).orderBy(changes.at);
}

describe("the history of a record", () => {
  it("holds who changed what, from what to what, and only what changed", async () => {
    const who = await resident({ lastName: "Bell" });
    await run(customer(who), "update customers set first_name = 'Anna', last_name = 'Bell'");
    expect(await historyOf(who)).toEqual([
      expect.objectContaining({
        by: "customer",
        role: null,
        kind: "changed",
        dataset: "customers",
        record: "",
        before: { firstName: "Ana" },
        after: { firstName: "Anna" },
        hidden: [],
        undoes: null,
      }),
    ]);
  });

  it("holds nothing where nothing changed", async () => {
    const who = await resident();
    await run(customer(who), "update customers set first_name = first_name");
    expect(await historyOf(who)).toEqual([]);
  });

  it("holds what came and what went, whole, under the number of its record", async () => {
    const who = await resident();
    const id = "0190a0b0-0000-7000-8000-000000000001";
    const values = `'${who.customerId}', '${id}', 'Leeds', 'GB', true`;
    await run(
      customer(who),
      `insert into addresses (customer_id, id, city, country_code, is_default) values (${values})`,
      `delete from addresses where id = '${id}'`,
    );
    const whole = { city: "Leeds", countryCode: "GB", isDefault: true };
    expect(await historyOf(who)).toEqual([
      expect.objectContaining({ kind: "added", dataset: "addresses", record: id, before: null, after: whole }),
      expect.objectContaining({ kind: "removed", dataset: "addresses", record: id, before: whole, after: null }),
    ]);
  });

  it("MMS-49: names what is hidden and keeps none of it", async () => {
    const who = await resident();
    await keep(db, { paymentMethods: [paymentMethod(who, { network: "Visa", lastFour: "4242", token: "pm_secret" })] });
    await run(customer(who), "delete from payment_methods");
    const [row] = await historyOf(who);
    expect(row).toMatchObject({
      kind: "removed",
      before: { network: "Visa" },
      hidden: ["expiryMonth", "expiryYear", "lastFour"],
    });
    expect(JSON.stringify(row)).not.toMatch(/4242|pm_secret/);
  });

  it("tells staff by role, an import, a decision and our software apart", async () => {
    const who = await resident();
    const support = Viewer.ofSupport(who, {
      staffId: "7",
      role: "support",
      reason: "ticket 12",
      expiresAt: new Date(Date.now() + 60_000),
    });
    const rename = (to: string) => sql`update customers set last_name = ${to} where customer_id = ${who.customerId}`;
    const decided = sql`select set_config('portal.by', 'correction', true)`;
    await about(support, "records:view", (tx) => tx.execute(rename("Staff")));
    await atDesk("importer", (tx) => tx.execute(rename("Import")));
    await atDesk("identity", async (tx) => (await tx.execute(decided), tx.execute(rename("Decision"))));
    await atDesk("identity", (tx) => tx.execute(rename("Software")));
    const told = (await historyOf(who)).map(({ by, role, after }) => [by, role, after?.lastName]);
    expect(told).toEqual([
      ["staff", "support", "Staff"],
      ["import", null, "Import"],
      ["correction", null, "Decision"],
      ["system", null, "Software"],
    ]);
  });

  it("begins when somebody is known: their first import is none, what a later one adds is", async () => {
    const newcomer = person("mini-and-me");
    await atDesk("importer", async (tx) => {
      await tx.execute(
        sql`insert into customers (customer_id, brand, currency) values (${newcomer.customerId}, 'mini-and-me', 'GBP')`,
      );
      await tx.execute(sql`insert into addresses (customer_id, city) values (${newcomer.customerId}, 'Leeds')`);
    });
    expect(await historyOf(newcomer)).toEqual([]);
    await atDesk("importer", (tx) =>
      tx.execute(sql`insert into addresses (customer_id, city) values (${newcomer.customerId}, 'York')`),
    );
    expect(await historyOf(newcomer)).toEqual([
      expect.objectContaining({ by: "import", kind: "added", after: { city: "York", isDefault: false } }),
    ]);
  });

  it("says nothing of totals and marks that a shop's file brings", async () => {
    const who = await resident();
    await atDesk("importer", (tx) =>
      tx.update(customers).set({ totalOrders: 900, shopRef: "8" }).where(eq(customers.customerId, who.customerId)),
    );
    expect(await historyOf(who)).toEqual([]);
  });

  it("keeps no copy of what is erased", async () => {
    const who = await resident();
    await keep(db, { addresses: [address(who)] });
    await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('portal.by', 'erasure', true)`);
      await tx.update(customers).set({ firstName: null }).where(eq(customers.customerId, who.customerId));
      await tx.delete(addresses).where(eq(addresses.customerId, who.customerId));
    });
    expect(await historyOf(who)).toEqual([]);
    await keep(db, { addresses: [address(who)] });
    await run(customer(who), "update customers set first_name = 'Anna'");
    await db.delete(customers).where(eq(customers.customerId, who.customerId));
    expect(await historyOf(who)).toEqual([]);
  });

  it("cannot be written, changed or cleared by the person, nor by support", async () => {
    const who = await resident();
    await run(customer(who), "update customers set first_name = 'Anna'");
    const support = Viewer.ofSupport(who, {
      staffId: "7",
      role: "support",
      reason: "ticket 12",
      expiresAt: new Date(Date.now() + 60_000),
    });
    const values = `('${who.customerId}', 'customer', 'changed', 'customers', '')`;
    for (const viewer of [customer(who), support])
      for (const statement of [
        `insert into changes (customer_id, by, kind, dataset, record) values ${values}`,
        "update changes set by = 'staff'",
        "delete from changes",
      ]) {
        const refusal = await run(viewer, statement).catch((error: unknown) =>
          error instanceof Error ? error.cause : error,
        );
        expect(refusal).toBeInstanceOf(postgres.PostgresError);
        expect((refusal as postgres.PostgresError).code).toBe("42501");
      }
    expect(await historyOf(who)).toHaveLength(1);
  });
});

describe("which tables have a history", () => {
  it("is said by the catalogue: those of which something can be wrong or taken away", () => {
    const having = datasets().flatMap(([, entry]) => (hasHistory(entry) ? [getTableConfig(entry.table).name] : []));
    expect([...new Set(memories().map(({ table }) => table))]).toEqual(having);
    expect(having).toEqual(expect.arrayContaining(["customers", "addresses", "payment_methods", "orders"]));
    expect(having).not.toEqual(expect.arrayContaining(["changes", "sessions", "audit_events"]));
  });

  it("has another name for another definition, so that drift is seen", () => {
    expect(new Set(memories().map(({ name }) => name)).size).toBe(memories().length);
  });
});
