import { eq } from "drizzle-orm";
import postgres from "postgres";
import { type CustomerId, freshCustomerId } from "@/db/ids";
import { contactChanges, customers } from "@/db/schema";
import { audit } from "@/lib/audit";
import { atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { accountById, accountOf } from "@/lib/identity/accounts";
import type { Caller } from "@/lib/identity/caller";
import { type CodeHandle, endCodes, makeCode, type Typed, typeCode } from "@/lib/identity/codes";
import { count } from "@/lib/identity/limits";
import { sameEmail } from "@/lib/identity/rules";
import { endOthers, sessionOf } from "@/lib/identity/sessions";
import { post } from "@/lib/notifications/post";
import { keyedHash, randomToken } from "@/lib/secret";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { undoableUntil } from "./rules";

/**
 * Sends a code to the address that is to be the customer's. Whether it is somebody else's already, the same is
 * written and the same is answered; only the letter differs, and it goes to that address's owner. Nor does it stand
 * among the customer's own letters before the address is theirs: its absence would tell.
 * @returns "same" where it is the customer's address already
 * @throws Refused "too-many"; "sign-in-again" when the last proof is older than ten minutes
 */
export async function askForNewEmail(viewer: Viewer, policy: Policy<BrandId>, email: string, caller: Caller): Promise<CodeHandle | "same"> {
  const subject = viewer.subject("contact:change");
  await count("contact-asked", { brand: policy.id, email: subject }, caller);
  await count("code-asked", { brand: policy.id, email }, caller);
  return atDesk("identity", async (tx) => {
    const owner = await accountOf(tx, policy.id, email);
    if (owner?.customerId === subject && owner.email === email) return "same";
    const { handle, digits } = await makeCode(tx, { brand: policy.id, customerId: subject, sentTo: email, purpose: "new-email" });
    if (owner && owner.customerId !== subject) await post(tx, policy, owner, "email-taken", { path: `/${policy.id}/sign-in` });
    else await post(tx, policy, { customerId: freshCustomerId(), email }, "new-email-code", { code: digits });
    return handle;
  });
}

/**
 * Makes the address the customer's by the digits of the letter, and with it their sign-in: every other session ends,
 * and the old address gets a letter with a way back.
 * @returns "taken" where somebody made an account of it in the meantime
 * @throws Refused "too-many"; "not-found" when the code was somebody else's
 */
export async function confirmNewEmail(
  viewer: Viewer,
  policy: Policy<BrandId>,
  handle: CodeHandle,
  digits: string,
  caller: Caller,
): Promise<"right" | "taken" | Exclude<Typed, { is: "right" }>> {
  const subject = viewer.subject("contact:change");
  if (handle.customerId !== subject || handle.purpose !== "new-email") throw new Refused("not-found");
  await count("code-typed", { brand: policy.id, email: handle.sentTo }, caller);
  return atDesk("identity", async (tx) => {
    const typed = await typeCode(tx, policy.id, handle, digits);
    if (typed.is !== "right") return typed;
    const before = await accountById(tx, subject);
    if (!before || sameEmail(handle.sentTo) !== typed.row.sentTo) throw new Refused("not-found");
    if (!(await giveEmail(tx, subject, handle.sentTo))) return "taken";
    await endOthers(tx, subject, sessionOf(viewer));
    await endCodes(tx, subject);
    await audit(tx, viewer, subject, { act: "email-changed", dataset: "customers", fields: ["email"], ip: caller.ip });
    await offerWayBack(tx, policy, before, handle.sentTo);
    return "right";
  });
}

/** Writes the address as the customer's own, proven this moment. @returns false where it is another account's */
export async function giveEmail(tx: Tx, customerId: CustomerId, email: string): Promise<boolean> {
  try {
    // Its own step, so that an address that was taken a moment ago does not take the whole transaction back.
    await tx.transaction((step) => step.update(customers).set({ email, emailConfirmedAt: new Date() }).where(eq(customers.customerId, customerId)));
    return true;
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause !== undefined ? fault.cause : fault;
    if (cause instanceof postgres.PostgresError && cause.code === "23505") return false;
    throw fault;
  }
}

async function offerWayBack(tx: Tx, policy: Policy<BrandId>, before: { customerId: CustomerId; email: string }, changedTo: string): Promise<void> {
  const { customerId, email: changedFrom } = before;
  const [token, changedAt] = [randomToken(), new Date()];
  const undoUntil = undoableUntil(changedAt);
  const undoHash = keyedHash("undo email", token);
  await tx.insert(contactChanges).values({ customerId, what: "email", changedFrom, changedTo, changedAt, undoHash, undoUntil });
  const path = `/${policy.id}/email-change/undo?secret=${token}`;
  await post(tx, policy, before, "email-changed", { path, when: changedAt, by: undoUntil });
}
