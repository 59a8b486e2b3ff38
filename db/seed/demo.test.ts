import { readFileSync } from "node:fs";
import { verify } from "@node-rs/argon2";
import { and, eq, inArray } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Tx } from "../client";
import { asOwner } from "../factories/keep";
import { isBrand, homes } from "../factories/homes";
import type { Story } from "../factories/tables";
import { consents, cookieChoices, customers, logins } from "../schema";
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

  it("are in the README's table, and nobody else is", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| ([^|]+) \|[^|]*\| (\S+@\S+) \| ([^|]+) \|$/gm)];
    const brands = new Map<string, string>();
    for (const [, name = "", slug = ""] of readme.matchAll(/^\| ([^|]+) \| \[\/([\w-]+)\]/gm)) brands.set(name, slug);
    expect(rows.map(([, name = "", email]) => [brands.get(name), email])).toEqual(
      demoSignIns.map(({ brand, email }) => [brand, email]),
    );
    expect(readme).toContain(demoSignIns[0]?.password);
  });

  it("have lives at the edges of what pages must show", () => {
    const lives = new Map(tales().map(({ person, story }) => [person.email, story]));
    const of = (email: string): Story => lives.get(email) ?? {};
    expect(of("sofia.goldberg@example.com").pageViews).toHaveLength(12_000);
    const { customers: [bare] = [], ...nothing } = of("just.a.postbox@example.net");
    const { customerId, brand, currency, collectedAt, ...told } = { ...bare };
    expect([customerId, brand, currency, collectedAt]).not.toContain(undefined);
    expect([told, nothing]).toEqual([{ email: "just.a.postbox@example.net" }, {}]);
    const { customers, messages, reviews, addresses } = of("meiling.chen@example.com");
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Devanagari}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Hebrew}/u,
      /\p{Emoji_Presentation}/u,
    ])
      for (const rows of [customers, messages]) expect(JSON.stringify(rows)).toMatch(script);
    expect(JSON.stringify([reviews, addresses])).toMatch(/\p{Script=Arabic}/u);
    const { customers: [henrike] = [], codes = [] } = of("henrike.miller@example.org");
    expect([henrike?.emailConfirmedAt, codes.map(({ usedAt }) => usedAt)]).toEqual([null, [undefined, undefined]]);
    const jordan = of("jordan.sullivan@example.net");
    expect([jordan.orders, jordan.jobApplications]).toMatchObject([undefined, [{ decision: "declined" }]]);
  });

  it("are loaded whole, with passwords that open and pictures of the size that is said", async () => {
    const put: Parameters<PutPhoto>[] = [];
    const pictures = tales().flatMap((tale) => tale.pictures ?? []);
    await undone(async (tx) => {
      await tx.delete(customers).where(inArray(customers.customerId, ids));
      for (const ledger of [consents, cookieChoices]) await tx.delete(ledger).where(inArray(ledger.customerId, ids));
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
