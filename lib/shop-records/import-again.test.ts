import { eq, inArray, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addresses, consents, customers, orderItems, orders, refunds } from "@/db/schema";
import { customer, later, order } from "./sample-files";
import { bad, bring, db, notes, theCustomer, theOrder } from "./test-shop";

describe("an import", () => {
  const everything = () => {
    const who = customer({
      "First Name": "Ann",
      "Default Address City": "Leeds",
      "Accepts Email Marketing": "yes",
      Tags: "a",
    });
    const bought = order({ Email: who.Email ?? "", "Refunded Amount": "4.00", "Shipping Name": "Ann" });
    return { customers: [who], orders: [bought, later(bought), order()] };
  };

  async function snapshot(of: readonly string[]) {
    const people = await db
      .select()
      .from(customers)
      .where(inArray(sql`lower(${customers.email})`, [...of]));
    const ids = people.map(({ customerId }) => customerId);
    const theirs = [addresses, consents, orders, orderItems, refunds].map(async (table) =>
      db.select().from(table).where(inArray(table.customerId, ids)).orderBy(table.id),
    );
    return [people, ...(await Promise.all(theirs))];
  }

  it("of the same files changes nothing: no id, no day, no cell", async () => {
    const files = everything();
    const emails = [...files.customers, ...files.orders].map((row) => (row.Email ?? "").toLowerCase());
    expect(await bring(files)).toMatchObject({ kept: true, customers: { added: 1 }, orders: { added: 2, guests: 1 } });
    const before = await snapshot(emails);
    expect(before.map((rows) => rows.length)).toEqual([2, 1, 1, 2, 3, 1]);
    expect(await bring(files)).toMatchObject({
      customers: { added: 0, changed: 0, unchanged: 1 },
      orders: { added: 0, changed: 0, unchanged: 2, guests: 0 },
    });
    expect(await snapshot(emails)).toEqual(before);
  });

  it("of changed files changes those rows alone, under their ids", async () => {
    const files = everything();
    const [who, bought] = [files.customers[0] ?? {}, files.orders[0] ?? {}];
    await bring(files);
    const before = await theOrder(bought.Name);
    const outcome = await bring({
      customers: [{ ...who, Note: "moved" }],
      orders: [{ ...bought, "Fulfillment Status": "fulfilled" }, ...files.orders.slice(2)],
    });
    expect(outcome).toMatchObject({ customers: { changed: 1, unchanged: 0 }, orders: { changed: 1, unchanged: 1 } });
    expect(await theOrder(bought.Name)).toMatchObject({
      id: before.id,
      collectedAt: before.collectedAt,
      fulfillmentStatus: "fulfilled",
    });
    expect(await db.$count(orderItems, eq(orderItems.orderId, before.id))).toBe(1);
    expect(await theCustomer(who.Email)).toMatchObject({ note: "moved", firstName: "Ann" });
  });

  it("does not take back what the person corrected, deleted or confirmed", async () => {
    const [
      {
        customers: [who = {}],
      },
    ] = [everything()];
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who.Email);
    await db
      .update(customers)
      .set({ firstName: "Anne", emailConfirmedAt: new Date() })
      .where(eq(customers.customerId, customerId));
    await db.delete(addresses).where(eq(addresses.customerId, customerId));
    const outcome = await bring({ customers: [{ ...who, "Total Orders": "3", Email: `new-${who.Email ?? ""}` }] });
    expect(await theCustomer(who.Email)).toMatchObject({ customerId, totalOrders: 3 });
    expect(await db.$count(addresses, eq(addresses.customerId, customerId))).toBe(0);
    expect(notes(outcome)).toEqual([
      "customers.csv, line 2: the shop has another email than the one that the person confirmed here; the confirmed one stays.",
    ]);
    await bring({ customers: [{ ...who, "Total Orders": "4", "Default Address City": "York" }] });
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, customerId));
    expect(address).toMatchObject({ city: "York" });
  });

  it("writes each yes and no once, and never a yes over the person's own no", async () => {
    const who = customer({ "Accepts Email Marketing": "yes", "Accepts SMS Marketing": "no" });
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who.Email);
    const ledger = () =>
      db
        .select({ channel: consents.channel, state: consents.state })
        .from(consents)
        .where(eq(consents.customerId, customerId))
        .orderBy(consents.decidedAt, consents.channel);
    expect(await ledger()).toEqual([{ channel: "email", state: "given" }]);
    await bring({ customers: [{ ...who, "Accepts Email Marketing": "no" }] });
    await bring({ customers: [{ ...who, "Accepts SMS Marketing": "yes" }] });
    expect(await ledger()).toEqual([
      { channel: "email", state: "given" },
      { channel: "email", state: "withdrawn" },
      { channel: "email", state: "given" },
      { channel: "text", state: "given" },
    ]);
    await db.insert(consents).values({
      customerId,
      purpose: "newsletter",
      channel: "text",
      state: "withdrawn",
      method: "preference-page",
      decidedAt: new Date(),
    });
    await bring({ customers: [{ ...who, "Accepts Email Marketing": "no", "Accepts SMS Marketing": "yes" }] });
    const outcome = await bring({ customers: [{ ...who, "Accepts SMS Marketing": "yes" }] });
    expect(await theCustomer(who.Email)).toMatchObject({ acceptsEmailMarketing: true, acceptsSmsMarketing: false });
    expect((await ledger()).filter(({ channel }) => channel === "text").map(({ state }) => state)).toEqual([
      "given",
      "withdrawn",
    ]);
    expect(notes(outcome)).toEqual([
      "customers.csv, line 2: the shop has a yes to newsletters, but the person said no here since; the no stands. Tell the shop.",
    ]);
  });

  it("follows emails that the shop has changed, even when two people swap theirs", async () => {
    const [one, two] = [customer({ "First Name": "One" }), customer({ "First Name": "Two" })];
    await bring({ customers: [one, two] });
    const before = [await theCustomer(one.Email), await theCustomer(two.Email)];
    const outcome = await bring({
      customers: [
        { ...one, Email: two.Email ?? "" },
        { ...two, Email: one.Email ?? "" },
      ],
    });
    expect(bad(outcome)).toEqual([]);
    expect(await theCustomer(one.Email)).toMatchObject({ customerId: before[1]?.customerId, firstName: "Two" });
    expect(await theCustomer(two.Email)).toMatchObject({ customerId: before[0]?.customerId, firstName: "One" });
  });

  it("refuses a row that would need two customers to become one", async () => {
    const [one, two] = [customer(), customer()];
    await bring({ customers: [one, two] });
    expect(bad(await bring({ customers: [customer(), { ...one, Email: two.Email ?? "" }] }))).toEqual([
      "customers.csv, line 3: another customer here has this email, under another customer ID. Merge the two in the shop, then export and import again.",
    ]);
  });
});
