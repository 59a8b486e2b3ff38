import { type Command, Option } from "commander";
import { closeDatabase } from "@/lib/database";
import { importShopify, type Outcome } from "@/lib/shop-records/commands";
import { said, WrongFile } from "@/lib/shop-records/findings";
import { type BrandId, brands } from "@/policies";
import { openDatabase } from "../database";
import { atEnd } from "../ending";
import { progress } from "../progress";
import { loadSettings } from "../settings";
import { Trouble } from "../trouble";

interface Options {
  brand: BrandId;
  customers?: string;
  orders?: string;
  keepGood?: true;
}

export function register(program: Command): void {
  program
    .command("import")
    .description("import a shop's customers and orders")
    .command("shopify")
    .description("from the CSV files that Shopify's admin exports (Customers > Export, Orders > Export)")
    .addOption(
      new Option("--brand <id>", "whose records they are").makeOptionMandatory().choices(brands.map(({ id }) => id)),
    )
    .option("--customers <file>", "the customers' file")
    .option("--orders <file>", "the orders' file")
    .option("--keep-good", "keep the good rows where others are bad; otherwise nothing is kept")
    .action(importFiles);
}

async function importFiles({ brand, customers, orders, keepGood }: Options): Promise<void> {
  if (!customers && !orders) throw new Trouble("Name at least one file, with --customers or --orders.");
  await openDatabase(loadSettings());
  atEnd(closeDatabase);
  const told = progress();
  const outcome = await importShopify(
    brand,
    { customers, orders },
    {
      keepGood,
      onProgress: (file, rows) => told.say(file, rows),
      onRead: (file) => told.step(`${file} is read; bringing it into the database …`),
    },
  ).catch(plainly);
  told.end();
  report(outcome);
  console.log(`${outcome.kept ? "Imported" : "Nothing was kept"} ${told.took()}.`);
  if (!outcome.kept) process.exitCode = 1;
}

function plainly(error: unknown): never {
  throw error instanceof WrongFile ? new Trouble(error.message, { cause: error }) : error;
}

function report({ findings, kept, customers, orders }: Outcome): void {
  for (const remark of findings.notes) console.error(`Note: ${said(remark)}`);
  if (findings.noteCount > findings.notes.length)
    console.error(`Note: and ${findings.noteCount - findings.notes.length} more of this kind.`);
  for (const remark of findings.bad) console.error(`Bad row: ${said(remark)}`);
  const count = findings.bad.length;
  const bad = count === 1 ? "1 bad row" : `${count.toLocaleString("en-GB")} bad rows`;
  if (count > 0)
    console.log(
      kept
        ? `Left out ${bad}; the others were kept.`
        : `${bad}. Mend them and import again, or keep the good ones with --keep-good.`,
    );
  if (!kept) return;
  console.log(`Customers: ${tally(customers)}.`);
  console.log(`Orders: ${tally(orders)}. Guests made for them: ${orders.guests.toLocaleString("en-GB")}.`);
}

function tally({ added, changed, unchanged }: Outcome["customers"]): string {
  return `${added.toLocaleString("en-GB")} added, ${changed.toLocaleString("en-GB")} changed, ${unchanged.toLocaleString("en-GB")} unchanged`;
}
