import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { contactChange, correctionRequest } from "@/db/factories/corrections";
import { keep } from "@/db/factories/keep";
import type { Person } from "@/db/factories/people";
import { addresses, correctionRequests, customers, orderItems, orders } from "@/db/schema";
import { customer, later, order } from "./sample-files";
import { bring, db, known, notes, theCustomer, theOrder } from "./test-shop";

/** A request that restricts a record; `end` closes it. */
async function restrict(whose: { customerId: Person["customerId"] }, dataset: "customers" | "addresses" | "orders" | "orderItems", recordId: string) {
  const request = correctionRequest(whose as Person, { dataset, recordId }, { restrict: true, fields: [] });
  await keep(db, { correctionRequests: [request] });
  return { end: () => db.update(correctionRequests).set({ state: "refused" }).where(eq(correctionRequests.id, request.id)) };
}

describe("while a record is restricted, an import", () => {
  it("TMG-53, MMC-47: leaves a profile as it is, says of which line, and brings the change once it is decided", async () => {
    const who = customer({ "First Name": "Ann", Note: "old", "Accepts Email Marketing": "no", "Default Address City": "Leeds" });
    await bring({ customers: [who] });
    const before = await theCustomer(who.Email);
    const { end } = await restrict(before, "customers", before.customerId);
    const changed = { ...who, "First Name": "Anna", Note: "new", "Accepts Email Marketing": "yes" };
    const outcome = await bring({ customers: [changed] });
    expect(outcome).toMatchObject({ kept: true, customers: { changed: 0, unchanged: 1 } });
    expect(notes(outcome)).toEqual([expect.stringMatching(/customers\.csv.*2.*profile is said to be wrong and not to be used/)]);
    expect(await theCustomer(who.Email)).toEqual(before);
    await end();
    expect(await bring({ customers: [changed] })).toMatchObject({ customers: { changed: 1 } });
    expect(await theCustomer(who.Email)).toMatchObject({ firstName: "Anna", note: "new", acceptsEmailMarketing: true });
  });

  it("says nothing where the file says nothing new of it", async () => {
    const who = customer();
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who.Email);
    await restrict({ customerId }, "customers", customerId);
    expect(notes(await bring({ customers: [who] }))).toEqual([]);
  });

  it("leaves an address as it is, and the others of that customer, while the profile changes", async () => {
    const who = customer({ "Default Address City": "Leeds", Note: "old" });
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who.Email);
    const addressOf = async () => (await db.select().from(addresses).where(eq(addresses.customerId, customerId)))[0];
    const before = await addressOf();
    const { end } = await restrict({ customerId }, "addresses", before?.id ?? "");
    const changed = { ...who, "Default Address City": "York", Note: "new" };
    const outcome = await bring({ customers: [changed] });
    expect(notes(outcome)).toEqual([expect.stringContaining("one of this customer's addresses is said to be wrong")]);
    expect(await addressOf()).toEqual(before);
    expect(await theCustomer(who.Email)).toMatchObject({ note: "new" });
    await end();
    await bring({ customers: [changed] });
    expect(await addressOf()).toMatchObject({ id: before?.id, city: "York" });
  });

  it.each(["orders", "orderItems"] as const)("leaves an order as it is, with its lines: one of %s is restricted", async (dataset) => {
    const bought = order({ "Fulfillment Status": "unfulfilled" });
    const file = [bought, later(bought)];
    await bring({ orders: file });
    const before = await theOrder(bought.Name);
    const items = () => db.select().from(orderItems).where(eq(orderItems.orderId, before.id)).orderBy(orderItems.position);
    const lines = await items();
    const { end } = await restrict(before, dataset, dataset === "orders" ? before.id : (lines[1]?.id ?? ""));
    const changed = [{ ...bought, "Fulfillment Status": "fulfilled" }];
    const outcome = await bring({ orders: changed });
    expect(notes(outcome)).toEqual([expect.stringContaining(`order ${bought.Name ?? ""}, or a part of it, is said to be wrong`)]);
    expect([await theOrder(bought.Name), await items()]).toEqual([before, lines]);
    await end();
    await bring({ orders: changed });
    expect(await theOrder(bought.Name)).toMatchObject({ fulfillmentStatus: "fulfilled" });
    expect(await items()).toHaveLength(1);
  });
});

describe("somebody who changed their address here", () => {
  it("is still known to the shop's files by the one before: no second person, and their orders are theirs", async () => {
    const who = customer({ "Customer ID": "", "First Name": "Ann" });
    const placed = order({ Email: who.Email ?? "" });
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who.Email);
    const next = `new.${who.Email ?? ""}`.toLowerCase();
    await db.update(customers).set({ email: next, emailConfirmedAt: new Date() }).where(eq(customers.customerId, customerId));
    await keep(db, { contactChanges: [contactChange({ customerId, email: next } as Person, { changedFrom: who.Email, changedTo: next })] });
    const outcome = await bring({ customers: [{ ...who, Note: "moved" }], orders: [placed] });
    expect(outcome).toMatchObject({ customers: { added: 0, changed: 1 }, orders: { added: 1, guests: 0 } });
    expect(await known(who.Email)).toBeUndefined();
    expect(await theCustomer(next)).toMatchObject({ customerId, note: "moved" });
    expect((await db.select().from(orders).where(eq(orders.name, placed.Name ?? "")))[0]?.customerId).toBe(customerId);
  });

  it("gives the address up to whoever has an account of it since, and to themselves where it was turned back", async () => {
    const [first, second] = [customer({ "Customer ID": "" }), customer({ "Customer ID": "" })];
    await bring({ customers: [first, second] });
    const [a, b] = [await theCustomer(first.Email), await theCustomer(second.Email)];
    const change = (changedFrom: string | undefined, undoneAt: Date | null) => contactChange(a as Person, { changedFrom: changedFrom ?? null, undoneAt });
    await keep(db, { contactChanges: [change(second.Email, null), change("gone@example.com", new Date())] });
    await bring({ customers: [{ ...second, Note: "still me" }, { ...customer({ "Customer ID": "" }), Email: "gone@example.com" }] });
    expect(await theCustomer(second.Email)).toMatchObject({ customerId: b.customerId, note: "still me" });
    expect((await theCustomer("gone@example.com")).customerId).not.toBe(a.customerId);
    await db.delete(customers).where(sql`email = 'gone@example.com'`);
  });
});
