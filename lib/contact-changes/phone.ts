import { eq } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { contactChanges, customers } from "@/db/schema";
import { type Act, audit } from "@/lib/audit";
import { atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { accountById } from "@/lib/identity/accounts";
import type { Caller } from "@/lib/identity/caller";
import { type CodeHandle, makeCode, type Typed, typeCode } from "@/lib/identity/codes";
import { count } from "@/lib/identity/limits";
import { post } from "@/lib/notifications/post";
import { postText } from "@/lib/notifications/texts";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

/**
 * Sends a code by text message to the number that is to be the customer's.
 * @param phone E.164
 * @returns "same" where it is the customer's number already
 * @throws Refused "too-many"; "sign-in-again" when the last proof is older than ten minutes
 */
export async function askForNewPhone(viewer: Viewer, policy: Policy<BrandId>, phone: string, caller: Caller): Promise<CodeHandle | "same"> {
  const subject = viewer.subject("contact:change");
  await count("contact-asked", { brand: policy.id, email: subject }, caller);
  // Each text message costs money, and may be somebody else's number: counted at the number over all brands.
  await count("text-sent", { brand: "", email: phone }, caller);
  return atDesk("identity", async (tx) => {
    if ((await phoneOf(tx, subject)) === phone) return "same";
    const { handle, digits } = await makeCode(tx, { brand: policy.id, customerId: subject, sentTo: phone, purpose: "new-phone" });
    await postText(tx, policy, { customerId: subject, phone }, "new-phone-code", digits);
    return handle;
  });
}

/**
 * Makes the number the customer's by the digits of the text message, and tells them by letter.
 * @throws Refused "too-many"; "not-found" when the code was somebody else's
 */
export async function confirmNewPhone(
  viewer: Viewer,
  policy: Policy<BrandId>,
  handle: CodeHandle,
  digits: string,
  caller: Caller,
): Promise<"right" | Exclude<Typed, { is: "right" }>> {
  const subject = viewer.subject("contact:change");
  if (handle.customerId !== subject || handle.purpose !== "new-phone") throw new Refused("not-found");
  await count("code-typed", { brand: policy.id, email: handle.sentTo }, caller);
  return atDesk("identity", async (tx) => {
    const typed = await typeCode(tx, policy.id, handle, digits);
    if (typed.is !== "right") return typed;
    await givePhone(tx, viewer, subject, typed.row.sentTo, "phone-changed", caller);
    const account = await accountById(tx, subject);
    if (account) await post(tx, policy, account, "phone-changed", { when: new Date(), path: `/${policy.id}/security` });
    return "right";
  });
}

/** Takes the customer's number away. @throws Refused as `Viewer.subject` does */
export async function removePhone(viewer: Viewer, caller: Caller): Promise<void> {
  const subject = viewer.subject("contact:change");
  await atDesk("identity", (tx) => givePhone(tx, viewer, subject, null, "phone-removed", caller));
}

async function givePhone(tx: Tx, viewer: Viewer, customerId: CustomerId, phone: string | null, act: Act, { ip }: Caller): Promise<void> {
  const changedFrom = await phoneOf(tx, customerId);
  if (changedFrom === phone) return;
  await tx.update(customers).set({ phone }).where(eq(customers.customerId, customerId));
  await tx.insert(contactChanges).values({ customerId, what: "phone", changedFrom, changedTo: phone });
  await audit(tx, viewer, customerId, { act, dataset: "customers", fields: ["phone"], ip });
}

async function phoneOf(tx: Tx, customerId: CustomerId): Promise<string | null> {
  const [row] = await tx.select({ phone: customers.phone }).from(customers).where(eq(customers.customerId, customerId));
  return row?.phone ?? null;
}
