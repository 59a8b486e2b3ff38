import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { changes, confirmations } from "@/db/schema";
import type { Problems } from "@/lib/problems";
import { audit } from "@/lib/audit";
import type { Dataset, DatasetName } from "@/lib/catalogue/types";
import { about, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { type Held, heldNamed, heldOf } from "@/lib/records/held";
import { isRowId } from "@/lib/records/keyset";
import type { Viewer } from "@/lib/viewer";
import { agreed, type Pen } from "./agreement";
import { boxesOf, canAdd, filledIn, holdsHidden, maskedIn, showsHidden } from "./fields";
import { type Home, type Overtaken, overtaken, read, type Row, type Said, type Typed, write } from "./form";
import { knownOf } from "./main";
import { correctableOf, homeOf, isSettledNow, newestChange, numberIn, policyIn, theRecord } from "./record";
import { asksWhetherRight, undoOf } from "./rules";
import { type Outcome, unlessRefused, wrong } from "./outcome";
import { CHANGE, rowsNow, takeBack } from "./undo";
import { warn } from "./warning";
import { wayToPay } from "./way-to-pay";
import { endOthersFlag, insert, refusal, remove as removeRows, sealedIn, setValues, takeTurns } from "./writing";

/** Records of one kind that a person can have by adding to them: more than anybody needs, few enough to show. */
const MOST_RECORDS = 200;

/**
 * Corrects what the catalogue lets the person correct of a record at once (Article 16 GDPR): all of the form or nothing.
 * @param asked the record's number, or "this" for a profile
 * @param marks what the form was made from
 * @throws Refused "not-found" where there is no such record; else as `Viewer.subject` does
 */
export async function correct(
  viewer: Viewer,
  name: DatasetName,
  asked: string,
  typed: Typed,
  marks: Typed,
): Promise<Outcome> {
  const held = heldOf(name);
  const { entry } = held;
  const number = numberIn(entry, asked);
  const right = showsHidden(entry) ? "records:correct-hidden" : "records:correct";
  const saving = about(viewer, right, async (tx, subject): Promise<Outcome> => {
    await takeTurns(tx, held, subject);
    const where = theRecord(held, subject, number);
    const row = entry.customerMay.includes("update") ? await correctableOf(tx, viewer, held, where, true) : undefined;
    if (!row && (await isSettledNow(tx, held, where))) return wrong(held, "settled");
    if (!row) throw new Refused("not-found");
    const by = overtaken(write(boxesOf(entry), row, homeOf(viewer)), typed, marks);
    if (by) return tellBoth(tx, viewer, subject, held, number, by);
    const said = readWhole(entry, typed, row, homeOf(viewer));
    if ("problems" in said) return { is: "wrong", ...said };
    const values = differing(row, said.values);
    if (Object.keys(values).length === 0) return { is: "saved", change: undefined };
    await setValues(tx, held, where, sealedIn(entry, subject, values));
    await endOthersFlag(tx, held, subject, number, values);
    await audit(tx, viewer, subject, { act: "record-corrected", dataset: name, fields: Object.keys(values) });
    if (entry.movesMoney) await warn(tx, policyIn(viewer), subject, held);
    return { is: "saved", change: (await newestChange(tx, subject, held, number))?.id };
  });
  return unlessRefused(held, saving);
}

/** What the form's boxes say, and what follows from it. */
function readWhole(entry: Dataset, typed: Typed, row: Row, home: Home): Said {
  const said = read(boxesOf(entry), typed, row, home);
  if ("problems" in said) return said;
  const way = wayToPay(entry, row, said.values);
  return "problems" in way ? way : { values: { ...said.values, ...way.values } };
}

/** What stands there now goes into the answer: where it is hidden elsewhere, that it was shown is written down. */
async function tellBoth(
  tx: Tx,
  viewer: Viewer,
  subject: CustomerId,
  held: Held,
  number: string,
  by: Overtaken,
): Promise<Outcome> {
  const fields = maskedIn(held.entry);
  if (fields.length > 0) await audit(tx, viewer, subject, { act: "fields-revealed", dataset: held.name, fields });
  return { is: "overtaken", by, last: await newestChange(tx, subject, held, number) };
}

function differing(row: Row, values: Row): Row {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isDeepStrictEqual(row[name] ?? null, value)),
  );
}

/**
 * Adds a record of the person's own, such as an address; one that rests on a yes with that yes, in one transaction (MMS-13).
 * @param pen who writes, in whose words, and from where: kept with a yes
 * @throws Refused "not-found" where nothing can be added; else as `Viewer.subject` does
 */
