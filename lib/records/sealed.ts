import { and, eq } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { CustomerId } from "@/db/ids";
import { audit } from "@/lib/audit";
import type { DatasetName } from "@/lib/catalogue/types";
import { about, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { type AnyPurpose, policyOf } from "@/policies";
import { type Held, heldOf } from "./held";
import { column, isRowId, keysOf } from "./keyset";
import { mayBeOpened, sealedFields, unseal } from "./unseal";

/**
 * The sealed values of one record, for a purpose of the brand's policy: for the one that they are locked to, and only
 * where the policy uses them for it (MMS-09). What was opened, and what was refused, is written down for the person.
 * @throws Refused "forbidden" for any other purpose, and to support always; "not-found" where there is no such record
 */
export async function openSealed(
  viewer: Viewer,
  { name, id }: { name: DatasetName; id: string },
  purpose: AnyPurpose,
): Promise<Readonly<Record<string, unknown>>> {
  const held = heldOf(name);
  const fields = sealedFields(held.entry);
  const may =
    viewer.actor.kind === "system" &&
    fields.every((field) => mayBeOpened(viewer, held.entry, held.entry.fields[field], purpose));
  const reason = policyOf(viewer.brand)?.purposes[purpose]?.label ?? purpose;
  const opened = await about(viewer, "sealed:ask", async (tx, subject) => {
    await audit(tx, viewer, subject, { act: may ? "sealed-opened" : "sealed-refused", dataset: name, fields, reason });
    return may ? unseal(viewer, purpose, held, await stored(tx, subject, held, fields, id)) : undefined;
  });
  // The refusal comes after its row is kept.
  if (!opened) throw new Refused("forbidden");
  return opened;
}

async function stored(tx: Tx, subject: CustomerId, { entry }: Held, fields: readonly string[], id: string) {
  const { tie } = keysOf(entry);
  if (!tie || fields.length === 0 || !isRowId(entry, id)) throw new Refused("not-found");
  const selection: Record<string, PgColumn> = Object.fromEntries(
    fields.map((field) => [field, column(entry.table, field)]),
  );
  const [row] = await tx
    .select(selection)
    .from(entry.table)
    .where(and(eq(entry.table.customerId, subject), eq(tie, id)));
  if (!row) throw new Refused("not-found");
  return row;
}
