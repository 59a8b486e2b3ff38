import { atDesk } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { accountById, lockOf } from "./accounts";
import type { Caller } from "./caller";
import { type CodeHandle, type Typed, typeCode } from "./codes";
import { replacePassword } from "./enter";
import { count, forgive } from "./limits";
import { hashPassword, isPassword } from "./passwords";
import { renewProof, sessionOf } from "./sessions";

/**
 * Shows by the password that it is still the customer: grave acts are open for the next ten minutes.
 * @throws Refused "too-many"
 */
export async function confirmByPassword(
  viewer: Viewer,
  policy: Policy<BrandId>,
  password: string,
  caller: Caller,
): Promise<"right" | "wrong"> {
  const subject = viewer.subject("sign-in:confirm");
  const lock = await atDesk("identity", async (tx) => {
    const account = await accountById(tx, subject);
    return account && lockOf(tx, policy.id, account.email);
  });
  if (!lock) throw new Refused("not-found");
  const account = { brand: policy.id, email: lock.email };
  await count("password", account, caller);
  if (!(await isPassword(password, lock.mustRenew ? null : lock.secret))) return "wrong";
  await forgive("password", account);
  await atDesk("identity", (tx) => renewProof(tx, viewer, subject, caller.ip));
  return "right";
}

/**
 * The same by the digits of a letter.
 * @throws Refused "too-many"; "not-found" when the letter was somebody else's
 */
export async function confirmByCode(
  viewer: Viewer,
  policy: Policy<BrandId>,
  handle: CodeHandle,
  digits: string,
  caller: Caller,
): Promise<"right" | Exclude<Typed, { is: "right" }>> {
  const subject = viewer.subject("sign-in:confirm");
  if (handle.customerId !== subject || handle.purpose !== "confirm") throw new Refused("not-found");
  await count("code-typed", { brand: policy.id, email: handle.sentTo }, caller);
  return atDesk("identity", async (tx) => {
    const typed = await typeCode(tx, policy.id, handle, digits);
    if (typed.is !== "right") return typed;
    await renewProof(tx, viewer, subject, caller.ip);
    return "right";
  });
}

/**
 * Sets a new password and ends every other session.
 * @throws Refused "sign-in-again" when the last proof is older than ten minutes
 */
export async function changePassword(
  viewer: Viewer,
  policy: Policy<BrandId>,
  password: string,
  caller: Caller,
): Promise<void> {
  const subject = viewer.subject("password:change");
  const secret = await hashPassword(password);
  await atDesk("identity", async (tx) => {
    const account = await accountById(tx, subject);
    if (!account) throw new Refused("not-found");
    await replacePassword(tx, policy, account, secret, { tell: true, keep: sessionOf(viewer), ip: caller.ip });
  });
}
