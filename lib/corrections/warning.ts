import type { CustomerId } from "@/db/ids";
import { inRole, type Tx } from "@/lib/database";
import { accountById } from "@/lib/identity/accounts";
import { speak } from "@/lib/language";
import { post } from "@/lib/notifications/post";
import type { Held } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

/**
 * Writes to the person that a record which money follows was changed, in the transaction of the change: whoever it was
 * not can still stop the payment. It holds none of what was written; where they have no address, nothing is sent.
 */
export async function warn(tx: Tx, policy: Policy<BrandId>, subject: CustomerId, { name }: Held): Promise<void> {
  const to = await accountById(tx, subject);
  if (!to) return;
  const about = textsOf(speak("en-GB", policy.timeZone), name).title;
  const values = { about, when: new Date(), path: `/${policy.id}/security` };
  await inRole(tx, "portal_identity", () => post(tx, policy, to, "payout-changed", values));
}
