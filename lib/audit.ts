import { sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import type { DatasetName } from "./catalogue/types";
import type { Tx } from "./database";
import type { Viewer } from "./viewer";

/** Everything that leaves a trace. The words for it stand in `messages/`. */
export type Act =
  | "signed-in"
  | "sign-in-confirmed"
  | "signed-out"
  | "signed-out-everywhere"
  | "account-made"
  | "account-claimed"
  | "password-set"
  | "records-viewed"
  | "fields-revealed"
  | "record-corrected"
  | "record-added"
  | "record-removed"
  | "change-undone"
  | "details-confirmed"
  | "consent-given"
  | "sealed-opened"
  | "sealed-refused"
  | "export-asked"
  | "export-made"
  | "export-failed"
  | "export-downloaded"
  | "export-purged"
  | "records-imported"
  | "correction-asked"
  | "correction-withdrawn"
  | "correction-viewed"
  | "correction-decided"
  | "evidence-purged"
  | "email-changed"
  | "email-change-undone"
  | "phone-changed"
  | "phone-removed";

interface Event {
  readonly act: Act;
  readonly dataset?: DatasetName;
  /** Names of fields, never values: the log must have nothing to erase (ADR 0008). */
  readonly fields?: readonly string[];
  /** What for, where the actor has no reason of its own. */
  readonly reason?: string;
  readonly ip?: string | undefined;
}

/** Writes one row into the transaction of the act itself: when it cannot be written, the act does not happen. */
export async function audit(tx: Tx, viewer: Viewer, subject: CustomerId, event: Event): Promise<void> {
  const { actor } = viewer;
  const staff = actor.kind === "staff" || actor.kind === "staff-as-customer" ? actor : undefined;
  const reason = [event.reason, actor.kind === "staff-as-customer" ? actor.reason : undefined].filter(Boolean).join("; ") || null;
  await append(tx, subject, actor.kind, event, staff?.staffId ?? null, staff?.role ?? null, reason);
}

/** The same before there is a viewer: the customer proves who they are in this very transaction. */
export async function auditSignIn(tx: Tx, subject: CustomerId, event: Event): Promise<void> {
  await append(tx, subject, "customer", event, null, null, null);
}

async function append(
  tx: Tx,
  subject: CustomerId,
  actor: Viewer["actor"]["kind"],
  { act, dataset, fields = [], ip }: Event,
  staffId: string | null,
  role: string | null,
  reason: string | null,
): Promise<void> {
  await tx.execute(sql`select append_audit(${subject}::uuid, ${actor}, ${staffId}, ${role}, ${act},
    ${dataset ?? null}, ${sql.param(JSON.stringify(fields))}::jsonb, ${reason}, ${ip ?? null}::inet)`);
}
