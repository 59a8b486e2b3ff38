import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passwordLogin, session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { lettersTo, newestCode } from "@/db/factories/letters";
import { type Person, person } from "@/db/factories/people";
import { auditEvents, codes, contactChanges, customers, logins, mails, sessions } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { askForCode } from "@/lib/identity/ask";
import { enterByCode, enterByPassword } from "@/lib/identity/enter";
import { enterByProvider } from "@/lib/identity/enter-by-provider";
import { hashPassword } from "@/lib/identity/passwords";
import { Viewer } from "@/lib/viewer";
import { miniMiss } from "@/policies/mini-miss";
import { miniluxe } from "@/policies/miniluxe";
import { askForNewEmail, confirmNewEmail } from "./email";
import { undoable, undoEmailChange } from "./undo";

const db = asOwner();
const caller = { ip: "203.0.113.9", userAgent: "a test" };
const PASSWORD = "lantern otter quilt";
let secret = "";

beforeAll(async () => {
  secret = await hashPassword(PASSWORD);
});
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** A customer with a password, who is signed in here and on another device. */
async function customer(overrides: Partial<Person> = {}) {
  const who = person("miniluxe", { emailConfirmedAt: new Date("2025-01-01"), ...overrides });
  const [here, there] = [session(who), session(who)];
  await keep(db, { customers: [who], logins: [passwordLogin(who, secret)], sessions: [here, there] });
  const viewer = Viewer.ofSession({ ...who, id: here.id, authenticatedAt: new Date() });
  return { who, here, there, viewer };
}

const address = () => person("miniluxe").email;
const rowOf = async ({ customerId }: Person) => (await db.select().from(customers).where(eq(customers.customerId, customerId)))[0];
const acts = async ({ customerId }: Person) => (await db.select().from(auditEvents).where(eq(auditEvents.customerId, customerId)).orderBy(auditEvents.seq)).map(({ act }) => act);
const endedOf = async (id: string) => (await db.select().from(sessions).where(eq(sessions.id, id)))[0]?.endedAt;

/** Changes the address as its owner would. @returns the secret of the letter to the old one */
async function change(viewer: Viewer, from: string, to: string): Promise<string> {
  const handle = await askForNewEmail(viewer, miniluxe, to, caller);
  if (handle === "same") throw new Error(handle);
  expect(await confirmNewEmail(viewer, miniluxe, handle, await newestCode(db, to), caller)).toBe("right");
  const letter = (await lettersTo(db, from)).find(({ subject }) => subject.includes("was changed"));
  return /undo\?secret=(\S+)/.exec(letter?.body ?? "")?.[1] ?? "";
}

