import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { newestCode } from "@/db/factories/letters";
import { customers } from "@/db/schema";
import { accessible, expect, test } from "../fixtures";
import { portal, shopFile } from "./portal";

/** A customer and what they ordered, as Shopify's admin exports them. */
function ofTheShop() {
  const tag = randomUUID().slice(0, 8);
  const email = `harriet.${tag}@example.com`;
  const customer = {
    "Customer ID": `'7${String(Number.parseInt(tag, 16))}`,
    "First Name": "Harriet",
    "Last Name": "Wright",
    Email: email.toUpperCase(),
    "Accepts Email Marketing": "yes",
    "Default Address Address1": "12 Bellenden Road",
    "Default Address Country Code": "GB",
    Phone: "020 7946 0018",
    "Total Spent": "62.70",
    "Total Orders": "1",
    Note: "Paid with 4111 1111 1111 1111",
    Tags: "twins, newsletter",
    "Birth date (customer.metafields.facts.birth_date)": "1988-06-02",
  };
  const order = {
    Name: `#${tag}`,
    Email: email,
    "Financial Status": "paid",
    Currency: "GBP",
    Total: "62.70",
    "Created at": "2026-03-12 09:14:02 +0000",
    "Lineitem quantity": "1",
    "Lineitem name": "Matching jumper, mum",
    "Lineitem price": "36.00",
    "Refunded Amount": "0.00",
    Id: `5${String(Number.parseInt(tag, 16))}`,
    "Note Attributes": "Gift message: Happy birthday",
  };
  const second = {
    Name: order.Name,
    Email: email,
    "Created at": order["Created at"],
    "Lineitem quantity": "2",
    "Lineitem name": "Hair bow",
    "Lineitem price": "13.35",
  };
  return { email, customer, orderRows: [order, second] };
}

// A command starts a Node of its own and looks at the whole database first.
test.slow();

test("an operator imports a shop's files, and a customer of it claims the account and finds everything", async ({
  page,
  db,
}) => {
  const { email, customer, orderRows } = ofTheShop();
  const [people, bought] = [await shopFile("customers.csv", [customer]), await shopFile("orders.csv", orderRows)];
  const { code, out, err } = await portal(
    "import",
    "shopify",
    "--brand",
    "mini-and-me",
    "--customers",
    people,
    "--orders",
    bought,
  );
  expect(code, err).toBe(0);
  expect(out).toMatch(
    /^Customers: 1 added, 0 changed, 0 unchanged\.\nOrders: 1 added, 0 changed, 0 unchanged\. Guests made for them: 0\.\nImported in /m,
  );
  expect(err).toContain('Note: customers.csv, line 2: "Note" held what looks like a card number');

  await page.goto("/mini-and-me/sign-in?next=%2Fmini-and-me%2Fdata");
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me a code" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(await newestCode(db, email));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/mini-and-me/data");
  const main = page.getByRole("main");
  const fromOrders = page.getByRole("list", { name: "From your orders" });
  for (const count of ["1 order", "2 things"]) await expect(fromOrders).toContainText(count);

  const [row] = await db.select().from(customers).where(eq(customers.email, email.toUpperCase()));
  expect(row).toMatchObject({
    phone: "+442079460018",
    note: "Paid with •••• 1111",
    emailConfirmedAt: expect.any(Date),
  });
  await page.goto("/mini-and-me/data/customers");
  for (const text of [
    "Harriet",
    "Birth date (customer.metafields.facts.birth_date)",
    "1988-06-02",
    "Paid with •••• 1111",
    "twins",
  ])
    await expect(main).toContainText(text);
  await page.goto("/mini-and-me/data/orders");
  for (const text of [orderRows[0]?.Name ?? "", "£62.70", "Gift message", "Happy birthday"])
    await expect(main).toContainText(text);
  await accessible(page);
});

test("a bad row is said by file, line and reason, and nothing of the run is there", async ({ db }) => {
  const [good, other] = [ofTheShop(), ofTheShop()];
  const rows = [good.customer, { ...other.customer, "Total Spent": "12,50" }];
  const { code, out, err } = await portal(
    "import",
    "shopify",
    "--brand",
    "mini-and-me",
    "--customers",
    await shopFile("customers.csv", rows),
  );
  expect(code).toBe(1);
  expect(err).toContain(
    'Bad row: customers.csv, line 3: "Total Spent" must be an amount with a dot and nothing else, such as 12.50.',
  );
  expect(out).toContain(
    "1 bad row. Mend them and import again, or keep the good ones with --keep-good.\nNothing was kept in ",
  );
  expect(await db.select().from(customers).where(eq(customers.email, good.email.toUpperCase()))).toEqual([]);
});

test("another tool's file gets one sentence, and so does a command without any", async () => {
  const foreign = await shopFile("contacts.csv", [{ id: "1", email: "ann@example.com" }]);
  const told = await portal("import", "shopify", "--brand", "mini-and-me", "--customers", foreign, "--keep-good");
  expect(told.code).toBe(1);
  expect(told.err.trim()).toMatch(
    /^contacts\.csv is not Shopify's customer export: its header lacks "First Name", .* as plain CSV\.$/,
  );
  expect(await portal("import", "shopify", "--brand", "mini-and-me")).toMatchObject({
    code: 1,
    err: "Name at least one file, with --customers or --orders.\n",
  });
});
