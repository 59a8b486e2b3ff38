import { type CustomerId, freshCustomerId } from "@/db/ids";
import type { codes } from "@/db/schema";
import { atDesk, type Tx } from "@/lib/database";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { accountById, accountOf } from "./accounts";
import type { Caller } from "./caller";
import { type CodeHandle, codeOf, isOwn, makeCode, type OwnPurpose } from "./codes";
import { postCode } from "./letters";
import { count } from "./limits";
import { hashPassword } from "./passwords";

interface NewPerson {
  readonly email: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName?: string | undefined;
}

/**
 * Sends a code to sign in, or to choose a new password. Whether there is an
 * account, the same is written and the same is answered; only the letter differs.
 * @throws Refused "too-many"
 */
export async function askForCode(
  policy: Policy<BrandId>,
  purpose: "sign-in" | "new-password",
  email: string,
  caller: Caller,
): Promise<CodeHandle> {
  await count("code-asked", { brand: policy.id, email }, caller);
  return atDesk("identity", (tx) => send(tx, policy, purpose, email));
}

/**
 * Begins to make an account. Nobody becomes a customer before the code is
 * typed; until then name and hashed password wait beside it, so a password that
 * somebody else chose for this address is never good for anything.
 * @throws Refused "too-many"
 */
export async function signUp(policy: Policy<BrandId>, person: NewPerson, caller: Caller): Promise<CodeHandle> {
  const { email, password, firstName, lastName } = person;
  await count("code-asked", { brand: policy.id, email }, caller);
  const secret = await hashPassword(password);
  const pending = { firstName, ...(lastName && { lastName }), secret };
  return atDesk("identity", (tx) => send(tx, policy, "sign-up", email, pending));
}

/**
 * Sends a code to a customer who is signed in and has to show that it is still them.
 * @throws Refused "too-many"
 */
export async function askToConfirm(viewer: Viewer, policy: Policy<BrandId>, caller: Caller): Promise<CodeHandle> {
  const subject = viewer.subject("sign-in:confirm");
  const account = await atDesk("identity", (tx) => accountById(tx, subject));
  if (!account) throw new Refused("not-found");
  await count("code-asked", { brand: policy.id, email: account.email }, caller);
  return atDesk("identity", (tx) => send(tx, policy, "confirm", account.email));
}

/**
 * Sends another code for what a handle was made for; the earlier one no longer works.
 * @returns undefined when what was to happen has happened, or is long forgotten
 * @throws Refused "too-many"
 */
export async function askAgain(
  policy: Policy<BrandId>,
  handle: CodeHandle,
  caller: Caller,
): Promise<CodeHandle | undefined> {
  await count("code-asked", { brand: policy.id, email: handle.sentTo }, caller);
  return atDesk("identity", async (tx) => {
    const row = await codeOf(tx, policy.id, handle);
    if (!row || !isOwn(row.purpose) || (row.purpose === "sign-up" && !row.pending)) return undefined;
    return send(tx, policy, row.purpose, row.sentTo, row.pending, row.customerId);
  });
}

async function send(
  tx: Tx,
  policy: Policy<BrandId>,
  purpose: OwnPurpose,
  email: string,
  pending?: (typeof codes.$inferInsert)["pending"],
  reserved?: CustomerId,
): Promise<CodeHandle> {
  const account = await accountOf(tx, policy.id, email);
  const to = account ?? { customerId: reserved ?? freshCustomerId(), email };
  const wanted = { brand: policy.id, purpose, pending, customerId: to.customerId, sentTo: to.email };
  const { handle, digits } = await makeCode(tx, wanted);
  await postCode(tx, policy, { ...to, known: account !== undefined }, purpose, digits);
  // As they typed it: the way that a stored address is written would tell that there is one.
  return { ...handle, sentTo: email };
}
