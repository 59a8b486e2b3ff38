import path from "node:path";
import { sql } from "drizzle-orm";
import { atDesk, connectionOf, type Tx } from "@/lib/database";
import { type BrandId, policyOf } from "@/policies";
import { Findings, WrongFile } from "./findings";
import { mergeCustomers } from "./merge/customers";
import { mergeOrders } from "./merge/orders";
import { stage, type Tally } from "./merge/staging";
import { stagedCustomer } from "./shopify/customers";
import { customersKind, ordersKind } from "./shopify/header";
import { stagedOrderRow } from "./shopify/orders";
import { staged } from "./shopify/staged";
import { customerColumns, orderColumns, type Shop } from "./staged";

interface Files {
  /** Paths; at least one of the two. */
  readonly customers?: string | undefined;
  readonly orders?: string | undefined;
}

interface Options {
  /** Keeps the good rows where there are bad ones; otherwise nothing of the run is kept. */
  readonly keepGood?: boolean | undefined;
  readonly onProgress?: (file: string, rows: number) => void;
  /** Told when a file was read to its end and the database begins to merge it. */
  readonly onRead?: (file: string) => void;
}

/** What an import did, or would have done. */
export interface Outcome {
  /** False where bad rows made it keep nothing. */
  readonly kept: boolean;
  readonly customers: Tally;
  readonly orders: Tally & { readonly guests: number };
  readonly findings: Findings;
}

/**
 * Imports the CSV files of Shopify's admin into a brand, in one transaction and
 * constant memory. Importing the same again changes nothing; what a person
 * corrected, deleted or refused here is not taken back by a file. Card numbers
 * and security codes are never kept (TMG-05, MLX-03).
 * @throws WrongFile when a file cannot be read or is not what it should be
 */
export async function importShopify(brand: BrandId, files: Files, options: Options = {}): Promise<Outcome> {
  const findings = new Findings();
  try {
    return await atDesk("importer", (tx) => run(tx, brand, files, options, findings));
  } catch (error) {
    if (error instanceof Unkept) return error.outcome;
    throw error;
  }
}

/** Takes the transaction back. */
class Unkept extends Error {
  constructor(readonly outcome: Outcome) {
    super("bad rows");
  }
}

async function run(
  tx: Tx,
  brand: BrandId,
  files: Files,
  { keepGood = false, ...told }: Options,
  findings: Findings,
): Promise<Outcome> {
  // One import of a brand at a time; fingerprints must not depend on the server's zone.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`import ${brand}`}, 0)), set_config('timezone', 'UTC', true)`,
  );
  const reading = { brand, shop: shopOf(brand), findings, told };
  const customers = files.customers ? await readCustomers(tx, files.customers, reading) : none;
  const orders = files.orders ? await readOrders(tx, files.orders, reading) : { ...none, guests: 0 };
  findings.sort();
  const outcome = { kept: keepGood || findings.bad.length === 0, customers, orders, findings };
  if (!outcome.kept) throw new Unkept(outcome);
  return outcome;
}

function shopOf(brand: BrandId): Shop {
  const policy = policyOf(brand);
  if (!policy) throw new WrongFile(`There is no brand ${brand}.`);
  return { currency: policy.currency, country: policy.controller.country };
}

const none: Tally = { added: 0, changed: 0, unchanged: 0 };

interface Reading {
  readonly brand: BrandId;
  readonly shop: Shop;
  readonly findings: Findings;
  readonly told: Pick<Options, "onProgress" | "onRead">;
}

async function readCustomers(tx: Tx, file: string, { brand, shop, findings, told }: Reading): Promise<Tally> {
  const connection = connectionOf(tx);
  const rows = staged({
    file,
    kind: customersKind,
    columns: Object.keys(customerColumns),
    findings,
    shape: (row) => stagedCustomer(row, shop),
    onProgress: told.onProgress,
  });
  await stage(connection, "staged_customers", customerColumns, rows);
  told.onRead?.(path.basename(file));
  return mergeCustomers({ sql: connection, brand, currency: shop.currency, file: path.basename(file), findings });
}

async function readOrders(
  tx: Tx,
  file: string,
  { brand, shop, findings, told }: Reading,
): Promise<Tally & { guests: number }> {
  const connection = connectionOf(tx);
  const spoiled = new Set<string>();
  const rows = staged({
    file,
    kind: ordersKind,
    columns: Object.keys(orderColumns),
    findings,
    shape: (row) => stagedOrderRow(row, shop),
    onBad: (cell) => spoiled.add(cell("Name") ?? ""),
    onProgress: told.onProgress,
  });
  await stage(connection, "staged_order_rows", orderColumns, rows);
  told.onRead?.(path.basename(file));
  return mergeOrders({ sql: connection, brand, currency: shop.currency, file: path.basename(file), findings }, [
    ...spoiled,
  ]);
}