describe("a new address", () => {
  it("MMC-02, MMM-30: counts once its code is typed, for sign-in as for letters, and other devices are signed out", async () => {
    const { who, viewer, here, there } = await customer();
    const next = address();
    const handle = await askForNewEmail(viewer, miniluxe, next, caller);
    if (handle === "same") throw new Error(handle);
    expect(await rowOf(who)).toMatchObject({ email: who.email });
    expect(await enterByPassword(miniluxe, { email: next, password: PASSWORD }, caller)).toBe("wrong");
    expect(await confirmNewEmail(viewer, miniluxe, handle, "x", caller)).toEqual({ is: "wrong", left: 4 });
    expect(await rowOf(who)).toMatchObject({ email: who.email });
    expect(await confirmNewEmail(viewer, miniluxe, handle, await newestCode(db, next), caller)).toBe("right");
    expect(await rowOf(who)).toMatchObject({ email: next, emailConfirmedAt: expect.any(Date) as Date });
    expect([await endedOf(here.id), await endedOf(there.id)]).toEqual([null, expect.any(Date)]);
    expect(await enterByPassword(miniluxe, { email: who.email, password: PASSWORD }, caller)).toBe("wrong");
    expect(await enterByPassword(miniluxe, { email: next, password: PASSWORD }, caller)).toMatchObject({ customerId: who.customerId });
    expect(await acts(who)).toEqual(["email-changed", "signed-in"]);
    expect(await db.select().from(contactChanges).where(eq(contactChanges.customerId, who.customerId))).toMatchObject([
      { what: "email", changedFrom: who.email, changedTo: next, undoneAt: null },
    ]);
  });

  it("keeps the secret of its way back as a keyed hash only", async () => {
    const { who, viewer } = await customer();
    const token = await change(viewer, who.email, address());
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await db.select().from(contactChanges).where(eq(contactChanges.customerId, who.customerId));
    expect(JSON.stringify(row)).not.toContain(token);
    expect((row?.undoUntil?.getTime() ?? 0) - (row?.changedAt.getTime() ?? 0)).toBe(72 * 3_600_000);
  });

  it("that is somebody else's is answered alike, and only that one is written to", async () => {
    const [ana, bob] = [await customer(), await customer()];
    const free = address();
    const [taken, untaken] = [await askForNewEmail(ana.viewer, miniluxe, bob.who.email, caller), await askForNewEmail(bob.viewer, miniluxe, free, caller)];
    if (taken === "same" || untaken === "same") throw new Error("same");
    expect(Object.keys(taken)).toEqual(Object.keys(untaken));
    for (const [one, handle] of [[ana, taken], [bob, untaken]] as const)
      expect(await confirmNewEmail(one.viewer, miniluxe, handle, "x", caller)).toEqual({ is: "wrong", left: 4 });
    const [letter] = await lettersTo(db, bob.who.email);
    expect(letter?.subject).toContain("tried to use your address");
    expect(letter?.body).not.toMatch(/^\d{6}$/m);
    // Neither of the two sees among their own records whether a code went out.
    for (const { customerId } of [ana.who]) expect(await db.select().from(mails).where(eq(mails.customerId, customerId))).toEqual([]);
    expect((await db.select().from(mails).where(eq(mails.sentTo, free)))[0]?.customerId).not.toBe(bob.who.customerId);
    const rows = await Promise.all([ana, bob].map(({ who }) => db.select().from(codes).where(eq(codes.customerId, who.customerId))));
    expect(rows.map(([row]) => [row?.purpose, row?.triesLeft])).toEqual([["new-email", 4], ["new-email", 4]]);
  });

  it("that somebody took while the code was on its way is told to whoever holds it", async () => {
    const { who, viewer } = await customer();
    const next = address();
    const handle = await askForNewEmail(viewer, miniluxe, next, caller);
    if (handle === "same") throw new Error(handle);
    const digits = await newestCode(db, next);
    await keep(db, { customers: [person("miniluxe", { email: next.toUpperCase() })] });
    expect(await confirmNewEmail(viewer, miniluxe, handle, digits, caller)).toBe("taken");
    expect(await rowOf(who)).toMatchObject({ email: who.email });
    expect(await acts(who)).toEqual([]);
  });

  it("ends the code to the one asked for before, and leaves other people's alone", async () => {
    const [ana, bob] = [await customer(), await customer()];
    const [first, second] = [address(), address()];
    const before = await askForNewEmail(ana.viewer, miniluxe, first, caller);
    const digits = await newestCode(db, first);
    const others = await askForNewEmail(bob.viewer, miniluxe, second, caller);
    await askForNewEmail(ana.viewer, miniluxe, second, caller);
    if (before === "same" || others === "same") throw new Error("same");
    expect(await confirmNewEmail(ana.viewer, miniluxe, before, digits, caller)).toEqual({ is: "spent" });
    expect(await confirmNewEmail(bob.viewer, miniluxe, others, "x", caller)).toEqual({ is: "wrong", left: 4 });
  });

  it("is asked for by the customer only, freshly signed in, and its code opens nothing else", async () => {
    const [{ viewer, who }, other] = [await customer(), await customer()];
    const stale = Viewer.ofSession({ ...who, id: "s", authenticatedAt: new Date(Date.now() - 11 * 60_000) });
    const expiresAt = new Date(Date.now() + 60_000);
    const support = Viewer.ofSupport(who, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
    await expect(askForNewEmail(stale, miniluxe, address(), caller)).rejects.toMatchObject({ code: "sign-in-again" });
    await expect(askForNewEmail(support, miniluxe, address(), caller)).rejects.toMatchObject({ code: "forbidden" });
    const next = address();
    const handle = await askForNewEmail(viewer, miniluxe, next, caller);
    if (handle === "same") throw new Error(handle);
    const digits = await newestCode(db, next);
    await expect(confirmNewEmail(other.viewer, miniluxe, handle, digits, caller)).rejects.toMatchObject({ code: "not-found" });
    expect(await enterByCode(miniluxe, handle, digits, caller)).toEqual({ is: "spent" });
    expect(await confirmNewEmail(viewer, miniluxe, handle, digits, caller)).toBe("right");
  });

  it("that is the present one is said to be, and asking too often is refused", async () => {
    const { viewer, who } = await customer();
    expect(await askForNewEmail(viewer, miniluxe, who.email, caller)).toBe("same");
    const next = address();
    for (let i = 0; i < 5; i++) await askForNewEmail(viewer, miniluxe, next, caller);
    await expect(askForNewEmail(viewer, miniluxe, next, caller)).rejects.toMatchObject({ code: "too-many" });
  });
});

describe("the way back", () => {
  it("brings the old address back, shuts everybody out and asks for a new password", async () => {
    const { who, viewer, here } = await customer();
    const next = address();
    const token = await change(viewer, who.email, next);
    const provided = { identifier: "g-1", email: next, emailVerified: true };
    const viaGoogle = await enterByProvider(miniluxe, "google", { ...provided, identifier: who.customerId }, caller);
    expect(viaGoogle).toMatchObject({ customerId: who.customerId });
    const pending = await askForCode(miniluxe, "sign-in", next, caller);
    const digits = await newestCode(db, next, "miniluxe");
    expect(await undoable(miniluxe, token)).toBe(who.email);
    expect(await rowOf(who)).toMatchObject({ email: next });
    expect(await undoEmailChange(miniluxe, token, caller)).toBe("done");
    expect(await rowOf(who)).toMatchObject({ email: who.email });
    expect(await endedOf(here.id)).toBeInstanceOf(Date);
    expect((await db.select().from(sessions).where(eq(sessions.customerId, who.customerId))).every(({ endedAt }) => endedAt)).toBe(true);
    expect(await enterByCode(miniluxe, pending, digits, caller)).toEqual({ is: "spent" });
    expect(await db.select().from(logins).where(eq(logins.customerId, who.customerId))).toMatchObject([{ provider: "password", mustRenewSince: expect.any(Date) as Date }]);
    expect(await enterByPassword(miniluxe, { email: who.email, password: PASSWORD }, caller)).toBe("renew");
    expect(await enterByPassword(miniluxe, { email: who.email, password: "not the password" }, caller)).toBe("wrong");
    expect((await acts(who)).at(-1)).toBe("email-change-undone");
    expect((await lettersTo(db, who.email))[0]?.subject).toContain("turned back");
    expect((await lettersTo(db, next))[0]?.subject).toContain("no longer uses this address");
  });

  it("a new password opens the account again", async () => {
    const { who, viewer } = await customer();
    await undoEmailChange(miniluxe, await change(viewer, who.email, address()), caller);
    const byCode = await askForCode(miniluxe, "sign-in", who.email, caller);
    expect(await enterByCode(miniluxe, byCode, await newestCode(db, who.email, "miniluxe"), caller)).toMatchObject({ mustRenew: true });
    const handle = await askForCode(miniluxe, "new-password", who.email, caller);
    const renewed = await enterByCode(miniluxe, handle, await newestCode(db, who.email, "miniluxe"), caller, "tide lamp orchard");
    expect(renewed).toMatchObject({ mustRenew: false });
    expect(await enterByPassword(miniluxe, { email: who.email, password: "tide lamp orchard" }, caller)).toMatchObject({ customerId: who.customerId });
  });

  it("works once, also when pressed twice at the same moment, and at its own brand only", async () => {
    const { who, viewer } = await customer();
    const token = await change(viewer, who.email, address());
    expect(await undoEmailChange(miniMiss, token, caller)).toBe("spent");
    expect(await undoable(miniMiss, token)).toBeUndefined();
    const outcomes = await Promise.all([1, 2].map(() => undoEmailChange(miniluxe, token, caller)));
    expect(outcomes.sort()).toEqual(["done", "spent"]);
    expect(await undoable(miniluxe, token)).toBeUndefined();
    expect(await undoEmailChange(miniluxe, "", caller)).toBe("spent");
    expect((await acts(who)).filter((act) => act === "email-change-undone")).toHaveLength(1);
  });

  it("works for 72 hours and not a moment longer", async () => {
    const { who, viewer } = await customer();
    const token = await change(viewer, who.email, address());
    const [row] = await db.select().from(contactChanges).where(eq(contactChanges.customerId, who.customerId));
    const end = row?.undoUntil ?? new Date(0);
    expect(await undoEmailChange(miniluxe, token, caller, end)).toBe("spent");
    expect(await undoable(miniluxe, token, new Date(end.getTime() - 1))).toBe(who.email);
  });

  it("outdoes every later change, whose own letters then turn nothing", async () => {
    const { who, viewer } = await customer();
    const [second, third] = [address(), address()];
    const first = await change(viewer, who.email, second);
    const later = await change(viewer, second, third);
    expect(await undoEmailChange(miniluxe, first, caller)).toBe("done");
    expect(await rowOf(who)).toMatchObject({ email: who.email });
    expect(await undoEmailChange(miniluxe, later, caller)).toBe("spent");
    expect(await rowOf(who)).toMatchObject({ email: who.email });
  });

  it("cannot take an address from an account that was made of it since, and stays open", async () => {
    const { who, viewer } = await customer();
    const next = address();
    const token = await change(viewer, who.email, next);
    await keep(db, { customers: [person("miniluxe", { email: who.email })] });
    expect(await undoEmailChange(miniluxe, token, caller)).toBe("taken");
    expect(await rowOf(who)).toMatchObject({ email: next });
    expect(await undoable(miniluxe, token)).toBe(who.email);
  });
});
