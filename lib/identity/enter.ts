import { atDesk, type Tx } from "@/lib/database";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { auditSignIn } from "@/lib/audit";
import {
  type Account,
  accountById,
  accountOf,
  confirmEmail,
  lockOf,
  makeAccount,
  mustRenew,
  noteUse,
  setSecret,
} from "./accounts";
import type { Caller } from "./caller";
import { type CodeHandle, isOwn, type Typed, typeCode } from "./codes";
import type { Carried } from "./cookie";
import { postPasswordChanged } from "./letters";
import { count, forgive } from "./limits";
import { hashPassword, isPassword } from "./passwords";
import { beginSession, endOthers } from "./sessions";

type Wrong = Exclude<Typed, { is: "right" }>;

/** A session that has begun. Whoever must renew has a password that was taken out of use. */
export type Entered = Carried & { readonly mustRenew: boolean };

/**
 * Signs in by password. An address without an account is answered like a wrong
 * password, after as long a time; "renew" is answered to the right one that was taken out of use.
 * @throws Refused "too-many"
 */
export async function enterByPassword(
  policy: Policy<BrandId>,
  { email, password }: { email: string; password: string },
  caller: Caller,
): Promise<Carried | "wrong" | "renew"> {
  const account = { brand: policy.id, email };
  await count("password", account, caller);
  const lock = await atDesk("identity", (tx) => lockOf(tx, policy.id, email));
  // Outside of a transaction: a hash takes longer than all the queries together.
  const right = await isPassword(password, lock?.secret);
  if (!lock || !right) return "wrong";
  if (lock.mustRenew) return "renew";
  await forgive("password", account);
  return atDesk("identity", async (tx) => {
    await noteUse(tx, lock.customerId, "password");
    return beginSession(tx, lock.customerId, "password", caller);
  });
}

/**
 * Signs in by the digits of a letter, and does what waited for them: makes the
 * account that was asked for, sets the password that came with it, or lets an
 * imported customer claim theirs.
 * @param password the new one, when the code is for choosing one
 * @throws Refused "too-many"
 */
export async function enterByCode(
  policy: Policy<BrandId>,
  handle: CodeHandle,
  digits: string,
  caller: Caller,
  password?: string,
): Promise<Entered | Wrong> {
  await count("code-typed", { brand: policy.id, email: handle.sentTo }, caller);
  // A code to a place that is yet to be proven opens no account.
  if (!isOwn(handle.purpose)) return { is: "spent" };
  const chosen = password === undefined ? undefined : await hashPassword(password);
  return atDesk("identity", async (tx) => {
    const typed = await typeCode(tx, policy.id, handle, digits);
    if (typed.is !== "right") return typed;
    const { purpose, customerId, sentTo, pending } = typed.row;
    const before = purpose === "sign-up" ? await accountOf(tx, policy.id, sentTo) : await accountById(tx, customerId);
    // Digits that were guessed for an address without an account open nothing.
    if (!before && purpose !== "sign-up") return { is: "spent" };
    const account = before ?? (await makeAccount(tx, policy, { ...pending, customerId, email: sentTo }, caller.ip));
    await confirmEmail(tx, account.customerId, caller.ip);
    const secret = purpose === "sign-up" ? pending?.secret : chosen;
    if (secret) await replacePassword(tx, policy, account, secret, { tell: before !== undefined, ip: caller.ip });
    const session = await beginSession(tx, account.customerId, "code", caller);
    return { ...session, mustRenew: await mustRenew(tx, account.customerId) };
  });
}

interface Replacing {
  /** Whether the owner is written to: not on the day of an account's making. */
  readonly tell: boolean;
  /** The session that goes on. */
  readonly keep?: string;
  readonly ip?: string | undefined;
}

/** Sets a password, ends the sessions that did not set it, and tells the owner. */
export async function replacePassword(
  tx: Tx,
  policy: Policy<BrandId>,
  account: Account,
  secret: string,
  { tell, keep, ip }: Replacing,
): Promise<void> {
  await setSecret(tx, policy.id, account.customerId, secret);
  await endOthers(tx, account.customerId, keep);
  await auditSignIn(tx, account.customerId, { act: "password-set", ip });
  if (tell) await postPasswordChanged(tx, policy, account);
}
