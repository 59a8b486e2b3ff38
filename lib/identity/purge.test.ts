import { eq, inArray } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { code } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { codes, mails, rateLimits } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { forgetAttempts } from "./purge";

const db = asOwner();
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

it("forgets codes, counts and letters to strangers after a day, and nothing of customers'", async () => {
  const [ana, stranger] = [person("miniluxe"), person("miniluxe")];
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60_000);
  const letter = (to: typeof ana, createdAt = twoDaysAgo) => ({
    customerId: to.customerId,
    id: crypto.randomUUID(),
    brand: "miniluxe",
    sentTo: to.email,
    subject: "s",
    createdAt,
  });
  const [old, recent] = [code(ana, { createdAt: twoDaysAgo }), code(ana)];
  const letters = [letter(ana), letter(stranger), letter(stranger, new Date())];
  await keep(db, { customers: [ana], codes: [old, recent], mails: letters });
  const keys = [crypto.randomUUID(), crypto.randomUUID()];
  await db
    .insert(rateLimits)
    .values(keys.map((key, i) => ({ key, points: 1, expire: i === 0 ? twoDaysAgo.getTime() : Date.now() })));

  await forgetAttempts();

  expect(await db.select({ id: codes.id }).from(codes).where(eq(codes.customerId, ana.customerId))).toEqual([
    { id: recent.id },
  ]);
  const left = await db
    .select({ id: mails.id })
    .from(mails)
    .where(
      inArray(
        mails.id,
        letters.map(({ id }) => id),
      ),
    );
  expect(left.map(({ id }) => id).sort()).toEqual([letters[0]?.id, letters[2]?.id].sort());
  expect(await db.select({ key: rateLimits.key }).from(rateLimits).where(inArray(rateLimits.key, keys))).toEqual([
    { key: keys[1] },
  ]);
});
