import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { consents, customers, orderItems, orders, refunds } from "@/db/schema";
import { customer, fresh, later, order } from "./sample-files";
import { bad, bring, db, notes, theCustomer, theOrder } from "./test-shop";

describe("an orders' file", () => {
  it("makes an order of several rows, in their order", async () => {
    const first = order({
      "Financial Status": "PAID",
      Subtotal: "64.00",
      Shipping: "3.50",
      Taxes: "1.20",
      Total: "62.70",
      "Discount Code": "TWINS",
      "Discount Amount": "6.00",
      "Paid at": "2026-03-12 09:14:03 +0000",
      "Created at": "2026-03-12 14:59:02 +0545",
      "Billing Name": "Harriet Wright",
      "Billing Street": "12 Bellenden Road, Flat 2",
      "Billing Address1": "12 Bellenden Road",
      "Billing Address2": "Flat 2",
      "Billing Zip": "'SE15 4QY",
      "Billing Province": "ENG",
      "Billing Province Name": "England",
      "Billing Country": "GB",
      "Billing Phone": "020 7946 0018",
      "Note Attributes": "Gift message: Happy birthday: all of us\nWrap: ribbon",
      Notes: 'Ring "twice".\nThanks',
      Tags: "gift, rush",
      "Risk Level": "Low",
      Source: "web",
      "Tax 1 Name": "GB VAT 20%",
      "Tax 1 Value": "1.20",
      Vendor: "Mini & Me",
      "Lineitem sku": "HAT-1",
      "Lineitem compare at price": "30.00",
    });
    const outcome = await bring({
      orders: [
        first,
        later(first, {
          "Lineitem name": "Hair bow",
          "Lineitem quantity": "2",
          "Lineitem price": "5.00",
          "Lineitem requires shipping": "false",
        }),
      ],
    });
    expect(bad(outcome)).toEqual([]);
    const held = await theOrder(first.Name);
    expect(held).toMatchObject({
      orderedAt: new Date("2026-03-12T09:14:02Z"),
      financialStatus: "paid",
      currency: "GBP",
      subtotalMinor: 6400,
      shippingMinor: 350,
      taxesMinor: 120,
      totalMinor: 6270,
      discountMinor: 600,
      billing: {
        name: "Harriet Wright",
        address1: "12 Bellenden Road",
        address2: "Flat 2",
        zip: "SE15 4QY",
        province: "ENG",
        country: "GB",
        phone: "+442079460018",
      },
      shipping: null,
      note: 'Ring "twice".\nThanks',
      noteAttributes: { "Gift message": "Happy birthday: all of us", Wrap: "ribbon" },
      tags: ["gift", "rush"],
      riskLevel: "low",
      channel: "web",
      customFields: { "Billing Province Name": "England", "Tax 1 Name": "GB VAT 20%", "Tax 1 Value": "1.20" },
    });
    const items = await db
      .select()
      .from(orderItems)
      .where(eq(orderItems.orderId, held.id))
      .orderBy(orderItems.position);
    expect(items).toMatchObject([
      {
        position: 1,
        name: "Bobble hat",
        sku: "HAT-1",
        vendor: "Mini & Me",
        quantity: 1,
        priceMinor: 2400,
        compareAtMinor: 3000,
        requiresShipping: true,
      },
      { position: 2, name: "Hair bow", quantity: 2, priceMinor: 500, compareAtMinor: null, requiresShipping: false },
    ]);
  });

  it("counts exact repeats once, also of a whole order", async () => {
    const first = order();
    const bow = later(first, { "Lineitem name": "Hair bow" });
    const outcome = await bring({ orders: [first, bow, bow, first, bow] });
    expect(outcome.orders).toMatchObject({ added: 1 });
    expect(await db.$count(orderItems, eq(orderItems.orderId, (await theOrder(first.Name)).id))).toBe(2);
    expect(notes(outcome)).toEqual([
      "orders.csv, line 2: 3 rows repeat others exactly and counted once; this is the first.",
    ]);
  });

  it("gives an order to the customer of its email, in any case", async () => {
    const who = customer();
    const bought = order({ Email: (who.Email ?? "").toUpperCase() });
    expect((await bring({ customers: [who], orders: [bought] })).orders.guests).toBe(0);
    expect((await theOrder(bought.Name)).customerId).toBe((await theCustomer(who.Email)).customerId);
  });

  it("makes one guest of an email that nobody has, to be claimed by proving it", async () => {
    const one = order({
      "Billing Name": "Daniel Osei Wright",
      "Billing Phone": "+441904960123",
      "Accepts Marketing": "yes",
    });
    const two = order({ Email: one.Email ?? "", "Created at": "2025-01-01 00:00:00 +0000", "Accepts Marketing": "no" });
    expect((await bring({ orders: [two, one] })).orders).toMatchObject({ added: 2, guests: 1 });
    const guest = await theCustomer(one.Email);
    expect(guest).toMatchObject({
      firstName: "Daniel",
      lastName: "Osei Wright",
      phone: "+441904960123",
      shopRef: null,
      emailConfirmedAt: null,
      acceptsEmailMarketing: true,
    });
    expect(await db.$count(orders, eq(orders.customerId, guest.customerId))).toBe(2);
    const said = await db.select().from(consents).where(eq(consents.customerId, guest.customerId));
    expect(said).toMatchObject([
      {
        purpose: "newsletter",
        channel: "email",
        state: "given",
        method: "import",
        decidedAt: new Date("2026-03-12T09:14:02Z"),
      },
    ]);
    // The shop's customers come later, and the guest turns out to be one of them.
    await bring({ customers: [customer({ Email: one.Email ?? "", "First Name": "Dan" })] });
    expect(await theCustomer(one.Email)).toMatchObject({ customerId: guest.customerId, firstName: "Dan" });
  });

  it("keeps an order without an email with whoever has its telephone, else with a guest of its own", async () => {
    const number = `161496${Math.floor(Math.random() * 9000) + 1000}`;
    const who = customer({ Email: "", Phone: `0${number}`, "Last Name": fresh() });
    const [byPhone, byName] = [
      order({ Email: "", Phone: `0${number}`, Source: "pos" }),
      order({ Email: "", "Billing Name": "Walk In" }),
    ];
    expect((await bring({ customers: [who], orders: [byPhone, byName] })).orders).toMatchObject({
      added: 2,
      guests: 1,
    });
    const [held] = await db
      .select()
      .from(customers)
      .where(eq(customers.phone, `+44${number}`));
    expect((await theOrder(byPhone.Name)).customerId).toBe(held?.customerId);
    const [guest] = await db
      .select()
      .from(customers)
      .where(eq(customers.customerId, (await theOrder(byName.Name)).customerId));
    expect(guest).toMatchObject({ firstName: "Walk", lastName: "In", email: null, phone: null });
  });

  it("leaves out a sale that names nobody, and says so", async () => {
    const sale = order({ Email: "" });
    const outcome = await bring({ orders: [sale] });
    expect(outcome.kept).toBe(true);
    expect(notes(outcome)).toEqual([
      `orders.csv, line 2: order ${sale.Name ?? ""} names nobody: no email, phone, name, address or note. It is nobody's data and was left out.`,
    ]);
    expect(await db.$count(orders, eq(orders.name, sale.Name ?? ""))).toBe(0);
  });

  it("keeps a cancelled and refunded order with the money that went back", async () => {
    const row = order({
      "Financial Status": "refunded",
      "Cancelled at": "2026-04-02 10:30:00 +0100",
      "Refunded Amount": "24.00",
      "Payment Method": "PayPal",
    });
    await bring({ orders: [row] });
    const held = await theOrder(row.Name);
    expect(held).toMatchObject({ financialStatus: "refunded", cancelledAt: new Date("2026-04-02T09:30:00Z") });
    const back = await db.select().from(refunds).where(eq(refunds.orderId, held.id));
    expect(back).toMatchObject([
      { amountMinor: 2400, currency: "GBP", method: "PayPal", refundedAt: new Date("2026-04-02T09:30:00Z") },
    ]);
  });

  it("reads money by the order's own currency", async () => {
    const first = order({ Currency: "JPY", Total: "1200", "Lineitem price": "1200" });
    const other = order({ Currency: "KWD", Total: "1.250", "Lineitem price": "1.250" });
    await bring({ orders: [first, later(first, { "Lineitem price": "80" }), other] });
    expect(await theOrder(first.Name)).toMatchObject({ currency: "JPY", totalMinor: 1200 });
    const items = await db
      .select()
      .from(orderItems)
      .where(inArray(orderItems.orderId, [(await theOrder(first.Name)).id, (await theOrder(other.Name)).id]));
    expect(items.map((item) => item.priceMinor).sort()).toEqual([1200, 1250, 80]);
  });

  it("TMG-05, MLX-03: keeps no card number of a note, a note attribute or a column of tomorrow", async () => {
    const row = order({
      Notes: "paid with 5555 5555 5555 4444",
      "Note Attributes": "Card: 4111111111111111\nCVC: 123",
      "POS remark": "3782 822463 10005",
      "Payment Reference": "4111111111111111",
    });
    const outcome = await bring({ orders: [row] });
    const held = JSON.stringify(await theOrder(row.Name));
    for (const number of [/5555 ?5555/, /1111111111111111"?,"?Wrap/, /"Card":"4111/, /822463/])
      expect(held).not.toMatch(number);
    expect(held).toContain("•••• 4444");
    expect(notes(outcome)).toHaveLength(4);
    expect(notes(outcome).join()).not.toMatch(/\d{5}/);
  });
});
