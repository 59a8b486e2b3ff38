import { sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import type { catalogue } from "@/lib/catalogue";
import type { Tx } from "@/lib/database";

type Contact = Extract<keyof (typeof catalogue)["customers"]["fields"], "email" | "phone">;

/**
 * True while the address that we write to is under restriction: the person said that it, or their whole profile, is
 * wrong, and that it is not to be used meanwhile (Article 18 GDPR). Any role of the house may ask.
 */
export async function addressIsRestricted(tx: Tx, customerId: CustomerId, contact: Contact): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from restrictions
    where customer_id = ${customerId}::uuid and dataset = 'customers' and (fields = '{}' or ${contact} = any(fields))`);
  return rows.length > 0;
}
