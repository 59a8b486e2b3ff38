import { and, eq } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { correctionEvidence, correctionRequests, customers } from "@/db/schema";
import { audit } from "@/lib/audit";
import type { Problems } from "@/lib/problems";
import type { DatasetName } from "@/lib/catalogue/types";
import { about, atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Caller } from "@/lib/identity/caller";
import { count } from "@/lib/identity/limits";
import { type LetterKind, type LetterValues } from "@/lib/notifications/letters";
import { post } from "@/lib/notifications/post";
import { type Held, heldOf } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { type Asked, type Understood, understand } from "./asking";
import { dueBy } from "./deadline";
import { examine, type Proof, withFiles } from "./evidence";
import { nameOf, type Reader, recordOf, type Spoken } from "./record";
import { canBeRestricted, isAskedFor, nameable } from "./rules";

/** "This is wrong", as a form brings it. */
export interface Correction extends Asked {
  readonly dataset: DatasetName;
  /** The record's number in addresses; empty for a kind of which there is one. */
  readonly record: string;
  /** The column by which the page calls a record of this kind. */
  readonly naming: string | undefined;
  readonly restrict: boolean;
  readonly files: readonly File[];
}

/** Who speaks to whom. */
export interface Talk extends Reader {
  readonly caller: Caller;
}

/**
 * Takes down that a record is wrong, with what the person sent as proof, and confirms it by letter with the day of the
 * answer (rules.md 1.1: confirmed within ten business days in California, 72 hours at MINI MISS; here at once).
 * @returns what is wrong with the form, box by box; then nothing was kept
 * @throws Refused "not-found" where there is no such record, or it is corrected otherwise; "too-many"
 */
export async function askForCorrection(viewer: Viewer, asked: Correction, talk: Talk): Promise<"asked" | { readonly problems: Problems }> {
  const held = heldOf(asked.dataset);
  const record = await about(viewer, "corrections:ask", (tx, subject) => recordOf(tx, subject, held, asked.record));
  const known = nameable(held, record.values);
  if (!isAskedFor(held, record.values) || !asked.fields.every((name) => known.includes(name))) throw new Refused("not-found");
  const understood = understand(talk, held, record.values, asked);
  const examined = await examine(asked.files);
  if ("problems" in understood || "wrong" in examined)
    return { problems: { ...("problems" in understood && understood.problems), ...("wrong" in examined && { files: examined.wrong }) } };
  const subject = viewer.subject("corrections:ask");
  await count("correction-asked", { brand: talk.policy.id, email: subject }, talk.caller);
  await withFiles(subject, examined.proofs, () => atDesk("corrections", (tx) => takeDown(tx, viewer, subject, { asked, held, record, understood, ...examined }, talk)));
  return "asked";
}

interface Ready {
  readonly asked: Correction;
  readonly held: Held;
  readonly record: Spoken;
  readonly understood: Understood;
  readonly proofs: readonly Proof[];
}

async function takeDown(tx: Tx, viewer: Viewer, customerId: CustomerId, { asked, held, record, understood, proofs }: Ready, talk: Talk): Promise<void> {
  const { policy, tongue, caller } = talk;
  const { dataset, fields } = asked;
  const [id, askedAt] = [crypto.randomUUID(), new Date()];
  const { recordId, values } = record;
  const recordName = nameOf(talk, held, values, asked.naming ? [asked.naming] : []);
  const restrict = asked.restrict && canBeRestricted(held);
  await tx.insert(correctionRequests).values({ customerId, id, dataset, recordId, recordName, fields: [...fields], ...understood, restrict, askedAt });
  for (const { content, ...proof } of proofs)
    await tx.insert(correctionEvidence).values({ customerId, requestId: id, ...proof, bytes: content.length });
  await audit(tx, viewer, customerId, { act: "correction-asked", dataset, fields, ip: caller.ip });
  await tell(tx, policy, customerId, "correction-received", { about: textsOf(tongue, dataset).title, until: dueBy(policy, askedAt) });
}

/** Writes to the person about one of their requests, where they have an address. */
export async function tell(tx: Tx, policy: Policy<BrandId>, customerId: CustomerId, kind: LetterKind, values: LetterValues): Promise<void> {
  const [person] = await tx.select({ email: customers.email }).from(customers).where(eq(customers.customerId, customerId));
  if (person?.email) await post(tx, policy, { customerId, email: person.email }, kind, { path: `/${policy.id}/requests`, ...values });
}

/**
 * Takes a request back that is not decided yet: the record is used again as before.
 * @throws Refused "not-found" where the viewer has no such request that is open
 */
export async function withdrawCorrection(viewer: Viewer, id: string, { ip }: Caller): Promise<void> {
  const subject = viewer.subject("corrections:ask");
  await atDesk("corrections", async (tx) => {
    const [closed] = await tx
      .update(correctionRequests)
      .set({ state: "withdrawn", closedAt: new Date() })
      .where(and(eq(correctionRequests.customerId, subject), eq(correctionRequests.id, id), eq(correctionRequests.state, "open")))
      .returning({ dataset: correctionRequests.dataset, fields: correctionRequests.fields });
    if (!closed) throw new Refused("not-found");
    await audit(tx, viewer, subject, { act: "correction-withdrawn", dataset: closed.dataset as DatasetName, fields: closed.fields, ip });
  });
}
