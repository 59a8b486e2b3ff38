import { randomUUID } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { codes } from "@/db/schema";
import type { Tx } from "@/lib/database";
import { keyedHash, sameSecret, sixDigits } from "@/lib/secret";
import type { BrandId } from "@/policies";
import { CODE_MS, CODE_TRIES, sameEmail } from "./rules";

type Row = typeof codes.$inferSelect;
export type Purpose = Row["purpose"];

/** Where a code's row is. The browser that asked holds it, sealed; without it the six digits open nothing. */
export interface CodeHandle {
  readonly customerId: string;
  readonly codeId: string;
  readonly purpose: Purpose;
  /** Where the digits went, as the person typed it, for the page to say so. */
  readonly sentTo: string;
}

interface NewCode {
  readonly brand: BrandId;
  readonly customerId: CustomerId;
  /** An email address, or a telephone number in E.164. */
  readonly sentTo: string;
  readonly purpose: Purpose;
  readonly pending?: Row["pending"];
}

/** Asked for by somebody who is signed in, and to a place that is not theirs yet. */
const elsewhere = ["new-email", "new-phone"] as const;
export type OwnPurpose = Exclude<Purpose, (typeof elsewhere)[number]>;

/** True of codes to the account's own address, and of those that make an account: only they let anybody in. */
export function isOwn(purpose: Purpose): purpose is OwnPurpose {
  return !elsewhere.some((other) => other === purpose);
}

/**
 * Makes a code. Earlier ones to the same address for the same purpose no longer work: by the address, and not by the
 * customer, since otherwise an old code that still answers would tell that there is none. Of those to a place that is
 * yet to be proven the customer's own end: whoever names another's address must not end that one's.
 * The digits go into a letter and nowhere else.
 */
export async function makeCode(
  tx: Tx,
  wanted: NewCode,
  now = new Date(),
): Promise<{ handle: CodeHandle; digits: string }> {
  const { brand, customerId, purpose, pending } = wanted;
  const codeId = randomUUID();
  const digits = sixDigits();
  const sentTo = sameEmail(wanted.sentTo);
  const before = isOwn(purpose) ? eq(codes.sentTo, sentTo) : eq(codes.customerId, customerId);
  await tx
    .update(codes)
    .set({ usedAt: now })
    .where(and(eq(codes.brand, brand), before, eq(codes.purpose, purpose), isNull(codes.usedAt)));
  await tx.insert(codes).values({
    customerId,
    id: codeId,
    brand,
    purpose,
    sentTo,
    codeHash: hashOf(codeId, digits),
    pending,
    triesLeft: CODE_TRIES,
    createdAt: now,
    expiresAt: new Date(now.getTime() + CODE_MS),
  });
  return { handle: { customerId, codeId, purpose, sentTo: wanted.sentTo }, digits };
}

/** What typing a code came to. A wrong one must be written down, so the transaction has to end well. */
export type Typed =
  | { readonly is: "right"; readonly row: Row }
  | { readonly is: "wrong"; readonly left: number }
  | { readonly is: "spent" };

/** Takes one of the code's five tries, before looking; several at once queue up at the row. */
export async function typeCode(
  tx: Tx,
  brand: BrandId,
  handle: CodeHandle,
  typed: string,
  now = new Date(),
): Promise<Typed> {
  const mine = and(
    sql`${codes.customerId} = ${handle.customerId}::uuid`,
    eq(codes.id, handle.codeId),
    eq(codes.brand, brand),
    eq(codes.purpose, handle.purpose),
  );
  const [row] = await tx
    .update(codes)
    .set({ triesLeft: sql`${codes.triesLeft} - 1` })
    .where(and(mine, isNull(codes.usedAt), gt(codes.expiresAt, now), gt(codes.triesLeft, 0)))
    .returning();
  if (!row) return { is: "spent" };
  if (!sameSecret(row.codeHash, hashOf(row.id, typed)))
    return row.triesLeft > 0 ? { is: "wrong", left: row.triesLeft } : { is: "spent" };
  // What waited for the code has happened; a password's hash need not wait any longer.
  await tx.update(codes).set({ usedAt: now, pending: null }).where(mine);
  return { is: "right", row };
}

/** The row that a handle leads to, for a letter to be sent once more. */
export async function codeOf(tx: Tx, brand: BrandId, handle: CodeHandle): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(codes)
    .where(
      and(sql`${codes.customerId} = ${handle.customerId}::uuid`, eq(codes.id, handle.codeId), eq(codes.brand, brand)),
    );
  return row;
}

function hashOf(codeId: string, digits: string): string {
  return keyedHash("code", `${codeId} ${digits}`);
}

/** Ends every code of a customer: what an address or a number was good for a moment ago, it is not any more. */
export async function endCodes(tx: Tx, customerId: CustomerId, now = new Date()): Promise<void> {
  await tx
    .update(codes)
    .set({ usedAt: now, pending: null })
    .where(and(eq(codes.customerId, customerId), isNull(codes.usedAt)));
}
