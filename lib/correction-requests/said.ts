import { and, eq, ne, type SQL } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { catalogue } from "@/lib/catalogue";
import type { Tx } from "@/lib/database";

const { table } = catalogue.correctionRequests;

/** What the person sees of a request of theirs. */
export const shown = {
  id: table.id,
  dataset: table.dataset,
  recordId: table.recordId,
  recordName: table.recordName,
  fields: table.fields,
  before: table.before,
  shouldBe: table.shouldBe,
  why: table.why,
  restrict: table.restrict,
  state: table.state,
  askedAt: table.askedAt,
  closedAt: table.closedAt,
  decidedAs: table.decidedAs,
  decision: table.decision,
  accepted: table.accepted,
};

export type Request = Awaited<ReturnType<typeof saidBy>>[number];

/**
 * What a customer said is wrong: open requests and decided ones, oldest first; what was taken back is not among them.
 * @param which of them; without it all, for an archive
 */
export function saidBy(tx: Tx, subject: CustomerId, which?: SQL) {
  return tx
    .select(shown)
    .from(table)
    .where(and(eq(table.customerId, subject), ne(table.state, "withdrawn"), which))
    .orderBy(table.askedAt, table.id);
}
