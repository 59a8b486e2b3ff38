import { and, eq, inArray, sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { addresses, consents, customers, orderItems, orders, refunds } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { importShopify, type Outcome } from "./commands";
import { said } from "./findings";
import { type Cells, customer, customersHeader, fresh, later, oldCustomersHeader, order, ordersHeader, raw, written } from "./sample-files";

const brand = "mini-and-me";
const db = asOwner();
afterAll(() => Promise.all([db.$client.end(), closeDatabase()]));

function bring(files: { customers?: readonly Cells[]; orders?: readonly Cells[]; keepGood?: boolean }): Promise<Outcome> {
  return importShopify(
    brand,
    {
      customers: files.customers && written("customers.csv", customersHeader, files.customers),
      orders: files.orders && written("orders.csv", ordersHeader, files.orders),
    },
    { keepGood: files.keepGood },
  );
}

async function known(email: string, at: string = brand) {
  const [row] = await db.select().from(customers).where(and(eq(customers.brand, at), sql`lower(email) = lower(${email})`));
  return row;
}

/** The row of a customer who must be there. */
async function theCustomer(email: string) {
  const row = await known(email);
  if (!row) throw new Error(`${email} is not there`);
  return row;
}

async function theOrder(name: string | undefined) {
  const [row] = await db.select().from(orders).where(eq(orders.name, name ?? ""));
  if (!row) throw new Error(`order ${name ?? ""} is not there`);
  return row;
}

const bad = ({ findings }: Outcome) => findings.bad.map(said);
const notes = ({ findings }: Outcome) => findings.notes.map(said);

describe("a customers' file", () => {
  const home = { "Default Address Address1": "12 Bellenden Road", "Default Address Country Code": "GB" };
  it.each<[string, Cells, object, object?]>([
    ["apostrophes before numbers", { "Customer ID": "'7210448", Phone: "'+31612345678", "Default Address Zip": "'1234AB" }, { shopRef: "7210448", phone: "+31612345678" }, { zip: "1234AB" }],
    ["an apostrophe in a name", { "First Name": "Marijke", "Last Name": "'t Hooft" }, { lastName: "'t Hooft" }],
    ["yes and no", { "Accepts Email Marketing": "yes", "Accepts SMS Marketing": "no", "Tax Exempt": "yes" }, { acceptsEmailMarketing: true, acceptsSmsMarketing: false, taxExempt: true }],
    ["tags in one cell", { Tags: "newsletter, twins,VIP" }, { tags: ["newsletter", "twins", "VIP"] }],
    ["a quoted note of two lines", { Note: 'Rang.\nSaid "soon", and:' }, { note: 'Rang.\nSaid "soon", and:' }],
    ["amounts with a dot", { "Total Spent": "1086.40", "Total Orders": "12" }, { totalSpentMinor: 108640, totalOrders: 12, currency: "GBP" }],
    ["a national telephone", { Phone: "020 7946 0123", ...home }, { phone: "+442079460123" }, { countryCode: "GB" }],
    ["a foreign address's telephone", { Phone: "06 12345678", "Default Address Country Code": "NL", "Default Address City": "Utrecht" }, { phone: "+31612345678" }, { countryCode: "NL", city: "Utrecht" }],
    ["a metafield", { "Birth date (customer.metafields.facts.birth_date)": "1988-06-02" }, { customFields: { "Birth date (customer.metafields.facts.birth_date)": "1988-06-02" } }],
    ["WhatsApp and a column of tomorrow", { "Accepts WhatsApp Marketing": "yes", Pronouns: "she/her" }, { customFields: { "Accepts WhatsApp Marketing": "yes", Pronouns: "she/her" } }],
    ["a formula as a name", { "First Name": "=cmd|' /C calc'!A0" }, { firstName: "=cmd|' /C calc'!A0" }],
    ["control characters", { "First Name": "A\u0000n\u0007n" }, { firstName: "Ann" }],
    ["TMG-05, MLX-03: a card number in a note", { Note: "card 4111 1111 1111 1111, cvv 123" }, { note: "card •••• 1111, cvv •••" }],
    ["TMG-05, MLX-03: a card number in a column of tomorrow", { Remark: "4111111111111111", CVV: "123" }, { customFields: { Remark: "•••• 1111" } }],
  ])("keeps %s", async (_, cells, expected, expectedAddress) => {
    const row = customer(cells);
    const outcome = await bring({ customers: [row] });
    expect(bad(outcome)).toEqual([]);
    const held = await theCustomer(row["Email"] ?? "");
    expect(held).toMatchObject(expected);
    if (!expectedAddress) return;
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, held.customerId));
    expect(address).toMatchObject({ ...expectedAddress, isDefault: true });
  });

  it("of 2019 is read by its own names", async () => {
    const [email, tag] = [`${fresh()}@example.com`, fresh()];
    const row = { "First Name": tag, Email: email, "Accepts Marketing": "yes", Address1: "19 Union Street", City: "Aberdeen", Province: "Scotland", "Province Code": "SCT", Country: "United Kingdom", Zip: "'AB11 5BU", "Total Spent": "3.00", "Total Orders": "1" };
    const file = written("customers-2019.csv", oldCustomersHeader, [row], { bom: "\uFEFF", newline: "\r\n" });
    expect((await importShopify(brand, { customers: file })).customers.added).toBe(1);
    const held = await theCustomer(email);
    expect(held).toMatchObject({ firstName: tag, shopRef: null, acceptsEmailMarketing: true, totalSpentMinor: 300, customFields: { Province: "Scotland" } });
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, held.customerId));
    expect(address).toMatchObject({ address1: "19 Union Street", provinceCode: "SCT", countryCode: "GB", zip: "AB11 5BU" });
  });

  it("keeps who has only a telephone, or only a name, and knows them again", async () => {
    const [phone, name] = [`0207946${Math.floor(Math.random() * 9000) + 1000}`, fresh()];
    const rows = [customer({ Email: "", "Customer ID": "", Phone: phone }), customer({ Email: "", "Customer ID": "", "Last Name": name })];
    expect((await bring({ customers: rows })).customers).toMatchObject({ added: 2 });
    expect((await bring({ customers: rows })).customers).toEqual({ added: 0, changed: 0, unchanged: 2 });
    expect(await db.$count(customers, eq(customers.lastName, name))).toBe(1);
    expect(await db.$count(customers, eq(customers.phone, `+44${phone.slice(1)}`))).toBe(1);
  });

  it("makes one customer of an email in two cases, and loses nothing of the second", async () => {
    const tag = fresh();
    const first = customer({ Email: `${tag}@Example.com`, "First Name": "Oliver", "Accepts Email Marketing": "yes", "Total Spent": "60.00" });
    const second = customer({ Email: `${tag}@example.com`, "First Name": "Ollie", Phone: "+442079460999", "Accepts Email Marketing": "no", Tags: "vip" });
    const outcome = await bring({ customers: [first, second] });
    expect(outcome.customers).toMatchObject({ added: 1 });
    expect(notes(outcome)).toEqual(["customers.csv, line 3: the email is that of line 2: the two are one customer here."]);
    expect(await known(`${tag}@example.com`)).toMatchObject({
      email: `${tag}@Example.com`,
      firstName: "Oliver",
      phone: "+442079460999",
      totalSpentMinor: 6000,
      acceptsEmailMarketing: false,
      customFields: { "First Name (2)": "Ollie", "Customer ID (2)": (second["Customer ID"] ?? "").slice(1), "Tags (2)": "vip", "Accepts Email Marketing (2)": "no" },
    });
  });

  it("takes the later of two rows of one customer ID", async () => {
    const row = customer({ "First Name": "Ann" });
    const outcome = await bring({ customers: [row, { ...row, "First Name": "Anna" }] });
    expect(await theCustomer(row["Email"] ?? "")).toMatchObject({ firstName: "Anna" });
    expect(notes(outcome)).toEqual(["customers.csv, line 2: the same customer stands on line 3, which was taken."]);
  });

  it("at one brand leaves the same email at another alone", async () => {
    const there = person("miniluxe", { firstName: "Grace" });
    await keep(db, { customers: [there] });
    await bring({ customers: [customer({ Email: there.email, "First Name": "Gracie" })] });
    expect(await known(there.email, "miniluxe")).toMatchObject({ customerId: there.customerId, firstName: "Grace", shopDigests: null });
    expect((await theCustomer(there.email)).customerId).not.toBe(there.customerId);
  });
});

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
    const outcome = await bring({ orders: [first, later(first, { "Lineitem name": "Hair bow", "Lineitem quantity": "2", "Lineitem price": "5.00", "Lineitem requires shipping": "false" })] });
    expect(bad(outcome)).toEqual([]);
    const held = await theOrder(first["Name"]);
    expect(held).toMatchObject({
      orderedAt: new Date("2026-03-12T09:14:02Z"),
      financialStatus: "paid",
      currency: "GBP",
      subtotalMinor: 6400,
      shippingMinor: 350,
      taxesMinor: 120,
      totalMinor: 6270,
      discountMinor: 600,
      billing: { name: "Harriet Wright", address1: "12 Bellenden Road", address2: "Flat 2", zip: "SE15 4QY", province: "ENG", country: "GB", phone: "+442079460018" },
      shipping: null,
      note: 'Ring "twice".\nThanks',
      noteAttributes: { "Gift message": "Happy birthday: all of us", Wrap: "ribbon" },
      tags: ["gift", "rush"],
      riskLevel: "low",
      channel: "web",
      customFields: { "Billing Province Name": "England", "Tax 1 Name": "GB VAT 20%", "Tax 1 Value": "1.20" },
    });
    const items = await db.select().from(orderItems).where(eq(orderItems.orderId, held.id)).orderBy(orderItems.position);
    expect(items).toMatchObject([
      { position: 1, name: "Bobble hat", sku: "HAT-1", vendor: "Mini & Me", quantity: 1, priceMinor: 2400, compareAtMinor: 3000, requiresShipping: true },
      { position: 2, name: "Hair bow", quantity: 2, priceMinor: 500, compareAtMinor: null, requiresShipping: false },
    ]);
  });

  it("counts exact repeats once, also of a whole order", async () => {
    const first = order();
    const bow = later(first, { "Lineitem name": "Hair bow" });
    const outcome = await bring({ orders: [first, bow, bow, first, bow] });
    expect(outcome.orders).toMatchObject({ added: 1 });
    expect(await db.$count(orderItems, eq(orderItems.orderId, (await theOrder(first["Name"])).id))).toBe(2);
    expect(notes(outcome)).toEqual(["orders.csv, line 2: 3 rows repeat others exactly and counted once; this is the first."]);
  });

  it("gives an order to the customer of its email, in any case", async () => {
    const who = customer();
    const bought = order({ Email: (who["Email"] ?? "").toUpperCase() });
    expect((await bring({ customers: [who], orders: [bought] })).orders.guests).toBe(0);
    expect((await theOrder(bought["Name"])).customerId).toBe((await theCustomer(who["Email"] ?? "")).customerId);
  });

  it("makes one guest of an email that nobody has, to be claimed by proving it", async () => {
    const one = order({ "Billing Name": "Daniel Osei Wright", "Billing Phone": "+441904960123", "Accepts Marketing": "yes" });
    const two = order({ Email: one["Email"] ?? "", "Created at": "2025-01-01 00:00:00 +0000", "Accepts Marketing": "no" });
    expect((await bring({ orders: [two, one] })).orders).toMatchObject({ added: 2, guests: 1 });
    const guest = await theCustomer(one["Email"] ?? "");
    expect(guest).toMatchObject({ firstName: "Daniel", lastName: "Osei Wright", phone: "+441904960123", shopRef: null, emailConfirmedAt: null, acceptsEmailMarketing: true });
    expect(await db.$count(orders, eq(orders.customerId, guest.customerId))).toBe(2);
    const said = await db.select().from(consents).where(eq(consents.customerId, guest.customerId));
    expect(said).toMatchObject([{ purpose: "newsletter", channel: "email", state: "given", method: "import", decidedAt: new Date("2026-03-12T09:14:02Z") }]);
    // The shop's customers come later, and the guest turns out to be one of them.
    await bring({ customers: [customer({ Email: one["Email"] ?? "", "First Name": "Dan" })] });
    expect(await theCustomer(one["Email"] ?? "")).toMatchObject({ customerId: guest.customerId, firstName: "Dan" });
  });

  it("keeps an order without an email with whoever has its telephone, else with a guest of its own", async () => {
    const number = `161496${Math.floor(Math.random() * 9000) + 1000}`;
    const who = customer({ Email: "", Phone: `0${number}`, "Last Name": fresh() });
    const [byPhone, byName] = [order({ Email: "", Phone: `0${number}`, Source: "pos" }), order({ Email: "", "Billing Name": "Walk In" })];
    expect((await bring({ customers: [who], orders: [byPhone, byName] })).orders).toMatchObject({ added: 2, guests: 1 });
    const [held] = await db.select().from(customers).where(eq(customers.phone, `+44${number}`));
    expect((await theOrder(byPhone["Name"])).customerId).toBe(held?.customerId);
    const [guest] = await db.select().from(customers).where(eq(customers.customerId, (await theOrder(byName["Name"])).customerId));
    expect(guest).toMatchObject({ firstName: "Walk", lastName: "In", email: null, phone: null });
  });

  it("leaves out a sale that names nobody, and says so", async () => {
    const sale = order({ Email: "" });
    const outcome = await bring({ orders: [sale] });
    expect(outcome.kept).toBe(true);
    expect(notes(outcome)).toEqual([`orders.csv, line 2: order ${sale["Name"] ?? ""} names nobody: no email, phone, name, address or note. It is nobody's data and was left out.`]);
    expect(await db.$count(orders, eq(orders.name, sale["Name"] ?? ""))).toBe(0);
  });

  it("keeps a cancelled and refunded order with the money that went back", async () => {
    const row = order({ "Financial Status": "refunded", "Cancelled at": "2026-04-02 10:30:00 +0100", "Refunded Amount": "24.00", "Payment Method": "PayPal" });
    await bring({ orders: [row] });
    const held = await theOrder(row["Name"]);
    expect(held).toMatchObject({ financialStatus: "refunded", cancelledAt: new Date("2026-04-02T09:30:00Z") });
    const back = await db.select().from(refunds).where(eq(refunds.orderId, held.id));
    expect(back).toMatchObject([{ amountMinor: 2400, currency: "GBP", method: "PayPal", refundedAt: new Date("2026-04-02T09:30:00Z") }]);
  });

  it("reads money by the order's own currency", async () => {
    const first = order({ Currency: "JPY", Total: "1200", "Lineitem price": "1200" });
    const other = order({ Currency: "KWD", Total: "1.250", "Lineitem price": "1.250" });
    await bring({ orders: [first, later(first, { "Lineitem price": "80" }), other] });
    expect(await theOrder(first["Name"])).toMatchObject({ currency: "JPY", totalMinor: 1200 });
    const items = await db.select().from(orderItems).where(inArray(orderItems.orderId, [(await theOrder(first["Name"])).id, (await theOrder(other["Name"])).id]));
    expect(items.map((item) => item.priceMinor).sort()).toEqual([1200, 1250, 80]);
  });

  it("TMG-05, MLX-03: keeps no card number of a note, a note attribute or a column of tomorrow", async () => {
    const row = order({ Notes: "paid with 5555 5555 5555 4444", "Note Attributes": "Card: 4111111111111111\nCVC: 123", "POS remark": "3782 822463 10005", "Payment Reference": "4111111111111111" });
    const outcome = await bring({ orders: [row] });
    const held = JSON.stringify(await theOrder(row["Name"]));
    for (const number of [/5555 ?5555/, /1111111111111111"?,"?Wrap/, /"Card":"4111/, /822463/]) expect(held).not.toMatch(number);
    expect(held).toContain("•••• 4444");
    expect(notes(outcome)).toHaveLength(4);
    expect(notes(outcome).join()).not.toMatch(/\d{5}/);
  });
});

