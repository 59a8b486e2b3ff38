import { aboutOthers } from "@/lib/catalogue/other-people";
import type { Request } from "@/lib/correction-requests/said";
import type { Tongue } from "@/lib/language";
import { allHeld, type Held, heldNamed } from "@/lib/records/held";
import { heldBecause } from "@/lib/records/rules";
import { ruleInWords } from "@/lib/records/terms";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import type { Sum } from "./archive";
import type { Blemish } from "./files";

/** Changes whenever a name in the archive changes its meaning or goes (docs/export-format.md). */
const SCHEMA_VERSION = 1;

/** A file of the archive. */
export interface Packed extends Sum {
  readonly path: string;
  readonly mediaType: string;
  /** What it holds records of. */
  readonly held?: Held;
  readonly rows?: number;
}

/** How many records of a kind the archive has. */
export interface Count {
  readonly held: Held;
  readonly rows: number;
}

/** Something that is not as it should be, and did not stop the rest. */
export interface Flaw {
  readonly path: string;
  readonly id: string;
  readonly reason: Blemish;
}

/** What is said about an archive as a whole. */
export interface Cover {
  readonly exportId: string;
  readonly policy: Policy<BrandId>;
  readonly tongue: Tongue;
  /** The instant of the snapshot. */
  readonly madeAt: Date;
}

/** A field that is held and does not leave, and why. */
export interface Exclusion {
  readonly held: Held;
  readonly field: string;
  readonly because: "secret" | "internal-key" | "staff-identity" | "whole-row-is-yours";
}

/** Every field that the catalogue withholds. */
export function exclusions(): Exclusion[] {
  return allHeld.flatMap((held) =>
    Object.entries(held.entry.fields).flatMap(([field, { shown, because = "internal-key" }]) =>
      shown === "withheld" ? [{ held, field, because }] : [],
    ),
  );
}

/** Requests by which a record is not to be used at present, though it is kept and leaves in the archive. */
export function restricting(marks: readonly Request[]): Request[] {
  return marks.filter(({ state, restrict }) => state === "open" && restrict);
}

/** `manifest.json`: what is in the archive, why it is held, what is not in it, and what of it is not to be used at present. */
export function manifest(cover: Cover, files: readonly Packed[], flaws: readonly Flaw[], marks: readonly Request[]): string {
  const { exportId, policy, tongue, madeAt } = cover;
  const { legalName, place, country } = policy.controller;
  const withheld = tongue.t("catalogue");
  const wrong = tongue.t("exports");
  const document = {
    schemaVersion: SCHEMA_VERSION,
    exportId,
    brand: { id: policy.id, name: policy.name },
    controller: { name: legalName, place, country, contacts: policy.contacts.map(({ role, email, phone, post }) => ({ role, email, phone, post })) },
    madeAt: madeAt.toISOString(),
    timeZone: policy.timeZone,
    language: tongue.language,
    files: files.map(({ held, ...file }) => ({ ...file, ...(held && groundsOf(cover, held)) })),
    exclusions: exclusions().map(({ held, field, because }) => ({
      dataset: held.slug,
      field,
      reason: because,
      explanation: withheld(`withheld.${because}`),
    })),
    restrictions: restricting(marks).map(({ dataset, recordId, fields, askedAt }) => ({
      dataset: heldNamed(dataset)?.slug ?? dataset,
      record: recordId,
      fields,
      since: askedAt.toISOString(),
      explanation: wrong("readme.restricted.text"),
    })),
    errors: flaws.map(({ path, id, reason }) => ({ path, id, reason, explanation: wrong(`errors.${reason}`) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What Article 15(1) GDPR asks to be told of each kind of data. */
function groundsOf({ policy, tongue }: Cover, held: Held) {
  const { purposes, sources, recipients, retention } = heldBecause(policy, held.entry);
  const { from, keep, floor, reason } = retention;
  const bases = tongue.words("catalogue").bases;
  return {
    dataset: held.slug,
    purposes: purposes.map(({ text, basis, interest }) => ({ text, legalBasis: basis, interest })),
    legalBases: [...new Set(purposes.map(({ basis }) => basis))].map((basis) => ({ basis, ...bases[basis] })),
    retention: { from, keep, floor, words: ruleInWords(tongue, retention), reason },
    recipients: recipients.map(({ name, service, countries, safeguard, role }) => ({ name, service, countries, safeguard, role })),
    sources,
    aboutOthers: aboutOthers(held.entry),
  };
}
