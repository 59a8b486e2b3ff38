import { and, eq, sql } from "drizzle-orm";
import { changes } from "@/db/schema";
import { audit } from "@/lib/audit";
import type { DatasetName } from "@/lib/catalogue/types";
import { about } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { standingYes } from "@/lib/consent/given";
import { wantedBy } from "@/lib/consent/wanted";
import { heldOf } from "@/lib/records/held";
import { beyond, fromCursor, isRowId, microsecondsOf, ordered, toCursor } from "@/lib/records/keyset";
import type { Viewer } from "@/lib/viewer";
import { type Agreement, agreementOn, type Pen } from "./agreement";
import { boxesOf, maskedIn, showsHidden } from "./fields";
import { marksOf, type Typed, write } from "./form";
import { knownOf, type Main, mainOf } from "./main";
import { correctableOf, homeOf, numberIn, theRecord } from "./record";
import { asksWhetherRight } from "./rules";
import { CHANGE, type Told, withUndo } from "./undo";

/** A record as a form shows it. */
export interface FormOf {
  readonly typed: Typed;
  readonly marks: Typed;
}

/**
 * A record to be corrected. That hidden values were shown with it is written down.
 * @param asked its number, or "this" for a profile
 * @throws Refused "not-found" where the viewer has no such record, or nothing of it may be corrected; else as `Viewer.subject` does
 */
export async function formOf(viewer: Viewer, name: DatasetName, asked: string): Promise<FormOf> {
  const held = heldOf(name);
  const hidden = showsHidden(held.entry);
  return about(viewer, hidden ? "records:correct-hidden" : "records:correct", async (tx, subject) => {
    const where = theRecord(held, subject, numberIn(held.entry, asked));
    const row = held.entry.customerMay.includes("update") ? await correctableOf(tx, viewer, held, where) : undefined;
    if (!row) throw new Refused("not-found");
    if (hidden)
      await audit(tx, viewer, subject, { act: "fields-revealed", dataset: name, fields: maskedIn(held.entry) });
    const typed = write(boxesOf(held.entry), row, homeOf(viewer));
    return { typed, marks: marksOf(typed) };
  });
}

/**
 * The box for the yes on which a record to be would rest (MMS-13).
 * @returns undefined where none has to be given: a yes stands already, or none is wanted
 * @throws Refused as `Viewer.subject` does
 */
export async function agreementFor(
  viewer: Viewer,
  name: DatasetName,
  reader: Omit<Pen, "caller">,
): Promise<Agreement | undefined> {
  const held = heldOf(name);
  const wanted = wantedBy(reader.policy, held.entry);
  if (!wanted) return undefined;
  const standing = await about(viewer, "records:add", (tx, subject) => standingYes(tx, subject, wanted));
  return standing === undefined ? agreementOn(reader, held, wanted) : undefined;
}

/**
 * The number of a record that the viewer may remove.
 * @throws Refused "not-found" where they have no such record, or it is not for them to remove; else as `Viewer.subject` does
 */
export async function removable(viewer: Viewer, name: DatasetName, asked: string): Promise<string> {
  const held = heldOf(name);
  return about(viewer, "records:view", async (tx, subject) => {
    const number = numberIn(held.entry, asked);
    const may = viewer.actor.kind === "customer" && held.entry.customerMay.includes("delete");
    const rows = may
      ? await tx
          .select({ one: sql`1` })
          .from(held.entry.table)
          .where(theRecord(held, subject, number))
      : [];
    if (rows.length === 0) throw new Refused("not-found");
    return number;
  });
}

/** Which changes: of one kind, of one record, or all; and from which on. */
export interface Which {
  readonly dataset?: DatasetName | undefined;
  /** The record's number; empty for a profile. */
  readonly record?: string | undefined;
  /** A cursor of an earlier page. */
  readonly after?: string | undefined;
}

/** Changes on one page. */
const PAGE = 50;

export interface Timeline {
  readonly changes: readonly Told[];
  /** The cursor to what is older. */
  readonly older: string | undefined;
}

/**
 * What was corrected, added and removed, newest first, fifty at a time.
 * @throws Refused "not-found" for a cursor that no page gave; else as `Viewer.subject` does
 */
export async function timeline(viewer: Viewer, { dataset, record, after }: Which = {}): Promise<Timeline> {
  return about(viewer, "records:view", async (tx, subject) => {
    const held = heldOf("changes");
    const place = after === undefined ? undefined : beyond(held.entry, fromCursor(held.entry, after), "older");
    const which = and(
      dataset && eq(changes.dataset, dataset),
      record === undefined ? undefined : eq(changes.record, record),
      place,
    );
    const rows = await tx
      .select({ ...CHANGE, place: microsecondsOf(changes.at) })
      .from(changes)
      .where(and(eq(changes.customerId, subject), which))
      .orderBy(...ordered(held.entry, "older"))
      .limit(PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1) : undefined;
    // When it is not the person who looks, the person can see that somebody did (rules.md 6).
    if (viewer.actor.kind !== "customer")
      await audit(tx, viewer, subject, { act: "records-viewed", dataset: "changes" });
    return {
      changes: await withUndo(tx, viewer, subject, shown),
      older: last && toCursor({ at: last.place, id: last.id }),
    };
  });
}

/**
 * One change, for whoever has just made it.
 * @throws Refused "not-found" where the viewer has none such; else as `Viewer.subject` does
 */
export async function changeOf(viewer: Viewer, id: string): Promise<Told> {
  return about(viewer, "changes:undo", async (tx, subject) => {
    if (!isRowId(heldOf("changes").entry, id)) throw new Refused("not-found");
    const rows = await tx
      .select(CHANGE)
      .from(changes)
      .where(and(eq(changes.customerId, subject), eq(changes.id, id)));
    const [told] = await withUndo(tx, viewer, subject, rows);
    if (!told) throw new Refused("not-found");
    return told;
  });
}

/** The main details, when it is time to ask whether they are still right (MMC-44); none otherwise. */
export async function detailsToConfirm(viewer: Viewer, now = new Date()): Promise<Main[]> {
  return about(viewer, "details:confirm", async (tx, subject) => {
    const known = await knownOf(tx, subject);
    return known && asksWhetherRight(known, now) ? mainOf(tx, subject) : [];
  });
}
