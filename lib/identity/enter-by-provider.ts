import { and, eq } from "drizzle-orm";
import { freshCustomerId } from "@/db/ids";
import { logins } from "@/db/schema";
import { atDesk, type Tx } from "@/lib/database";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { type Account, accountById, accountOf, confirmEmail, makeAccount, noteUse } from "./accounts";
import type { Caller } from "./caller";
import type { Carried } from "./cookie";
import type { Provider } from "./providers";
import { beginSession } from "./sessions";

export interface ProvidedPerson {
  /** The provider's own number for the person, which outlives a change of address. */
  readonly identifier: string;
  readonly email?: string | undefined;
  readonly emailVerified: boolean;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/**
 * Signs in whom Google or Apple vouches for. The first time, their address
 * leads to the account or makes one: only when the provider has checked it,
 * since otherwise anybody could come in by claiming somebody else's.
 */
export async function enterByProvider(
  policy: Policy<BrandId>,
  provider: Provider,
  person: ProvidedPerson,
  caller: Caller,
): Promise<Carried | "unverified"> {
  return atDesk("identity", async (tx) => {
    const account =
      (await knownBy(tx, policy.id, provider, person.identifier)) ?? (await meet(tx, policy, provider, person, caller));
    if (account === "unverified") return account;
    await noteUse(tx, account.customerId, provider);
    return beginSession(tx, account.customerId, provider, caller);
  });
}

async function knownBy(tx: Tx, brand: BrandId, provider: Provider, identifier: string): Promise<Account | undefined> {
  const [row] = await tx
    .select({ customerId: logins.customerId })
    .from(logins)
    .where(and(eq(logins.brand, brand), eq(logins.provider, provider), eq(logins.identifier, identifier)));
  return row && accountById(tx, row.customerId);
}

async function meet(
  tx: Tx,
  policy: Policy<BrandId>,
  provider: Provider,
  { identifier, email, emailVerified, firstName, lastName }: ProvidedPerson,
  { ip }: Caller,
): Promise<Account | "unverified"> {
  if (!email || !emailVerified) return "unverified";
  const wanted = { customerId: freshCustomerId(), email, firstName, lastName };
  const account = (await accountOf(tx, policy.id, email)) ?? (await makeAccount(tx, policy, wanted, ip));
  await confirmEmail(tx, account.customerId, ip);
  await tx
    .insert(logins)
    .values({ customerId: account.customerId, brand: policy.id, provider, identifier })
    .onConflictDoNothing();
  return account;
}
