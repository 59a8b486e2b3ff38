import { randomUUID } from "node:crypto";
import type { CustomerId } from "@/db/ids";
import { mails } from "@/db/schema";
import type { Tx } from "@/lib/database";
import { enqueue } from "@/lib/jobs";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { addressIsRestricted } from "@/lib/restriction/address";
import { type LetterKind, type LetterValues, reasonOf, write } from "./letters";

interface Addressee {
  readonly customerId: CustomerId;
  readonly email: string;
}

/**
 * Posts a letter in the transaction of the act that it is about: it leaves if,
 * and only if, that act happened, and is tried again until it has left. The
 * transaction's desk must be one that may write letters. One that would use a
 * restricted address for convenience is noted as not sent, and not written.
 */
export async function post(
  tx: Tx,
  policy: Policy<BrandId>,
  to: Addressee,
  kind: LetterKind,
  values: LetterValues = {},
): Promise<void> {
  const id = randomUUID();
  const { customerId, email } = to;
  const letter = { customerId, id, brand: policy.id, sentTo: email, ...write(policy, kind, values) };
  if (reasonOf[kind] === "convenience" && (await addressIsRestricted(tx, customerId, "email"))) {
    await tx.insert(mails).values({ ...letter, body: null, failure: "restricted" });
    return;
  }
  await tx.insert(mails).values(letter);
  await enqueue(tx, "mail", { customerId, mailId: id });
}
