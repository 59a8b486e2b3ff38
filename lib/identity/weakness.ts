import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import type { Caller } from "./caller";
import { count } from "./limits";
import { guessable, type Weakness } from "./passwords";

/** Who chooses a password, in the words that they would be guessed by. */
interface Chooser {
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/**
 * Why a new password of the right shape is too weak for this person, if it is.
 * @throws Refused "too-many"
 */
export async function weaknessOf(
  policy: Policy<BrandId>,
  password: string,
  { email, firstName = "", lastName = "" }: Chooser,
  caller: Caller,
): Promise<Weakness | undefined> {
  await count("password-chosen", { brand: policy.id, email }, caller);
  return guessable(password, [email, firstName, lastName, policy.name, policy.id]);
}
