import { and, eq, inArray, isNull, lt, notExists, or, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { correctionEvidence, correctionRequests, customers, legalHolds } from "@/db/schema";
import { audit } from "@/lib/audit";
import { catalogue } from "@/lib/catalogue";
import { atDesk, type Tx } from "@/lib/database";
import { remove, type Shelved, shelved } from "@/lib/storage";
import { Viewer } from "@/lib/viewer";
import { placeOf } from "./evidence";

/**
 * Proof goes as soon as it has served (11 CCR 7060(d)): at once where the person was right or took the request back.
 * Where something was refused it stays for 30 days, so that a complaint is decided on the same files
 * (as section 22A PDPA has it for refused access).
 */
const DAYS_AFTER_REFUSAL = 30;
/** A file that is younger than this may belong to a request that is being written this moment. */
const HOUR_MS = 3_600_000;
const AT_ONCE = 100;

/** Deletes files whose purpose is over, and those that no row is about. */
export async function purgeEvidence(now = new Date()): Promise<void> {
  while ((await purgeSome(now)) === AT_ONCE);
  for await (const file of shelved("evidence")) if (file.changedAt.getTime() < now.getTime() - HOUR_MS && !(await isKept(file))) await remove(file);
}

/** The file goes before the row says so: a worker that dies between the two leaves a row that the next purge finds. */
async function purgeSome(now: Date): Promise<number> {
  const refusedBefore = new Date(now.getTime() - DAYS_AFTER_REFUSAL * 24 * HOUR_MS);
  const over = or(
    inArray(correctionRequests.state, ["accepted", "withdrawn"]),
    and(inArray(correctionRequests.state, ["refused", "partly"]), lt(correctionRequests.closedAt, refusedBefore)),
  );
  const rows = await atDesk("corrections", (tx) =>
    tx
      .select({ customerId: correctionEvidence.customerId, id: correctionEvidence.id, brand: customers.brand })
      .from(correctionEvidence)
      .innerJoin(
        correctionRequests,
        and(eq(correctionRequests.customerId, correctionEvidence.customerId), eq(correctionRequests.id, correctionEvidence.requestId)),
      )
      .innerJoin(customers, eq(customers.customerId, correctionEvidence.customerId))
      .where(and(isNull(correctionEvidence.purgedAt), over, notExists(held(tx))))
      .limit(AT_ONCE),
  );
  for (const row of rows) await purge(row);
  return rows.length;
}

/** What is kept for a dispute or an authority is not deleted before that is settled (PDPC, Key Concepts 15.40). */
function held(tx: Tx) {
  const { category } = catalogue.correctionEvidence;
  return tx
    .select({ one: sql`1` })
    .from(legalHolds)
    .where(
      and(
        eq(legalHolds.customerId, correctionEvidence.customerId),
        isNull(legalHolds.liftedAt),
        or(eq(legalHolds.covers, []), sql`${category}::text = any(${legalHolds.covers})`),
      ),
    );
}

async function purge(row: { customerId: CustomerId; id: string; brand: string }): Promise<void> {
  const { customerId, id } = row;
  await remove(placeOf(customerId, id));
  await atDesk("corrections", async (tx) => {
    await tx
      .update(correctionEvidence)
      .set({ purgedAt: new Date() })
      .where(and(eq(correctionEvidence.customerId, customerId), eq(correctionEvidence.id, id)));
    await audit(tx, Viewer.ofJob(row, "purge"), customerId, { act: "evidence-purged", dataset: "correctionEvidence" });
  });
}

async function isKept({ customerId, id }: Shelved): Promise<boolean> {
  const rows = await atDesk("corrections", (tx) =>
    tx
      .select({ id: correctionEvidence.id })
      .from(correctionEvidence)
      .where(and(sql`${correctionEvidence.customerId} = ${customerId}::uuid`, eq(correctionEvidence.id, id), isNull(correctionEvidence.purgedAt))),
  );
  return rows.length > 0;
}