describe("an import", () => {
  const everything = () => {
    const who = customer({ "First Name": "Ann", "Default Address City": "Leeds", "Accepts Email Marketing": "yes", Tags: "a" });
    const bought = order({ Email: who["Email"] ?? "", "Refunded Amount": "4.00", "Shipping Name": "Ann" });
    return { customers: [who], orders: [bought, later(bought), order()] };
  };

  async function snapshot(of: readonly string[]) {
    const people = await db.select().from(customers).where(inArray(sql`lower(${customers.email})`, [...of]));
    const ids = people.map(({ customerId }) => customerId);
    return Promise.all([people, ...[addresses, consents, orders, orderItems, refunds].map((t) => db.select().from(t).where(inArray(t.customerId, ids)).orderBy(t.id))]);
  }

  it("of the same files changes nothing: no id, no day, no cell", async () => {
    const files = everything();
    const emails = [...files.customers, ...files.orders].map((row) => (row["Email"] ?? "").toLowerCase());
    expect(await bring(files)).toMatchObject({ kept: true, customers: { added: 1 }, orders: { added: 2, guests: 1 } });
    const before = await snapshot(emails);
    expect(before.map((rows) => rows.length)).toEqual([2, 1, 1, 2, 3, 1]);
    expect(await bring(files)).toMatchObject({ customers: { added: 0, changed: 0, unchanged: 1 }, orders: { added: 0, changed: 0, unchanged: 2, guests: 0 } });
    expect(await snapshot(emails)).toEqual(before);
  });

  it("of changed files changes those rows alone, under their ids", async () => {
    const files = everything();
    const [who, bought] = [files.customers[0] ?? {}, files.orders[0] ?? {}];
    await bring(files);
    const before = await theOrder(bought["Name"]);
    const outcome = await bring({ customers: [{ ...who, Note: "moved" }], orders: [{ ...bought, "Fulfillment Status": "fulfilled" }, ...files.orders.slice(2)] });
    expect(outcome).toMatchObject({ customers: { changed: 1, unchanged: 0 }, orders: { changed: 1, unchanged: 1 } });
    expect(await theOrder(bought["Name"])).toMatchObject({ id: before.id, collectedAt: before.collectedAt, fulfillmentStatus: "fulfilled" });
    expect(await db.$count(orderItems, eq(orderItems.orderId, before.id))).toBe(1);
    expect(await theCustomer(who["Email"] ?? "")).toMatchObject({ note: "moved", firstName: "Ann" });
  });

  it("does not take back what the person corrected, deleted or confirmed", async () => {
    const [{ customers: [who = {}] }] = [everything()];
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who["Email"] ?? "");
    await db.update(customers).set({ firstName: "Anne", emailConfirmedAt: new Date() }).where(eq(customers.customerId, customerId));
    await db.delete(addresses).where(eq(addresses.customerId, customerId));
    const outcome = await bring({ customers: [{ ...who, "Total Orders": "3", Email: `new-${who["Email"] ?? ""}` }] });
    expect(await theCustomer(who["Email"] ?? "")).toMatchObject({ customerId, totalOrders: 3 });
    expect(await db.$count(addresses, eq(addresses.customerId, customerId))).toBe(0);
    expect(notes(outcome)).toEqual(["customers.csv, line 2: the shop has another email than the one that the person confirmed here; the confirmed one stays."]);
    await bring({ customers: [{ ...who, "Total Orders": "4", "Default Address City": "York" }] });
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, customerId));
    expect(address).toMatchObject({ city: "York" });
  });

  it("writes each yes and no once, and never a yes over the person's own no", async () => {
    const who = customer({ "Accepts Email Marketing": "yes", "Accepts SMS Marketing": "no" });
    await bring({ customers: [who] });
    const { customerId } = await theCustomer(who["Email"] ?? "");
    const ledger = () => db.select({ channel: consents.channel, state: consents.state }).from(consents).where(eq(consents.customerId, customerId)).orderBy(consents.decidedAt);
    expect(await ledger()).toEqual([{ channel: "email", state: "given" }]);
    await bring({ customers: [{ ...who, "Accepts Email Marketing": "no" }] });
    await bring({ customers: [{ ...who, "Accepts SMS Marketing": "yes" }] });
    expect(await ledger()).toEqual([
      { channel: "email", state: "given" },
      { channel: "email", state: "withdrawn" },
      { channel: "email", state: "given" },
      { channel: "text", state: "given" },
    ]);
    await db.insert(consents).values({ customerId, purpose: "newsletter", channel: "text", state: "withdrawn", method: "preference-page", decidedAt: new Date() });
    await bring({ customers: [{ ...who, "Accepts Email Marketing": "no", "Accepts SMS Marketing": "yes" }] });
    const outcome = await bring({ customers: [{ ...who, "Accepts SMS Marketing": "yes" }] });
    expect(await theCustomer(who["Email"] ?? "")).toMatchObject({ acceptsEmailMarketing: true, acceptsSmsMarketing: false });
    expect((await ledger()).filter(({ channel }) => channel === "text").map(({ state }) => state)).toEqual(["given", "withdrawn"]);
    expect(notes(outcome)).toEqual(["customers.csv, line 2: the shop has a yes to newsletters, but the person said no here since; the no stands. Tell the shop."]);
  });

  it("follows emails that the shop has changed, even when two people swap theirs", async () => {
    const [one, two] = [customer({ "First Name": "One" }), customer({ "First Name": "Two" })];
    await bring({ customers: [one, two] });
    const before = [await theCustomer(one["Email"] ?? ""), await theCustomer(two["Email"] ?? "")];
    const outcome = await bring({ customers: [{ ...one, Email: two["Email"] ?? "" }, { ...two, Email: one["Email"] ?? "" }] });
    expect(bad(outcome)).toEqual([]);
    expect(await theCustomer(one["Email"] ?? "")).toMatchObject({ customerId: before[1]?.customerId, firstName: "Two" });
    expect(await theCustomer(two["Email"] ?? "")).toMatchObject({ customerId: before[0]?.customerId, firstName: "One" });
  });

  it("refuses a row that would need two customers to become one", async () => {
    const [one, two] = [customer(), customer()];
    await bring({ customers: [one, two] });
    expect(bad(await bring({ customers: [customer(), { ...one, Email: two["Email"] ?? "" }] }))).toEqual([
      "customers.csv, line 3: another customer here has this email, under another customer ID. Merge the two in the shop, then export and import again.",
    ]);
  });
});

