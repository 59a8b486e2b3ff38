import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { datasets } from "@/lib/catalogue";
import { speak } from "@/lib/language";
import { check, checkCatalogue } from "@/lib/policy/check";
import type { Finding } from "@/lib/policy/finding";
import { documentsOf } from "@/lib/policy/record";
import { sealOf } from "@/lib/policy/seal";
import { brands, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { asTyped, inProject } from "../project";
import { Trouble } from "../trouble";

export function register(program: Command): void {
  const policy = program
    .command("policy")
    .description("what the brands promise: check it, and write the records of it");
  policy
    .command("check")
    .description("list what is wrong, what a merchant must decide, and what the demo filled in")
    .option("--brand <id>", "one brand only")
    .option("--now <date>", "as if it were this day", (date) => new Date(date), new Date())
    .action(({ brand, now }: { brand?: string; now: Date }) => {
      report(brand, now);
    });
  policy
    .command("record")
    .description("write the record of processing activities and, under Indian law, the itemised notice: HTML and CSV")
    .requiredOption("--brand <id>", "whose")
    .option("--out <folder>", "where to", ".")
    .action(({ brand, out }: { brand: string; out: string }) => record(brandOf(brand), asTyped(out)));
  policy
    .command("seal")
    .description("print what to write into the newest version on the day on which people first read it")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) => {
      console.log(`seal: "${sealOf(brandOf(brand))}",`);
    });
}

function report(brand: string | undefined, now: Date): void {
  const looking = { now, has: (file: string) => existsSync(inProject(file)) };
  const asked = brand === undefined ? brands : [brandOf(brand)];
  const own = asked.map((policy) => [policy.name, check(policy, looking)] as const);
  const catalogue = checkCatalogue(asked, brand === undefined ? tables() : [], looking);
  const all =
    brand === undefined
      ? catalogue
      : checkCatalogue(asked, tables(), looking).filter(({ file }) => file.startsWith("policies/"));
  for (const [name, findings] of [...own, ["Policies and tables", all] as const]) print(name, findings);
  if ([...own.flatMap(([, findings]) => findings), ...all].some(({ grade }) => grade === "error")) process.exitCode = 1;
}

function tables() {
  return datasets().map(([name, { category }]) => ({ name, category }));
}

const headings = {
  error: "Cannot be published before this is put right",
  decide: "For the merchant to decide",
  confirm: "Filled in for the demo: put what is true of you and take `demoDecision` out",
} as const;

function print(name: string, findings: readonly Finding[]): void {
  console.log(`\n${name}`);
  if (findings.length === 0) console.log("  Nothing to say.");
  for (const grade of ["error", "decide", "confirm"] as const) {
    const some = findings.filter((finding) => finding.grade === grade);
    if (some.length > 0) console.log(`\n  ${headings[grade]} (${String(some.length)})`);
    for (const finding of some) console.log(grade === "confirm" ? inShort(finding) : inFull(finding));
  }
}

function inFull({ file, at, what, change, conflict }: Finding): string {
  return `  - ${file}  ${at}${conflict ? `  [${conflict}]` : ""}\n    ${what}\n    → ${change}`;
}

function inShort({ file, at, what }: Finding): string {
  return `  - ${file}  ${at}: ${what.length > 100 ? `${what.slice(0, 99)}…` : what}`;
}

async function record(policy: Policy, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of documentsOf(policy, speak("en-GB", policy.timeZone), new Date())) {
    const file = resolve(folder, name);
    await writeFile(file, content);
    console.log(file);
  }
}

function brandOf(id: string): Policy {
  const policy = policyOf(id);
  if (!policy)
    throw new Trouble(`There is no brand “${id}”. There are: ${brands.map((brand) => brand.id).join(", ")}.`);
  return policy;
}
