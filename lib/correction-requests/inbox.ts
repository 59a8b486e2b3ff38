import { and, asc, eq, isNull } from "drizzle-orm";
import { correctionEvidence, correctionRequests, customers } from "@/db/schema";
import { audit } from "@/lib/audit";
import type { DatasetName } from "@/lib/catalogue/types";
import { atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Place } from "@/lib/storage";
import { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import { placeOf } from "./evidence";

/** Who works at the desk of one brand, and in what role: the person is told the role (C-579/21). */
export interface Clerk {
  readonly brand: BrandId;
  readonly staffId: string;
  readonly role: string;
}

export type Row = typeof correctionRequests.$inferSelect;

/** A request without what was said in it. */
export type Waiting = Pick<Row, "id" | "dataset" | "fields" | "restrict" | "state" | "askedAt" | "closedAt">;

/** Requests of the clerk's brand, the oldest first: those that wait, or all. Who asked is in the request itself. */
export function listWaiting({ brand }: Clerk, also: "closed" | undefined): Promise<readonly Waiting[]> {
  const { id, dataset, fields, restrict, state, askedAt, closedAt } = correctionRequests;
  return atDesk("corrections", (tx) =>
    tx
      .select({ id, dataset, fields, restrict, state, askedAt, closedAt })
      .from(correctionRequests)
      .innerJoin(customers, eq(customers.customerId, correctionRequests.customerId))
      .where(and(eq(customers.brand, brand), also ? undefined : eq(state, "open")))
      .orderBy(asc(askedAt), asc(id)),
  );
}

/** A request as staff read it, with the files that are still kept. */
export interface Opened {
  readonly request: Row;
  readonly files: readonly { readonly fileName: string; readonly mediaType: string; readonly bytes: number; readonly place: Place }[];
}

/**
 * Opens a request; that somebody did is written down where the person sees it.
 * @throws Refused "not-found" where the clerk's brand has no such request
 */
export async function openRequest(clerk: Clerk, id: string): Promise<Opened> {
  return atDesk("corrections", async (tx) => {
    const { request, viewer } = await find(tx, clerk, id);
    const { customerId } = request;
    const rows = await tx
      .select()
      .from(correctionEvidence)
      .where(and(eq(correctionEvidence.customerId, customerId), eq(correctionEvidence.requestId, id), isNull(correctionEvidence.purgedAt)));
    const dataset = request.dataset as DatasetName;
    await audit(tx, viewer, viewer.subject("corrections:decide"), { act: "correction-viewed", dataset, fields: request.fields });
    return { request, files: rows.map(({ id: file, fileName, mediaType, bytes }) => ({ fileName, mediaType, bytes, place: placeOf(customerId, file) })) };
  });
}

/** The viewer of a clerk who decides one request. @throws Refused "not-found" where the clerk's brand has no such request */
export async function clerkOf(clerk: Clerk, id: string): Promise<Viewer> {
  return atDesk("corrections", async (tx) => (await find(tx, clerk, id)).viewer);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function find(tx: Tx, { brand, ...staff }: Clerk, id: string): Promise<{ request: Row; viewer: Viewer }> {
  const [found] = UUID.test(id)
    ? await tx
        .select({ request: correctionRequests })
        .from(correctionRequests)
        .innerJoin(customers, eq(customers.customerId, correctionRequests.customerId))
        .where(and(eq(correctionRequests.id, id), eq(customers.brand, brand)))
    : [];
  if (!found) throw new Refused("not-found");
  return { ...found, viewer: Viewer.ofStaff({ customerId: found.request.customerId, brand }, staff) };
}
