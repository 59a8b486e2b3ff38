import { readFileSync } from "node:fs";
import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { orders } from "@/db/schema";
import { importShopify } from "./commands";
import { customer, customersHeader, later, order, ordersHeader, raw, written } from "./sample-files";
import { bad, brand, bring, db, known, theOrder } from "./test-shop";

describe("bad rows", () => {
  const broken = () => {
    const bought = order();
    const good = { who: customer(), bought: order() };
    return {
      good,
      bought,
      customers: [
        customer({ "First Name": "x".repeat(10_000) }),
        good.who,
        customer({ "Total Spent": "12,50" }),
        { "Accepts Email Marketing": "no" },
        customer({ Note: "a\nb" }),
        customer({ Email: "no address" }),
      ],
      orders: [
        bought,
        later(bought, { "Lineitem price": "free" }),
        good.bought,
        later(order()),
        order({ Total: "" }),
        order({ "Created at": "yesterday" }),
        order({ Currency: "JPY", Total: "5" }),
      ],
    };
  };
  const expected = [
    'customers.csv, line 2: "First Name" is 10,000 characters long, and more than 1,000 cannot be right. Shorten it, or look for a missing quote.',
    'customers.csv, line 4: "Total Spent" must be an amount with a dot and nothing else, such as 12.50.',
    "customers.csv, line 5: it names nobody: it has no email, phone, name, address or customer ID.",
    'customers.csv, line 8: "Email" must be an email address.',
    'orders.csv, line 3: "Lineitem price" must be an amount with a dot and nothing else, such as 12.50.',
    expect.stringMatching(
      /^orders\.csv, line 5: order #\w+ has no row with its Currency and Total\. Was its first row cut off\?$/,
    ),
    'orders.csv, line 6: "Total" is empty.',
    'orders.csv, line 7: "Created at" must be a time with its offset, such as 2026-03-12 09:14:02 +0000.',
  ];

  it("are each said by file, line and reason, and by default nothing is kept", async () => {
    const files = broken();
    const outcome = await bring(files);
    expect(outcome.kept).toBe(false);
    expect(bad(outcome)).toEqual(expected);
    expect(await known(files.good.who.Email)).toBeUndefined();
    expect(
      await db.$count(
        orders,
        inArray(
          orders.name,
          files.orders.map((row) => row.Name ?? ""),
        ),
      ),
    ).toBe(0);
  });

  it("cost only themselves and their order with --keep-good", async () => {
    const files = broken();
    const outcome = await bring({ ...files, keepGood: true });
    expect(outcome).toMatchObject({ kept: true, customers: { added: 2 }, orders: { added: 2 } });
    expect(bad(outcome)).toEqual(expected);
    expect(await known(files.good.who.Email)).toBeDefined();
    expect(await theOrder(files.good.bought.Name)).toBeDefined();
    expect(await db.$count(orders, eq(orders.name, files.bought.Name ?? ""))).toBe(0);
  });

  it("with wrong quotes take the order before them along, since they may be its items", async () => {
    const [one, two] = [order(), order()];
    const file = written("orders.csv", ordersHeader, [one, later(one), two]);
    const text = readFileSync(file, "utf8").split("\n");
    const outcome = await importShopify(
      brand,
      {
        orders: raw(
          "orders.csv",
          [...text.slice(0, 2), (text[2] ?? "").replace("Bobble", 'Bob"ble'), ...text.slice(3)].join("\n"),
        ),
      },
      { keepGood: true },
    );
    expect(bad(outcome)).toEqual([
      'orders.csv, line 3: a quote (") stands in the middle of a cell. Inside a quoted cell, write it twice ("").',
    ]);
    expect(await db.$count(orders, inArray(orders.name, [one.Name ?? "", two.Name ?? ""]))).toBe(1);
    expect(await theOrder(two.Name)).toBeDefined();
  });

  it("in their ten thousands are another kind of file", async () => {
    const rows = Array.from({ length: 10_001 }, () => ({ Email: "nobody" }));
    await expect(bring({ customers: rows, keepGood: true })).rejects.toThrow(
      "More than 10,000 rows cannot be read, the first in customers.csv, line 2:",
    );
  });
});

describe("another tool's file is refused in one sentence", () => {
  const made = "Make it in Shopify's admin with Customers > Export, as plain CSV.";
  it.each([
    [
      "a shop of another kind",
      "id,email,first_name\n1,a@example.com,Ann\n",
      `customers.csv is not Shopify's customer export: its header lacks "First Name", "Last Name", "Accepts Email Marketing" and 2 more. ${made}`,
    ],
    [
      "a spreadsheet's semicolons",
      "First Name;Last Name;Email\nAnn;Wright;a@example.com\n",
      `customers.csv is not Shopify's customer export: its columns are separated by semicolons instead of commas. ${made}`,
    ],
    [
      "the orders' file in its place",
      `${ordersHeader.join(",")}\n`,
      "customers.csv is Shopify's order export, but the customer export was asked for: the two files are in each other's place.",
    ],
    [
      "a column twice",
      `${customersHeader.join(",")},Email\n`,
      'customers.csv has the column "Email" twice. Take one away and import again.',
    ],
    ["nothing", "", "customers.csv is empty."],
  ])("%s", async (_, content, sentence) => {
    const attempt = importShopify(brand, { customers: raw("customers.csv", content) }, { keepGood: true });
    await expect(attempt).rejects.toMatchObject({ name: "WrongFile", message: sentence });
  });

  it("a header alone is no mistake", async () => {
    expect(await bring({ customers: [], orders: [] })).toMatchObject({
      kept: true,
      customers: { added: 0 },
      orders: { added: 0 },
    });
  });
});
