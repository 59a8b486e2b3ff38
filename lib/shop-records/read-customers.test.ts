import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { addresses, customers } from "@/db/schema";
import { importShopify } from "./commands";
import { type Cells, customer, fresh, oldCustomersHeader, written } from "./sample-files";
import { bad, brand, bring, db, known, notes, theCustomer } from "./test-shop";

describe("a customers' file", () => {
  const home = { "Default Address Address1": "12 Bellenden Road", "Default Address Country Code": "GB" };
  it.each<[string, Cells, object, object?]>([
    [
      "apostrophes before numbers",
      { "Customer ID": "'7210448", Phone: "'+31612345678", "Default Address Zip": "'1234AB" },
      { shopRef: "7210448", phone: "+31612345678" },
      { zip: "1234AB" },
    ],
    ["an apostrophe in a name", { "First Name": "Marijke", "Last Name": "'t Hooft" }, { lastName: "'t Hooft" }],
    [
      "yes and no",
      { "Accepts Email Marketing": "yes", "Accepts SMS Marketing": "no", "Tax Exempt": "yes" },
      { acceptsEmailMarketing: true, acceptsSmsMarketing: false, taxExempt: true },
    ],
    ["tags in one cell", { Tags: "newsletter, twins,VIP" }, { tags: ["newsletter", "twins", "VIP"] }],
    ["a quoted note of two lines", { Note: 'Rang.\nSaid "soon", and:' }, { note: 'Rang.\nSaid "soon", and:' }],
    [
      "amounts with a dot",
      { "Total Spent": "1086.40", "Total Orders": "12" },
      { totalSpentMinor: 108640, totalOrders: 12, currency: "GBP" },
    ],
    ["a national telephone", { Phone: "020 7946 0123", ...home }, { phone: "+442079460123" }, { countryCode: "GB" }],
    [
      "a foreign address's telephone",
      { Phone: "06 12345678", "Default Address Country Code": "NL", "Default Address City": "Utrecht" },
      { phone: "+31612345678" },
      { countryCode: "NL", city: "Utrecht" },
    ],
    [
      "a metafield",
      { "Birth date (customer.metafields.facts.birth_date)": "1988-06-02" },
      { customFields: { "Birth date (customer.metafields.facts.birth_date)": "1988-06-02" } },
    ],
    [
      "WhatsApp and a column of tomorrow",
      { "Accepts WhatsApp Marketing": "yes", Pronouns: "she/her" },
      { customFields: { "Accepts WhatsApp Marketing": "yes", Pronouns: "she/her" } },
    ],
    ["a formula as a name", { "First Name": "=cmd|' /C calc'!A0" }, { firstName: "=cmd|' /C calc'!A0" }],
    ["control characters", { "First Name": "A\u0000n\u0007n" }, { firstName: "Ann" }],
    [
      "TMG-05, MLX-03: a card number in a note",
      { Note: "card 4111 1111 1111 1111, cvv 123" },
      { note: "card •••• 1111, cvv •••" },
    ],
    [
      "TMG-05, MLX-03: a card number in a column of tomorrow",
      { Remark: "4111111111111111", CVV: "123" },
      { customFields: { Remark: "•••• 1111" } },
    ],
  ])("keeps %s", async (_, cells, expected, expectedAddress) => {
    const row = customer(cells);
    const outcome = await bring({ customers: [row] });
    expect(bad(outcome)).toEqual([]);
    const held = await theCustomer(row.Email);
    expect(held).toMatchObject(expected);
    if (!expectedAddress) return;
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, held.customerId));
    expect(address).toMatchObject({ ...expectedAddress, isDefault: true });
  });

  it("of 2019 is read by its own names", async () => {
    const [email, tag] = [`${fresh()}@example.com`, fresh()];
    const row = {
      "First Name": tag,
      Email: email,
      "Accepts Marketing": "yes",
      Address1: "19 Union Street",
      City: "Aberdeen",
      Province: "Scotland",
      "Province Code": "SCT",
      Country: "United Kingdom",
      Zip: "'AB11 5BU",
      "Total Spent": "3.00",
      "Total Orders": "1",
    };
    const file = written("customers-2019.csv", oldCustomersHeader, [row], { bom: "\uFEFF", newline: "\r\n" });
    expect((await importShopify(brand, { customers: file })).customers.added).toBe(1);
    const held = await theCustomer(email);
    expect(held).toMatchObject({
      firstName: tag,
      shopRef: null,
      acceptsEmailMarketing: true,
      totalSpentMinor: 300,
      customFields: { Province: "Scotland" },
    });
    const [address] = await db.select().from(addresses).where(eq(addresses.customerId, held.customerId));
    expect(address).toMatchObject({
      address1: "19 Union Street",
      provinceCode: "SCT",
      countryCode: "GB",
      zip: "AB11 5BU",
    });
  });

  it("keeps who has only a telephone, or only a name, and knows them again", async () => {
    const [phone, name] = [`0207946${Math.floor(Math.random() * 9000) + 1000}`, fresh()];
    const rows = [
      customer({ Email: "", "Customer ID": "", Phone: phone }),
      customer({ Email: "", "Customer ID": "", "Last Name": name }),
    ];
    expect((await bring({ customers: rows })).customers).toMatchObject({ added: 2 });
    expect((await bring({ customers: rows })).customers).toEqual({ added: 0, changed: 0, unchanged: 2 });
    expect(await db.$count(customers, eq(customers.lastName, name))).toBe(1);
    expect(await db.$count(customers, eq(customers.phone, `+44${phone.slice(1)}`))).toBe(1);
  });

  it("makes one customer of an email in two cases, and loses nothing of the second", async () => {
    const tag = fresh();
    const first = customer({
      Email: `${tag}@Example.com`,
      "First Name": "Oliver",
      "Accepts Email Marketing": "yes",
      "Total Spent": "60.00",
    });
    const second = customer({
      Email: `${tag}@example.com`,
      "First Name": "Ollie",
      Phone: "+442079460999",
      "Accepts Email Marketing": "no",
      Tags: "vip",
    });
    const outcome = await bring({ customers: [first, second] });
    expect(outcome.customers).toMatchObject({ added: 1 });
    expect(notes(outcome)).toEqual([
      "customers.csv, line 3: the email is that of line 2: the two are one customer here.",
    ]);
    expect(await known(`${tag}@example.com`)).toMatchObject({
      email: `${tag}@Example.com`,
      firstName: "Oliver",
      phone: "+442079460999",
      totalSpentMinor: 6000,
      acceptsEmailMarketing: false,
      customFields: {
        "First Name (2)": "Ollie",
        "Customer ID (2)": (second["Customer ID"] ?? "").slice(1),
        "Tags (2)": "vip",
        "Accepts Email Marketing (2)": "no",
      },
    });
  });

  it("takes the later of two rows of one customer ID", async () => {
    const row = customer({ "First Name": "Ann" });
    const outcome = await bring({ customers: [row, { ...row, "First Name": "Anna" }] });
    expect(await theCustomer(row.Email)).toMatchObject({ firstName: "Anna" });
    expect(notes(outcome)).toEqual(["customers.csv, line 2: the same customer stands on line 3, which was taken."]);
  });

  it("at one brand leaves the same email at another alone", async () => {
    const there = person("miniluxe", { firstName: "Grace" });
    await keep(db, { customers: [there] });
    await bring({ customers: [customer({ Email: there.email, "First Name": "Gracie" })] });
    expect(await known(there.email, "miniluxe")).toMatchObject({
      customerId: there.customerId,
      firstName: "Grace",
      shopDigests: null,
    });
    expect((await theCustomer(there.email)).customerId).not.toBe(there.customerId);
  });
});
