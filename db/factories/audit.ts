import { sql } from "drizzle-orm";
import type { Database, Tx } from "../client";
import type { CustomerId } from "../ids";

/** A look by staff into a customer's records, as the audit keeps it. */
export interface LookUp {
  readonly customerId: CustomerId;
  readonly staffId: string;
  readonly role: string;
  readonly reason: string;
  /** The catalogue's name of what they looked at. */
  readonly dataset: string;
  /** Names of fields, never values. */
  readonly fields: readonly string[];
}

/** Writes look-ups through the one door of the audit, so that the chain of hashes holds. They happen now. */
export async function lookedUp(db: Database | Tx, lookUps: readonly LookUp[]): Promise<void> {
  for (const { customerId, staffId, role, reason, dataset, fields } of lookUps)
    await db.execute(sql`select append_audit(${customerId}::uuid, 'staff-as-customer', ${staffId}, ${role}, 'records-viewed',
      ${dataset}, ${sql.param(JSON.stringify(fields))}::jsonb, ${reason}, null)`);
}
