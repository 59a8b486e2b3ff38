import { type Command, InvalidArgumentError, Option } from "commander";
import { homes, isBrand } from "@/db/factories/homes";
import { seedCrowd } from "@/db/seed/crowd";
import { openDatabase } from "../database";
import { progress } from "../progress";
import { loadSettings } from "../settings";

interface Options {
  customers: number;
  brand?: string;
}

export function register(program: Command): void {
  program
    .command("seed")
    .description("add made-up customers, with ten rows each, to try the portal at size")
    .requiredOption("--customers <number>", "how many", wholeNumber)
    .addOption(new Option("--brand <id>", "only at this brand; otherwise at all in turn").choices(Object.keys(homes)))
    .action(async ({ customers, brand }: Options) => {
      const { ownerUrl } = await openDatabase(loadSettings());
      const told = progress();
      const rows = await seedCrowd(ownerUrl, {
        customers,
        ...(brand && isBrand(brand) && { brands: [brand] }),
        onProgress: ({ rows }) => told.say("seed", rows),
      });
      told.end();
      console.log(
        `Added ${customers.toLocaleString("en-GB")} customers with ${rows.toLocaleString("en-GB")} rows ${told.took()}.`,
      );
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}
