import { randomUUID } from "node:crypto";
import type { CustomerId } from "@/db/ids";
import { texts } from "@/db/schema";
import type { Tx } from "@/lib/database";
import { enqueue } from "@/lib/jobs";
import { speak } from "@/lib/language";
import type { en } from "@/messages/en";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

/** Each carries a code: a number is written to for nothing else. */
export type TextKind = keyof (typeof en)["mail"]["texts"];

interface Addressee {
  readonly customerId: CustomerId;
  /** E.164 */
  readonly phone: string;
}

/** What a text message says: one message long, with the shop's name in front. */
export function wordText(policy: Policy<BrandId>, kind: TextKind, code: string): string {
  return speak("en-GB", policy.timeZone).t("mail")(`texts.${kind}`, { brand: policy.name, code });
}

/** Posts a text message in the transaction of the act that it is about, as `post` does with letters. */
export async function postText(tx: Tx, policy: Policy<BrandId>, to: Addressee, kind: TextKind, code: string): Promise<void> {
  const id = randomUUID();
  const { customerId, phone } = to;
  await tx.insert(texts).values({ customerId, id, brand: policy.id, sentTo: phone, body: wordText(policy, kind, code) });
  await enqueue(tx, "text", { customerId, textId: id });
}
