import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { customers, logins } from "@/db/schema";
import { auditSignIn } from "@/lib/audit";
import type { Tx } from "@/lib/database";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { sameEmail } from "./rules";

/** What signing in needs to know of a customer. */
export interface Account {
  readonly customerId: CustomerId;
  readonly email: string;
}

/** The customer of an email address at a brand; the same address at another brand is somebody else. */
export async function accountOf(tx: Tx, brand: BrandId, email: string): Promise<Account | undefined> {
  const [row] = await tx
    .select({ customerId: customers.customerId, email: customers.email })
    .from(customers)
    .where(and(eq(customers.brand, brand), eq(sql`lower(${customers.email})`, sameEmail(email))));
  return row?.email ? { customerId: row.customerId, email: row.email } : undefined;
}

/** The customer's own address, where they still are one. */
export async function accountById(tx: Tx, customerId: CustomerId): Promise<Account | undefined> {
  const [row] = await tx.select({ email: customers.email }).from(customers).where(eq(customers.customerId, customerId));
  return row?.email ? { customerId, email: row.email } : undefined;
}

interface NewAccount {
  readonly customerId: CustomerId;
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/** Makes a customer whose address is proven; when somebody was quicker, it is the one that they made. */
export async function makeAccount(tx: Tx, policy: Policy<BrandId>, wanted: NewAccount, ip?: string): Promise<Account> {
  const { customerId, email, firstName, lastName } = wanted;
  const made = await tx
    .insert(customers)
    .values({
      customerId,
      brand: policy.id,
      email,
      firstName,
      lastName: lastName ?? null,
      emailConfirmedAt: new Date(),
      currency: policy.currency,
    })
    .onConflictDoNothing()
    .returning({ customerId: customers.customerId });
  if (made.length > 0) {
    await auditSignIn(tx, customerId, { act: "account-made", ip });
    return { customerId, email };
  }
  const there = await accountOf(tx, policy.id, email);
  if (!there) throw new Error("an account was neither made nor found");
  return there;
}

/** Writes down that the address is the person's own. Whoever the shop knew before they ever signed in claims the account by it. */
export async function confirmEmail(tx: Tx, customerId: CustomerId, ip?: string): Promise<void> {
  const claimed = await tx
    .update(customers)
    .set({ emailConfirmedAt: new Date() })
    .where(and(eq(customers.customerId, customerId), isNull(customers.emailConfirmedAt)))
    .returning({ customerId: customers.customerId });
  if (claimed.length > 0) await auditSignIn(tx, customerId, { act: "account-claimed", ip });
}

/** An account and the hash of its password; whether that password still lets anybody in. */
export interface Lock extends Account {
  readonly secret: string | null;
  readonly mustRenew: boolean;
}

const renewal = sql<boolean>`${logins.mustRenewSince} is not null`;

/** An account with the hash of its password, looked up in one step whether there is one or not. */
export async function lockOf(tx: Tx, brand: BrandId, email: string): Promise<Lock | undefined> {
  const [row] = await tx
    .select({ customerId: customers.customerId, email: customers.email, secret: logins.secret, mustRenew: renewal })
    .from(customers)
    .leftJoin(logins, and(eq(logins.customerId, customers.customerId), eq(logins.provider, "password")))
    .where(and(eq(customers.brand, brand), eq(sql`lower(${customers.email})`, sameEmail(email))));
  return row?.email ? { ...row, email: row.email } : undefined;
}

/** Sets or replaces the password. @param secret argon2id in PHC form */
export async function setSecret(tx: Tx, brand: BrandId, customerId: CustomerId, secret: string): Promise<void> {
  await tx
    .insert(logins)
    .values({ customerId, brand, provider: "password", identifier: customerId, secret })
    .onConflictDoUpdate({
      target: [logins.brand, logins.provider, logins.identifier],
      set: { secret, changedAt: new Date(), mustRenewSince: null },
    });
}

/** Takes a customer's password out of use until they choose a new one. */
export async function demandNewSecret(tx: Tx, customerId: CustomerId, now = new Date()): Promise<void> {
  await tx
    .update(logins)
    .set({ mustRenewSince: now })
    .where(and(eq(logins.customerId, customerId), eq(logins.provider, "password")));
}

/** True while their password is out of use. */
export async function mustRenew(tx: Tx, customerId: CustomerId): Promise<boolean> {
  const rows = await tx
    .select({ id: logins.id })
    .from(logins)
    .where(and(eq(logins.customerId, customerId), isNotNull(logins.mustRenewSince)));
  return rows.length > 0;
}

/** Notes on the way in that it was used. */
export async function noteUse(
  tx: Tx,
  customerId: CustomerId,
  provider: (typeof logins.$inferSelect)["provider"],
): Promise<void> {
  await tx
    .update(logins)
    .set({ lastUsedAt: new Date() })
    .where(and(eq(logins.customerId, customerId), eq(logins.provider, provider)));
}
