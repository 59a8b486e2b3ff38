import { and, eq, gt, gte, isNull, ne } from "drizzle-orm";
import { contactChanges, customers, logins } from "@/db/schema";
import { auditSignIn } from "@/lib/audit";
import { atDesk, type Tx } from "@/lib/database";
import { accountById, demandNewSecret } from "@/lib/identity/accounts";
import { type Caller, neighbourhood } from "@/lib/identity/caller";
import { endCodes } from "@/lib/identity/codes";
import { count } from "@/lib/identity/limits";
import { endOthers } from "@/lib/identity/sessions";
import { post } from "@/lib/notifications/post";
import { keyedHash } from "@/lib/secret";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { giveEmail } from "./email";

type Change = Pick<typeof contactChanges.$inferSelect, "customerId" | "changedAt">;

/**
 * Where the secret of a letter leads: the address that it would bring back. Looking changes nothing.
 * @returns undefined for a secret that is wrong, was used, or is older than 72 hours
 */
export async function undoable(policy: Policy<BrandId>, secret: string, now = new Date()): Promise<string | undefined> {
  const [found] = await atDesk("identity", (tx) => find(tx, policy.id, secret, now));
  return found?.changedFrom ?? undefined;
}

/**
 * Turns an address back by the secret of the letter to it: also over later changes, since whoever took the account
 * over may have made several. Every session ends, ways in that were added since are gone, and the password that
 * somebody else may know opens nothing until its owner chooses a new one.
 * @returns "spent" as `undoable`; "taken" where the address is another account's by now
 * @throws Refused "too-many"
 */
export async function undoEmailChange(policy: Policy<BrandId>, secret: string, caller: Caller, now = new Date()): Promise<"done" | "spent" | "taken"> {
  await count("undo", { brand: policy.id, email: caller.ip ? neighbourhood(caller.ip) : "" }, caller);
  return atDesk("identity", async (tx) => {
    const [found] = await find(tx, policy.id, secret, now).for("update", { of: contactChanges });
    if (!found?.changedFrom) return "spent";
    const { customerId, changedFrom } = found;
    const current = await accountById(tx, customerId);
    if (!(await giveEmail(tx, customerId, changedFrom))) return "taken";
    await spend(tx, found, now);
    await shutOut(tx, found, now);
    await auditSignIn(tx, customerId, { act: "email-change-undone", dataset: "customers", fields: ["email"], ip: caller.ip });
    await post(tx, policy, { customerId, email: changedFrom }, "email-turned-back", { when: now, path: `/${policy.id}/sign-in/forgotten` });
    if (current) await post(tx, policy, current, "email-taken-away", { when: now });
    return "done";
  });
}

function find(tx: Tx, brand: BrandId, secret: string, now: Date) {
  const { customerId, changedFrom, changedAt, undoHash, undoUntil, undoneAt } = contactChanges;
  return tx
    .select({ customerId, changedFrom, changedAt })
    .from(contactChanges)
    .innerJoin(customers, eq(customers.customerId, customerId))
    .where(and(eq(undoHash, keyedHash("undo email", secret)), eq(customers.brand, brand), gt(undoUntil, now), isNull(undoneAt)));
}

/** This change and every later one, so that none of their letters turns anything any more. */
async function spend(tx: Tx, { customerId, changedAt }: Change, now: Date): Promise<void> {
  await tx
    .update(contactChanges)
    .set({ undoneAt: now })
    .where(
      and(
        eq(contactChanges.customerId, customerId),
        eq(contactChanges.what, "email"),
        gte(contactChanges.changedAt, changedAt),
        isNull(contactChanges.undoneAt),
      ),
    );
}

async function shutOut(tx: Tx, { customerId, changedAt }: Change, now: Date): Promise<void> {
  await endOthers(tx, customerId);
  await endCodes(tx, customerId, now);
  await tx.delete(logins).where(and(eq(logins.customerId, customerId), ne(logins.provider, "password"), gte(logins.createdAt, changedAt)));
  await demandNewSecret(tx, customerId, now);
}
