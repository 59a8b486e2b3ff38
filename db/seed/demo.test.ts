import { verify } from "@node-rs/argon2";
import { and, eq, inArray } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Tx } from "../client";
import { asOwner } from "../factories/keep";
import { isBrand, homes } from "../factories/homes";
import { consents, customers, logins } from "../schema";
import { type PutPhoto, seedDemo, tales, tellAll } from "./demo";
import { demoSignIns } from "./sign-ins";

const db = asOwner();
const ids = tales().map(({ person }) => person.customerId);
afterAll(() => db.$client.end());

describe("the demo people", () => {
  it("are at every brand, some with a password, some still to claim their account", () => {
    for (const brand of Object.keys(homes).filter(isBrand)) {
      const here = tales().filter(({ person }) => person.brand === brand);
      const withPassword = demoSignIns.filter((signIn) => signIn.brand === brand);
      expect(here.length).toBeGreaterThan(withPassword.length);
      expect(withPassword.length).toBeGreaterThan(0);
    }
  });

  it("one of them has the same email at two brands", () => {
    const emails = demoSignIns.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length - 1);
  });

  it("stand in the table of sign-ins under their own address", () => {
    const known = tales().map(({ person }) => `${person.brand} ${person.email ?? ""}`);
    for (const { brand, email } of demoSignIns) expect(known).toContain(`${brand} ${email}`);
  });

  it("are loaded whole, with passwords that open and pictures of the size that is said", async () => {
    const put: Parameters<PutPhoto>[] = [];
    const pictures = tales().flatMap((tale) => tale.pictures ?? []);
    await undone(async (tx) => {
      await tx.delete(customers).where(inArray(customers.customerId, ids));
      await tx.delete(consents).where(inArray(consents.customerId, ids));
      await tellAll(tx, async (...photo) => void put.push(photo));
      expect(await tx.$count(customers, inArray(customers.customerId, ids))).toBe(ids.length);
      for (const { brand, email, password } of demoSignIns) {
        const [row] = await tx
          .select({ secret: logins.secret })
          .from(logins)
          .innerJoin(customers, eq(customers.customerId, logins.customerId))
          .where(and(eq(customers.brand, brand), eq(customers.email, email)));
        expect(await verify(row?.secret ?? "", password), `${brand} ${email}`).toBe(true);
      }
    });
    expect(put.map(([, bytes]) => bytes.byteLength)).toEqual(pictures.map(({ photo }) => photo.bytes));
  });

  it("are loaded together or not at all", async () => {
    const before = await db.$count(customers, inArray(customers.customerId, ids));
    await expect(seedDemo(url(), () => Promise.reject(new Error("disk full")))).rejects.toThrow();
    expect(await db.$count(customers, inArray(customers.customerId, ids))).toBe(before);
  });
});

/** Runs in a transaction that leaves nothing behind: the demo people may be somebody's here. */
async function undone(work: (tx: Tx) => Promise<void>): Promise<void> {
  const enough = new Error("enough");
  const run = db.transaction(async (tx) => {
    await work(tx);
    throw enough;
  });
  await run.catch((error: unknown) => {
    if (error !== enough) throw error;
  });
}

function url(): string {
  return process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "";
}