describe("bad rows", () => {
  const broken = () => {
    const bought = order();
    const good = { who: customer(), bought: order() };
    return {
      good,
      bought,
      customers: [customer({ "First Name": "x".repeat(10_000) }), good.who, customer({ "Total Spent": "12,50" }), { "Accepts Email Marketing": "no" }, customer({ Note: "a\nb" }), customer({ Email: "no address" })],
      orders: [bought, later(bought, { "Lineitem price": "free" }), good.bought, later(order()), order({ Total: "" }), order({ "Created at": "yesterday" }), order({ Currency: "JPY", Total: "5" })],
    };
  };
  const expected = [
    'customers.csv, line 2: "First Name" is 10,000 characters long, and more than 1,000 cannot be right. Shorten it, or look for a missing quote.',
    'customers.csv, line 4: "Total Spent" must be an amount with a dot and nothing else, such as 12.50.',
    "customers.csv, line 5: it names nobody: it has no email, phone, name, address or customer ID.",
    'customers.csv, line 8: "Email" must be an email address.',
    'orders.csv, line 3: "Lineitem price" must be an amount with a dot and nothing else, such as 12.50.',
    'orders.csv, line 6: "Total" is empty.',
    'orders.csv, line 7: "Created at" must be a time with its offset, such as 2026-03-12 09:14:02 +0000.',
    expect.stringMatching(/^orders\.csv, line 5: order #\w+ has no row with its Currency and Total\. Was its first row cut off\?$/),
  ];

  it("are each said by file, line and reason, and by default nothing is kept", async () => {
    const files = broken();
    const outcome = await bring(files);
    expect(outcome.kept).toBe(false);
    expect(bad(outcome)).toEqual(expected);
    expect(await known(files.good.who["Email"] ?? "")).toBeUndefined();
    expect(await db.$count(orders, inArray(orders.name, files.orders.map((row) => row["Name"] ?? "")))).toBe(0);
  });

  it("cost only themselves and their order with --keep-good", async () => {
    const files = broken();
    const outcome = await bring({ ...files, keepGood: true });
    expect(outcome).toMatchObject({ kept: true, customers: { added: 2 }, orders: { added: 2 } });
    expect(bad(outcome)).toEqual(expected);
    expect(await known(files.good.who["Email"] ?? "")).toBeDefined();
    expect(await theOrder(files.good.bought["Name"])).toBeDefined();
    expect(await db.$count(orders, eq(orders.name, files.bought["Name"] ?? ""))).toBe(0);
  });

  it("with wrong quotes take the order before them along, since they may be its items", async () => {
    const [one, two] = [order(), order()];
    const file = written("orders.csv", ordersHeader, [one, later(one), two]);
    const text = (await import("node:fs")).readFileSync(file, "utf8").split("\n");
    const outcome = await importShopify(brand, { orders: raw("orders.csv", [...text.slice(0, 2), (text[2] ?? "").replace("Bobble", 'Bob"ble'), ...text.slice(3)].join("\n")) }, { keepGood: true });
    expect(bad(outcome)).toEqual(['orders.csv, line 3: a quote (") stands in the middle of a cell. Inside a quoted cell, write it twice ("").']);
    expect(await db.$count(orders, inArray(orders.name, [one["Name"] ?? "", two["Name"] ?? ""]))).toBe(1);
    expect(await theOrder(two["Name"])).toBeDefined();
  });

  it("in their ten thousands are another kind of file", async () => {
    const rows = Array.from({ length: 10_001 }, () => ({ Email: "nobody" }));
    await expect(bring({ customers: rows, keepGood: true })).rejects.toThrow("More than 10,000 rows cannot be read, the first in customers.csv, line 2:");
  });
});

describe("another tool's file is refused in one sentence", () => {
  const made = "Make it in Shopify's admin with Customers > Export, as plain CSV.";
  it.each([
    ["a shop of another kind", "id,email,first_name\n1,a@example.com,Ann\n", `customers.csv is not Shopify's customer export: its header lacks "First Name", "Last Name", "Accepts Email Marketing" and 2 more. ${made}`],
    ["a spreadsheet's semicolons", "First Name;Last Name;Email\nAnn;Wright;a@example.com\n", `customers.csv is not Shopify's customer export: its columns are separated by semicolons instead of commas. ${made}`],
    ["the orders' file in its place", `${ordersHeader.join(",")}\n`, "customers.csv is Shopify's order export, but the customer export was asked for: the two files are in each other's place."],
    ["a column twice", `${customersHeader.join(",")},Email\n`, 'customers.csv has the column "Email" twice. Take one away and import again.'],
    ["nothing", "", "customers.csv is empty."],
  ])("%s", async (_, content, sentence) => {
    const attempt = importShopify(brand, { customers: raw("customers.csv", content) }, { keepGood: true });
    await expect(attempt).rejects.toMatchObject({ name: "WrongFile", message: sentence });
  });

  it("a header alone is no mistake", async () => {
    expect(await bring({ customers: [], orders: [] })).toMatchObject({ kept: true, customers: { added: 0 }, orders: { added: 0 } });
  });
});
