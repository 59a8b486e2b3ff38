import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { changes } from "@/db/schema";
import type { Tx } from "@/lib/database";
import { stillStands } from "@/lib/consent/given";
import { yesField } from "@/lib/consent/wanted";
import { type Held, heldNamed } from "@/lib/records/held";
import { isRowId, keysOf } from "@/lib/records/keyset";
import { may } from "@/lib/rights";
import type { Viewer } from "@/lib/viewer";
import type { Row } from "./form";
import { plainly, theRecord } from "./record";
import { type Change, type Undo, undoOf } from "./rules";
import { endOthersFlag, insert, remove, setValues, withoutTakenFlag } from "./writing";

/** A change, and whether the viewer may take it back as things stand. */
export interface Told extends Change {
  readonly undoable: boolean;
}

/** What is read of a change. */
export const CHANGE = {
  id: changes.id,
  at: changes.at,
  by: changes.by,
  role: changes.role,
  kind: changes.kind,
  dataset: changes.dataset,
  record: changes.record,
  before: changes.before,
  after: changes.after,
  hidden: changes.hidden,
  undoes: changes.undoes,
};

/** Looks at what the records say now, each kind in one query. */
export async function withUndo(tx: Tx, viewer: Viewer, subject: CustomerId, told: readonly Change[]): Promise<Told[]> {
  const kinds = may(viewer.actor.kind, "changes:undo")
    ? [...new Set(told.map(({ dataset }) => dataset))].flatMap((name) => heldNamed(name) ?? [])
    : [];
  const rows = new Map(
    await Promise.all(
      kinds.map(async (held) => [held.name as string, await rowsNow(tx, held, subject, told)] as const),
    ),
  );
  return Promise.all(
    told.map(async (change) => {
      const held = heldNamed(change.dataset);
      const now = rows.get(change.dataset);
      const way = held && now && undoOf(held.entry, change, now.get(change.record));
      return {
        ...change,
        undoable: held !== undefined && way !== undefined && (await isAgreed(tx, held, subject, way)),
      };
    }),
  );
}

/** False where a record would come back whose yes was taken back since. */
async function isAgreed(tx: Tx, { entry }: Held, subject: CustomerId, way: Undo): Promise<boolean> {
  const field = yesField(entry);
  if (way.do !== "add" || field === undefined) return true;
  const consentId = way.values[field];
  return typeof consentId === "string" && stillStands(tx, subject, consentId);
}

/** What is shown plainly now of the records that changed, by their numbers. */
export async function rowsNow(
  tx: Tx,
  held: Held,
  subject: CustomerId,
  told: readonly Change[],
): Promise<Map<string, Row>> {
  const { tie } = keysOf(held.entry);
  const { table } = held.entry;
  const numbers = [
    ...new Set(
      told.flatMap(({ dataset, record }) => (dataset === held.name && isRowId(held.entry, record) ? [record] : [])),
    ),
  ];
  if (numbers.length === 0) return new Map();
  const which = and(eq(table.customerId, subject), tie && inArray(tie, numbers));
  const rows = await tx
    .select({ number: tie ?? table.customerId, row: plainly(held) })
    .from(table)
    .where(which);
  return new Map(rows.map(({ number, row }) => [tie ? String(number) : "", row]));
}

/**
 * Does what takes a change back, if the record still says what the change left; the history knows it as such.
 * @returns false where somebody was quicker
 */
export async function takeBack(
  tx: Tx,
  held: Held,
  subject: CustomerId,
  { id, record, after }: Change,
  way: Undo,
): Promise<boolean> {
  await tx.execute(sql`select set_config('portal.undoes', ${id}, true)`);
  const asLeft = and(theRecord(held, subject, record), sql`${plainly(held)} @> ${JSON.stringify(after ?? {})}::jsonb`);
  const done = await act(tx, held, subject, record, asLeft, way);
  await tx.execute(sql`select set_config('portal.undoes', '', true)`);
  if (done && way.do === "set") await endOthersFlag(tx, held, subject, record, way.values);
  return done;
}

async function act(
  tx: Tx,
  held: Held,
  subject: CustomerId,
  record: string,
  asLeft: SQL | undefined,
  way: Undo,
): Promise<boolean> {
  switch (way.do) {
    case "set":
      return (await setValues(tx, held, asLeft, way.values)) > 0;
    case "remove":
      return (await remove(tx, held, asLeft)) > 0;
    case "add": {
      if (!(await isAgreed(tx, held, subject, way))) return false;
      const values = await withoutTakenFlag(tx, held, subject, way.values);
      const { then } = held.entry.newest;
      await insert(tx, held, subject, then ? { ...values, [then]: record } : values);
      return true;
    }
  }
}
