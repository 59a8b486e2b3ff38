import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passwordLogin } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { lettersTo, newestCode } from "@/db/factories/letters";
import { type Person, person } from "@/db/factories/people";
import { auditEvents, codes, customers, logins, sessions } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { miniMiss } from "@/policies/mini-miss";
import { miniluxe } from "@/policies/miniluxe";
import { askAgain, askForCode, signUp } from "./ask";
import type { CodeHandle } from "./codes";
import { enterByCode, enterByPassword } from "./enter";
import { hashPassword } from "./passwords";
import { viewerOfSession } from "./sessions";

const db = asOwner();
const caller = { userAgent: "a test" };
const PASSWORD = "lantern otter quilt";
let secret = "";

beforeAll(async () => {
  secret = await hashPassword(PASSWORD);
});
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

async function customer(overrides: Partial<Person> = {}, brand: Person["brand"] = "miniluxe"): Promise<Person> {
  const made = person(brand, { emailConfirmedAt: new Date("2025-01-01"), ...overrides });
  await keep(db, { customers: [made], logins: [passwordLogin(made, secret)] });
  return made;
}

/** Somebody whom the shop knows from its own records, and who never signed in. */
async function imported(): Promise<Person> {
  const made = person("miniluxe");
  await keep(db, { customers: [made] });
  return made;
}

const stranger = () => person("miniluxe").email;
const acts = async ({ customerId }: { customerId: string }) =>
  (
    await db
      .select({ act: auditEvents.act })
      .from(auditEvents)
      .where(eq(auditEvents.customerId, customerId as Person["customerId"]))
      .orderBy(auditEvents.seq)
  ).map(({ act }) => act);
const wrongDigits = (right: string) => (right === "000000" ? "000001" : "000000");
async function codeTo(
  email: string,
  purpose: "sign-in" | "new-password" = "sign-in",
): Promise<{ handle: CodeHandle; digits: string }> {
  const handle = await askForCode(miniluxe, purpose, email, caller);
  return { handle, digits: await newestCode(db, email, "miniluxe") };
}

describe("by password", () => {
  it("opens a session that its cookie leads to", async () => {
    const ana = await customer();
    const session = await enterByPassword(miniluxe, { email: ana.email.toUpperCase(), password: PASSWORD }, caller);
    if (typeof session === "string") throw new Error(session);
    const viewer = await viewerOfSession("miniluxe", session);
    expect(viewer?.subject("records:view")).toBe(ana.customerId);
    expect(viewer?.isFresh()).toBe(true);
    expect(await acts(ana)).toEqual(["signed-in"]);
  });

  it("answers an address without an account, one without a password and a wrong password alike", async () => {
    const [ana, bob] = [await customer(), await imported()];
    for (const email of [ana.email, bob.email, stranger()])
      expect(await enterByPassword(miniluxe, { email, password: "not the password" }, caller)).toBe("wrong");
    expect(await acts(ana)).toEqual([]);
  });

  it("knows the same address at two brands as two people", async () => {
    const ana = await customer();
    const other = await customer({ email: ana.email }, "mini-miss");
    await db
      .update(logins)
      .set({ secret: await hashPassword("another one entirely") })
      .where(eq(logins.customerId, other.customerId));
    expect(await enterByPassword(miniMiss, { email: ana.email, password: PASSWORD }, caller)).toBe("wrong");
    const session = await enterByPassword(miniMiss, { email: ana.email, password: "another one entirely" }, caller);
    expect(session).toMatchObject({ customerId: other.customerId });
    if (typeof session !== "string") expect(await viewerOfSession("miniluxe", session)).toBeUndefined();
  });

  it("is refused after ten attempts on one account, there or not, and says for how long", async () => {
    const ana = await customer();
    for (const email of [ana.email, stranger()]) {
      const attempt = (password: string) => enterByPassword(miniluxe, { email, password }, caller);
      for (let i = 0; i < 10; i++) expect(await attempt("not the password")).toBe("wrong");
      await expect(attempt(PASSWORD)).rejects.toMatchObject({
        code: "too-many",
        retryAfter: expect.closeTo(900, -1) as number,
      });
    }
  });

  it("counts attempts that come at once", async () => {
    const { email } = await customer();
    const many = Array.from({ length: 14 }, () =>
      enterByPassword(miniluxe, { email, password: "no" }, caller).catch((refusal: unknown) => refusal),
    );
    expect((await Promise.all(many)).filter((answer) => answer === "wrong")).toHaveLength(10);
  });

  it("forgets the attempts once the password was right", async () => {
    const { email } = await customer();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 6; i++) await enterByPassword(miniluxe, { email, password: "no" }, caller);
      expect(await enterByPassword(miniluxe, { email, password: PASSWORD }, caller)).not.toBe("wrong");
    }
  });
});