export async function add(viewer: Viewer, name: DatasetName, typed: Typed, pen: Pen): Promise<Outcome> {
  const held = heldOf(name);
  const { entry } = held;
  if (!canAdd(entry, pen.policy)) throw new Refused("not-found");
  const home = homeOf(viewer);
  if (isUntouched(write(boxesOf(entry), undefined, home), typed)) return wrong(held, "nothing-typed");
  const said = read(boxesOf(entry), typed, undefined, home);
  const saving = about(viewer, "records:add", async (tx, subject): Promise<Outcome> => {
    await takeTurns(tx, held, subject);
    const count = await tx.$count(entry.table, eq(entry.table.customerId, subject));
    if (count >= MOST_RECORDS) return wrong(held, ["too-many-records", { most: MOST_RECORDS }]);
    const yes = await agreed(tx, viewer, subject, held, typed, pen);
    if ("problems" in said || "problems" in yes)
      return { is: "wrong", problems: { ...problemsOf(said), ...problemsOf(yes) } };
    const values = { ...filledIn(entry, new Date()), ...said.values, ...(await yes.give()) };
    const number = await insert(tx, held, subject, values);
    await endOthersFlag(tx, held, subject, number, values);
    await audit(tx, viewer, subject, { act: "record-added", dataset: name, fields: Object.keys(said.values) });
    return { is: "saved", change: (await newestChange(tx, subject, held, number))?.id };
  });
  return unlessRefused(held, saving);
}

function problemsOf(answer: object): Problems {
  return "problems" in answer ? (answer.problems as Problems) : {};
}

function isUntouched(empty: Typed, typed: Typed): boolean {
  return Object.entries(empty).every(([box, text]) => (typed[box] ?? text).trim() === text);
}

/**
 * Removes a record of the person's own.
 * @returns the change as the history numbers it
 * @throws Refused "not-found" where there is no such record; "sign-in-again" where something hidden goes with it; else as `Viewer.subject` does
 */
export async function remove(viewer: Viewer, name: DatasetName, asked: string): Promise<string | undefined> {
  const held = heldOf(name);
  const number = numberIn(held.entry, asked);
  return about(viewer, holdsHidden(held.entry) ? "records:remove-hidden" : "records:remove", async (tx, subject) => {
    const gone = held.entry.customerMay.includes("delete")
      ? await removeRows(tx, held, theRecord(held, subject, number))
      : 0;
    if (gone === 0) throw new Refused("not-found");
    await audit(tx, viewer, subject, { act: "record-removed", dataset: name });
    return (await newestChange(tx, subject, held, number))?.id;
  });
}

/**
 * Takes a change back, which is a change itself.
 * @returns that change; undefined where it can no longer be taken back
 * @throws Refused "not-found" where there is no such change; else as `Viewer.subject` does
 */
export async function undo(viewer: Viewer, id: string): Promise<string | undefined> {
  if (!isRowId(heldOf("changes").entry, id)) throw new Refused("not-found");
  const undoing = about(viewer, "changes:undo", async (tx, subject) => {
    const [change] = await tx
      .select(CHANGE)
      .from(changes)
      .where(and(eq(changes.customerId, subject), eq(changes.id, id)));
    if (!change) throw new Refused("not-found");
    const held = heldNamed(change.dataset);
    if (!held) return undefined;
    await takeTurns(tx, held, subject);
    const now = await rowsNow(tx, held, subject, [change]);
    const way = undoOf(held.entry, change, now.get(change.record));
    if (!way || !(await takeBack(tx, held, subject, change, way))) return undefined;
    const fields = Object.keys(change.before ?? change.after ?? {});
    await audit(tx, viewer, subject, { act: "change-undone", dataset: held.name, fields });
    return (await newestChange(tx, subject, held, change.record))?.id;
  });
  return undoing.catch((error: unknown) => {
    if (refusal(error)) return undefined;
    throw error;
  });
}

/** Says that the main details are right. Said twice, it counts once. */
export async function confirmDetails(viewer: Viewer, now = new Date()): Promise<void> {
  await about(viewer, "details:confirm", async (tx, subject) => {
    const known = await knownOf(tx, subject);
    if (!known || !asksWhetherRight(known, now)) return;
    await tx.insert(confirmations).values({ customerId: subject, confirmedAt: now });
    await audit(tx, viewer, subject, { act: "details-confirmed" });
  });
}
