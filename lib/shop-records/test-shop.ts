import { and, eq, sql } from "drizzle-orm";
import { afterAll } from "vitest";
import { asOwner } from "@/db/factories/keep";
import { customers, orders } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { importShopify, type Outcome } from "./commands";
import { said } from "./findings";
import { type Cells, customersHeader, ordersHeader, written } from "./sample-files";

/* What the tests of an import have in common: a brand, its database, and files made of rows. */

export const brand = "mini-and-me";
export const db = asOwner();
afterAll(() => Promise.all([db.$client.end(), closeDatabase()]));

export function bring(files: {
  customers?: readonly Cells[];
  orders?: readonly Cells[];
  keepGood?: boolean;
}): Promise<Outcome> {
  return importShopify(
    brand,
    {
      customers: files.customers && written("customers.csv", customersHeader, files.customers),
      orders: files.orders && written("orders.csv", ordersHeader, files.orders),
    },
    { keepGood: files.keepGood },
  );
}

export async function known(email: string | undefined, at: string = brand) {
  const [row] = await db
    .select()
    .from(customers)
    .where(and(eq(customers.brand, at), sql`lower(email) = lower(${email ?? ""})`));
  return row;
}

/** The row of a customer who must be there. */
export async function theCustomer(email: string | undefined) {
  const row = await known(email);
  if (!row) throw new Error(`${email ?? ""} is not there`);
  return row;
}

export async function theOrder(name: string | undefined) {
  const [row] = await db
    .select()
    .from(orders)
    .where(eq(orders.name, name ?? ""));
  if (!row) throw new Error(`order ${name ?? ""} is not there`);
  return row;
}

export function bad({ findings }: Outcome): string[] {
  return findings.bad.map(said);
}

export function notes({ findings }: Outcome): string[] {
  return findings.notes.map(said);
}
