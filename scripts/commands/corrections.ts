import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { decide } from "@/lib/correction-requests/decide";
import { dueBy } from "@/lib/correction-requests/deadline";
import { type Clerk, clerkOf, listWaiting, openRequest } from "@/lib/correction-requests/inbox";
import { closeDatabase } from "@/lib/database";
import { type Code, Refused } from "@/lib/errors";
import { read } from "@/lib/storage";
import { type BrandId, brands, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { openDatabase } from "../database";
import { atEnd } from "../ending";
import { asTyped } from "../project";
import { loadSettings } from "../settings";
import { Trouble } from "../trouble";

interface OfBrand {
  readonly brand: BrandId;
  readonly by?: string;
}

export function register(program: Command): void {
  const corrections = program.command("corrections").description("what customers say is wrong: read it, and decide");
  ofBrand(corrections.command("list").description("what waits for an answer, the oldest first"))
    .option("--all", "those that are closed too")
    .action(list);
  ofBrand(corrections.command("show <id>").description("one request; that it was read is written down for the customer"))
    .requiredOption("--by <role>", "in what role you read it, such as \"customer care\"")
    .option("--save <folder>", "where to put the files that came with it")
    .action(show);
  ofBrand(corrections.command("decide <id>").description("answer one; the customer reads the reason"))
    .requiredOption("--by <role>", "in what role you decide, such as \"customer care\"")
    .requiredOption("--because <reason>", "why: the customer reads it")
    .option("--accept", "it is wrong: write what should stand there, where that can be done here")
    .option("--only <fields>", "with --accept, of several fields those that are wrong: \"note,tags\"")
    .option("--refuse", "it is right as it stands")
    .action(answer);
}

function ofBrand(command: Command): Command {
  return command.addOption(new Option("--brand <id>", "whose").makeOptionMandatory().choices(brands.map(({ id }) => id)));
}

async function list({ brand, all }: OfBrand & { all?: true }): Promise<void> {
  await open();
  const rows = await listWaiting(clerk({ brand }), all && "closed");
  if (rows.length === 0) console.log("Nothing waits.");
  for (const { id, dataset, fields, restrict, state, askedAt } of rows) {
    const due = state === "open" ? `answer by ${dayOf(policy(brand), dueBy(policy(brand), askedAt))}` : state;
    const what = fields.length > 0 ? fields.join(", ") : "the record as a whole";
    console.log(`${id}  ${dayOf(policy(brand), askedAt)}  ${due}  ${dataset}: ${what}${restrict ? "  (not used meanwhile)" : ""}`);
  }
}

async function show(id: string, { brand, by, save }: OfBrand & { save?: string }): Promise<void> {
  await open();
  const { request, files } = await openRequest(clerk({ brand, by }), id).catch(plainly);
  const { dataset, recordName, recordId, fields, before, shouldBe, why, restrict, state, askedAt, decision, decidedAs } = request;
  const due = dayOf(policy(brand), dueBy(policy(brand), askedAt));
  console.log(`${dataset} ${recordName} (${recordId})\nAsked ${dayOf(policy(brand), askedAt)}, ${state === "open" ? `answer by ${due}` : state}`);
  if (restrict && state === "open") console.log("Not to be used meanwhile.");
  for (const name of fields) console.log(`\n${name}\n  now:       ${before[name] ?? "(nothing, or hidden)"}\n  should be: ${name in shouldBe ? JSON.stringify(shouldBe[name]) : "(not said)"}`);
  console.log(`\nWhy: ${why}`);
  if (decision !== null) console.log(`\nDecided by ${decidedAs ?? ""}: ${decision}`);
  for (const { fileName, mediaType, bytes } of files) console.log(`\nProof: ${fileName} (${mediaType}, ${bytes.toLocaleString("en-GB")} bytes)`);
  if (save === undefined) return;
  const folder = asTyped(save);
  await mkdir(folder, { recursive: true });
  for (const { place } of files) {
    // Under its number: a name that somebody typed may lead out of the folder.
    const file = resolve(folder, place.id);
    await pipeline(read(place), createWriteStream(file, { mode: 0o600 }));
    console.log(file);
  }
}

interface Answer extends OfBrand {
  readonly because: string;
  readonly accept?: true;
  readonly refuse?: true;
  readonly only?: string;
}

async function answer(id: string, { brand, by, because, accept, refuse, only }: Answer): Promise<void> {
  if (accept === refuse) throw new Trouble("Say --accept or --refuse.");
  if (only !== undefined && refuse) throw new Trouble("--only goes with --accept: what it does not name is refused.");
  await open();
  const fields = only?.split(",").map((name) => name.trim());
  const { state, written } = await clerkOf(clerk({ brand, by }), id)
    .then((viewer) => decide(viewer, id, { verdict: accept ? "accept" : "refuse", only: fields, because }))
    .catch(plainly);
  console.log(`${state}. ${written.length > 0 ? `Written into the record: ${written.join(", ")}.` : "Nothing was written into the record."} The customer has a letter.`);
}

async function open(): Promise<void> {
  await openDatabase(loadSettings());
  atEnd(closeDatabase);
}

/** Whoever is at the keyboard, in the role that they say. */
function clerk({ brand, by = "operator" }: OfBrand): Clerk {
  return { brand, staffId: `operator:${userInfo().username}`, role: by };
}

function policy(brand: BrandId): Policy<BrandId> {
  const found = policyOf(brand);
  if (!found) throw new Trouble(`There is no brand “${brand}”.`);
  return found;
}

function dayOf({ timeZone }: Policy, at: Date): string {
  return at.toLocaleDateString("en-CA", { timeZone });
}

const sentences: Partial<Record<Code, string>> = {
  "not-found": "This brand has no such request.",
  conflict: "It was decided or taken back already, or the record that it is about is gone: then it can only be refused.",
  invalid: "Give a reason, and name with --only none but fields that it is about.",
};

function plainly(error: unknown): never {
  const sentence = error instanceof Refused ? sentences[error.code] : undefined;
  throw sentence === undefined ? error : new Trouble(sentence, { cause: error });
}
