import { and, desc, eq } from "drizzle-orm";
import { catalogue } from "@/lib/catalogue";
import { about } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { isExportId } from "./rules";

const { table } = catalogue.dataExports;

const shown = {
  id: table.id,
  state: table.state,
  requestedAt: table.requestedAt,
  completedAt: table.completedAt,
  failedAt: table.failedAt,
  failure: table.failure,
  progress: table.progress,
  bytes: table.bytes,
  rows: table.rows,
  expiresAt: table.expiresAt,
  purgedAt: table.purgedAt,
};

/** What the customer sees of one export. Never where its file lies. */
export type Export = Awaited<ReturnType<typeof listExports>>[number];

/** The newest fifty, newest first. @throws Refused as `Viewer.subject` does */
export function listExports(viewer: Viewer) {
  return about(viewer, "exports:view", (tx, subject) =>
    tx.select(shown).from(table).where(eq(table.customerId, subject)).orderBy(desc(table.requestedAt), desc(table.id)).limit(50),
  );
}

/** @throws Refused "not-found" where the viewer has no such export; else as `Viewer.subject` does */
export async function exportOf(viewer: Viewer, id: string): Promise<Export> {
  if (!isExportId(id)) throw new Refused("not-found");
  const [found] = await about(viewer, "exports:view", (tx, subject) =>
    tx.select(shown).from(table).where(and(eq(table.customerId, subject), eq(table.id, id))),
  );
  if (!found) throw new Refused("not-found");
  return found;
}
