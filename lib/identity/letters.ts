import type { Tx } from "@/lib/database";
import type { LetterKind } from "@/lib/notifications/letters";
import { post } from "@/lib/notifications/post";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import type { Account } from "./accounts";
import type { OwnPurpose } from "./codes";

/** Which letter carries the code, by whether there is an account: only the letter tells, and only to the address's owner. */
const letterFor: { readonly [P in OwnPurpose]: { readonly known: LetterKind; readonly stranger: LetterKind } } = {
  "sign-in": { known: "sign-in-code", stranger: "no-account" },
  "sign-up": { known: "account-exists", stranger: "sign-up-code" },
  "new-password": { known: "new-password-code", stranger: "no-account" },
  confirm: { known: "confirm-code", stranger: "no-account" },
};

export async function postCode(
  tx: Tx,
  policy: Policy<BrandId>,
  to: Account & { known: boolean },
  purpose: OwnPurpose,
  digits: string,
): Promise<void> {
  const kind = letterFor[purpose][to.known ? "known" : "stranger"];
  await post(tx, policy, to, kind, {
    code: digits,
    path: `/${policy.id}/${kind === "no-account" ? "sign-up" : "sign-in"}`,
  });
}

/** Tells the owner, who may not be the one who did it. */
export async function postPasswordChanged(tx: Tx, policy: Policy<BrandId>, to: Account): Promise<void> {
  await post(tx, policy, to, "password-changed", { when: new Date(), path: `/${policy.id}/sign-in/forgotten` });
}
