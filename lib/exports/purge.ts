import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { audit } from "@/lib/audit";
import { catalogue } from "@/lib/catalogue";
import { atDesk } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import { giveUp, removeFiles } from "./attempt";

const { table } = catalogue.dataExports;
const people = catalogue.customers.table;
const AT_ONCE = 100;

/** Deletes the files of exports whose week is over, and ends exports that no job is about any more. */
export async function purgeExports(): Promise<void> {
  while ((await purgeSome()) === AT_ONCE);
  await endStranded();
}

/** The file goes before the row says so: a worker that dies between the two leaves a row that the next purge finds. */
async function purgeSome(): Promise<number> {
  const expired = await atDesk("exporter", (tx) =>
    tx
      .select({ customerId: table.customerId, id: table.id, attempts: table.attempts, brand: people.brand })
      .from(table)
      .innerJoin(people, eq(people.customerId, table.customerId))
      .where(and(lt(table.expiresAt, sql`now()`), isNull(table.purgedAt)))
      .limit(AT_ONCE),
  );
  for (const row of expired) {
    await removeFiles(row, row.attempts);
    await atDesk("exporter", async (tx) => {
      await tx.update(table).set({ purgedAt: sql`now()` }).where(and(eq(table.customerId, row.customerId), eq(table.id, row.id)));
      await audit(tx, Viewer.ofJob(row, "purge"), row.customerId, { act: "export-purged" });
    });
  }
  return expired.length;
}

/** The queue forgets a job in the end; a row that waits for it would keep the customer from asking again. */
async function endStranded(): Promise<void> {
  const stranded = await atDesk("exporter", (tx) =>
    tx
      .select({ customerId: table.customerId, exportId: table.id })
      .from(table)
      .where(
        and(
          inArray(table.state, ["pending", "processing"]),
          lt(sql`coalesce(${table.heartbeatAt}, ${table.requestedAt})`, sql`now() - interval '1 day'`),
        ),
      )
      .limit(AT_ONCE),
  );
  for (const job of stranded) await giveUp(job);
}