describe("by code", () => {
  it("lets an imported customer claim the account, once", async () => {
    const bob = await imported();
    const { handle, digits } = await codeTo(bob.email);
    expect(await enterByCode(miniluxe, handle, digits, caller)).toMatchObject({ customerId: bob.customerId });
    expect(await acts(bob)).toEqual(["account-claimed", "signed-in"]);
    const [row] = await db.select().from(customers).where(eq(customers.customerId, bob.customerId));
    expect(row?.emailConfirmedAt).toBeInstanceOf(Date);
    expect(await enterByCode(miniluxe, handle, digits, caller)).toEqual({ is: "spent" });
  });

  it("can be mistyped five times, then not even the right digits count", async () => {
    const ana = await customer();
    const { handle, digits } = await codeTo(ana.email);
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await enterByCode(miniluxe, handle, wrongDigits(digits), caller));
    expect(answers).toEqual([
      { is: "wrong", left: 4 },
      { is: "wrong", left: 3 },
      { is: "wrong", left: 2 },
      { is: "wrong", left: 1 },
      { is: "spent" },
    ]);
    expect(await enterByCode(miniluxe, handle, digits, caller)).toEqual({ is: "spent" });
  });

  it("gives five tries also to those that come at once", async () => {
    const { email } = await customer();
    const { handle, digits } = await codeTo(email);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => enterByCode(miniluxe, handle, wrongDigits(digits), caller)),
    );
    expect(answers.filter((answer) => "is" in answer && answer.is === "wrong")).toHaveLength(4);
  });

  it("works for ten minutes", async () => {
    const { email } = await customer();
    const { handle, digits } = await codeTo(email);
    await db
      .update(codes)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(codes.id, handle.codeId));
    expect(await enterByCode(miniluxe, handle, digits, caller)).toEqual({ is: "spent" });
    const again = await codeTo(email);
    const [row] = await db.select().from(codes).where(eq(codes.id, again.handle.codeId));
    expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(10 * 60_000);
  });

  it("is ended by a newer one, for an account and for a stranger alike", async () => {
    for (const email of [(await customer()).email, stranger()]) {
      const first = await askForCode(miniluxe, "sign-in", email, caller);
      const second = await askForCode(miniluxe, "sign-in", email, caller);
      expect(await enterByCode(miniluxe, first, "000000", caller)).toEqual({ is: "spent" });
      expect(await enterByCode(miniluxe, second, "x", caller)).toEqual({ is: "wrong", left: 4 });
    }
  });

  it("is worth nothing at another brand, nor for another purpose", async () => {
    const { email } = await customer();
    const { handle, digits } = await codeTo(email);
    expect(await enterByCode(miniMiss, handle, digits, caller)).toEqual({ is: "spent" });
    expect(
      await enterByCode(miniluxe, { ...handle, purpose: "new-password" }, digits, caller, "chosen by a thief"),
    ).toEqual({ is: "spent" });
    expect(await enterByCode(miniluxe, handle, digits, caller)).toHaveProperty("sessionId");
  });

  it("leaves the same behind for a stranger, whose letter alone says that there is no account", async () => {
    const [known, unknown] = [(await customer()).email, stranger()];
    const handles = [
      await askForCode(miniluxe, "sign-in", known, caller),
      await askForCode(miniluxe, "sign-in", unknown, caller),
    ];
    for (const handle of handles) {
      const [row] = await db.select().from(codes).where(eq(codes.id, handle.codeId));
      expect(row).toMatchObject({ purpose: "sign-in", triesLeft: 5, pending: null, usedAt: null });
    }
    expect(Object.keys(handles[0] ?? {})).toEqual(Object.keys(handles[1] ?? {}));
    expect((await lettersTo(db, known))[0]?.subject).toBe("Your code for MiniLuxe");
    const [letter] = await lettersTo(db, unknown);
    expect(letter?.subject).toBe("You have no account at MiniLuxe");
    expect(letter?.body).not.toMatch(/^\d{6}$/m);
  });

  it("is asked for five times in a quarter of an hour, by anybody for one address", async () => {
    for (const email of [(await customer()).email, stranger()]) {
      for (let i = 0; i < 5; i++) await askForCode(miniluxe, "sign-in", email, caller);
      await expect(askForCode(miniluxe, "sign-in", email, caller)).rejects.toMatchObject({ code: "too-many" });
      await expect(signUp(miniluxe, { email, password: PASSWORD, firstName: "A" }, caller)).rejects.toMatchObject({
        code: "too-many",
      });
    }
  });

  it("is asked for sixty times an hour from one address, for whomever", async () => {
    const ip = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:7::`;
    const ask = (i: number) => askForCode(miniluxe, "sign-in", stranger(), { ip: `${ip}${i.toString(16)}` });
    for (let i = 1; i <= 60; i++) await ask(i);
    await expect(ask(61)).rejects.toMatchObject({ code: "too-many" });
  });

  it("chooses a new password: the old one and every session end, and the owner is told", async () => {
    const ana = await customer();
    const before = await enterByPassword(miniluxe, { email: ana.email, password: PASSWORD }, caller);
    const { handle, digits } = await codeTo(ana.email, "new-password");
    const after = await enterByCode(miniluxe, handle, digits, caller, "tide lamp orchard");
    expect(await enterByPassword(miniluxe, { email: ana.email, password: PASSWORD }, caller)).toBe("wrong");
    expect(await enterByPassword(miniluxe, { email: ana.email, password: "tide lamp orchard" }, caller)).not.toBe(
      "wrong",
    );
    if (typeof before === "string" || "is" in after) throw new Error("not signed in");
    expect(await viewerOfSession("miniluxe", before)).toBeUndefined();
    expect(await viewerOfSession("miniluxe", after)).toBeDefined();
    expect(await acts(ana)).toEqual(["signed-in", "password-set", "signed-in", "signed-in"]);
    expect((await lettersTo(db, ana.email))[0]?.subject).toBe("Your password at MiniLuxe was changed");
  });
});

describe("making an account", () => {
  const newcomer = () => ({ email: stranger(), password: PASSWORD, firstName: "Ana", lastName: "Silva" });
  const found = (email: string) => db.select().from(customers).where(eq(customers.email, email));

  it("makes nobody before the code is typed, and then the whole of them", async () => {
    const ana = newcomer();
    const handle = await signUp(miniluxe, ana, caller);
    expect(await found(ana.email)).toEqual([]);
    expect(await enterByPassword(miniluxe, ana, caller)).toBe("wrong");
    const session = await enterByCode(miniluxe, handle, await newestCode(db, ana.email), caller);
    const [row] = await found(ana.email);
    expect(row).toMatchObject({
      firstName: "Ana",
      lastName: "Silva",
      brand: "miniluxe",
      currency: "USD",
      acceptsEmailMarketing: false,
    });
    expect(session).toMatchObject({ customerId: row?.customerId });
    expect(await acts(row ?? { customerId: "" })).toEqual(["account-made", "password-set", "signed-in"]);
    expect(await enterByPassword(miniluxe, ana, caller)).not.toBe("wrong");
    const [code] = await db.select().from(codes).where(eq(codes.id, handle.codeId));
    expect(code?.pending).toBeNull();
  });

  it("with an address that has an account looks the same, and its letter says so", async () => {
    const ana = await customer();
    const [taken, free] = [
      await signUp(miniluxe, { ...newcomer(), email: ana.email }, caller),
      await signUp(miniluxe, newcomer(), caller),
    ];
    expect(Object.keys(taken)).toEqual(Object.keys(free));
    expect(taken).toMatchObject({ purpose: free.purpose, sentTo: ana.email });
    for (const handle of [taken, free])
      expect(await enterByCode(miniluxe, handle, "x", caller)).toEqual({ is: "wrong", left: 4 });
    expect((await lettersTo(db, ana.email))[0]?.body).toContain("You already have an account");
  });

  it("sets the password of an account that is there only when its owner types the code, and keeps their name", async () => {
    const ana = await customer();
    const wanted = { ...newcomer(), email: ana.email, password: "tide lamp orchard" };
    const handle = await signUp(miniluxe, wanted, caller);
    expect(await enterByPassword(miniluxe, wanted, caller)).toBe("wrong");
    expect(await enterByPassword(miniluxe, { email: ana.email, password: PASSWORD }, caller)).not.toBe("wrong");
    expect(await enterByCode(miniluxe, handle, await newestCode(db, ana.email), caller)).toMatchObject({
      customerId: ana.customerId,
    });
    expect(await enterByPassword(miniluxe, wanted, caller)).not.toBe("wrong");
    expect(await found(ana.email)).toMatchObject([{ firstName: ana.firstName, lastName: ana.lastName }]);
  });

  it("is not prepared for a victim: a password chosen by somebody else beforehand is never good for anything", async () => {
    const ana = newcomer();
    const thief = { ...ana, password: "chosen by a thief" };
    await signUp(miniluxe, thief, caller);
    const handle = await signUp(miniluxe, ana, caller);
    await enterByCode(miniluxe, handle, await newestCode(db, ana.email), caller);
    expect(await enterByPassword(miniluxe, thief, caller)).toBe("wrong");
    expect(await enterByPassword(miniluxe, ana, caller)).not.toBe("wrong");
  });

  it("is made once when two codes for it are typed at the same time", async () => {
    const ana = newcomer();
    const handles = [await signUp(miniluxe, ana, caller), await signUp(miniluxe, ana, caller)];
    await db.update(codes).set({ usedAt: null }).where(eq(codes.sentTo, ana.email));
    const digits = (await lettersTo(db, ana.email)).map(({ body }) => /^\d{6}$/m.exec(body)?.[0] ?? "");
    await Promise.all(handles.map((handle, i) => enterByCode(miniluxe, handle, digits[1 - i] ?? "", caller)));
    expect(await found(ana.email)).toHaveLength(1);
    const opened = await db
      .select()
      .from(sessions)
      .innerJoin(customers, eq(customers.customerId, sessions.customerId))
      .where(eq(customers.email, ana.email));
    expect(opened).toHaveLength(2);
  });

  it("sends another letter for the same account on request, and no more once it is made", async () => {
    const ana = newcomer();
    const first = await signUp(miniluxe, ana, caller);
    const second = await askAgain(miniluxe, first, caller);
    expect(second).toMatchObject({ purpose: "sign-up", customerId: first.customerId });
    expect(await enterByCode(miniluxe, first, "000000", caller)).toEqual({ is: "spent" });
    if (second)
      expect(await enterByCode(miniluxe, second, await newestCode(db, ana.email), caller)).toHaveProperty("sessionId");
    expect(await enterByPassword(miniluxe, ana, caller)).not.toBe("wrong");
    if (second) expect(await askAgain(miniluxe, second, caller)).toBeUndefined();
  });
});
