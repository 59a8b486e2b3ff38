import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { catalogue } from "@/lib/catalogue";
import type { DatasetName } from "@/lib/catalogue/types";
import { about } from "@/lib/database";
import { heldOf } from "@/lib/records/held";
import type { Viewer } from "@/lib/viewer";
import { recordOf, type Spoken } from "./record";
import { type Request, saidBy, shown } from "./said";

const { table } = catalogue.correctionRequests;
const evidence = catalogue.correctionEvidence.table;

/** A file that came with it, while it is kept. */
export interface ProofFile {
  readonly id: string;
  readonly fileName: string;
}

/** How many requests the page shows; all of them stand among the records. */
export const NEWEST = 50;

/** The newest requests, newest first, with their files. @throws Refused as `Viewer.subject` does */
export function listRequests(viewer: Viewer): Promise<readonly (Request & { readonly files: readonly ProofFile[] })[]> {
  return about(viewer, "corrections:view", async (tx, subject) => {
    const rows = await tx.select(shown).from(table).where(eq(table.customerId, subject)).orderBy(desc(table.askedAt), desc(table.id)).limit(NEWEST);
    const files = await tx
      .select({ id: evidence.id, fileName: evidence.fileName, requestId: evidence.requestId })
      .from(evidence)
      .where(and(eq(evidence.customerId, subject), isNull(evidence.purgedAt)))
      .orderBy(evidence.collectedAt, evidence.id);
    return rows.map((row) => ({ ...row, files: files.filter(({ requestId }) => requestId === row.id) }));
  });
}

/**
 * What was said about some records of a kind: open requests and decided ones, oldest first. What was taken back is not among them.
 * @param records numbers as addresses have them: an empty one for a kind of which there is one
 * @throws Refused as `Viewer.subject` does
 */
export function marks(viewer: Viewer, dataset: DatasetName, records: readonly string[]): Promise<Request[]> {
  return about(viewer, "corrections:view", (tx, subject) => {
    const numbers = records.map((id) => (id === "" ? subject : id));
    return saidBy(tx, subject, and(eq(table.dataset, dataset), inArray(table.recordId, numbers)));
  });
}

/** A record of the viewer's that they are about to speak of. @throws Refused "not-found"; else as `Viewer.subject` does */
export function recordToCorrect(viewer: Viewer, dataset: DatasetName, id: string): Promise<Spoken> {
  return about(viewer, "corrections:ask", (tx, subject) => recordOf(tx, subject, heldOf(dataset), id));
}
