import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { passwordLogin, session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { lettersTo, newestCode } from "@/db/factories/letters";
import { type Person, person } from "@/db/factories/people";
import { auditEvents, sessions } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import { miniluxe } from "@/policies/miniluxe";
import { askForCode, askToConfirm } from "./ask";
import { changePassword, confirmByCode, confirmByPassword } from "./confirm";
import { openSession, sealSession } from "./cookie";
import { enterByPassword } from "./enter";
import { hashPassword } from "./passwords";
import { listSessions, ownAccount } from "./queries";
import { endEverySession, endSession, viewerOfSession } from "./sessions";

const db = asOwner();
const caller = { userAgent: "a test" };
const HOUR = 60 * 60_000;

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** A customer with sessions, and a viewer and the cookie's content of each. */
async function signedIn(...overrides: Partial<ReturnType<typeof session>>[]) {
  const who = person("miniluxe", { emailConfirmedAt: new Date() });
  const rows = overrides.map((override) => session(who, override));
  await keep(db, {
    customers: [who],
    sessions: rows,
    logins: [passwordLogin(who, await hashPassword("lantern otter quilt"))],
  });
  const claims = rows.map(({ id }) => ({ customerId: who.customerId, sessionId: id }));
  const viewers = await Promise.all(claims.map((claim) => viewerOfSession("miniluxe", claim)));
  return { who, claims, viewers };
}

const rowOf = async (who: Person, id = "") =>
  (
    await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.customerId, who.customerId), eq(sessions.id, id)))
  )[0];

function there(viewer: Viewer | undefined): Viewer {
  if (!viewer) throw new Error("there is no such session");
  return viewer;
}

describe("a session's cookie", () => {
  it("carries two ids and nothing about the person", async () => {
    const claim = { customerId: crypto.randomUUID(), sessionId: crypto.randomUUID() };
    const token = await sealSession(claim);
    expect(await openSession(token)).toEqual(claim);
    expect(Buffer.from(token.split(".").join(""), "base64url").toString("latin1")).not.toContain(claim.customerId);
  });

  it("is refused when one letter of it differs, or when it is no token", async () => {
    const token = await sealSession({ customerId: crypto.randomUUID(), sessionId: crypto.randomUUID() });
    const at = token.length - 30;
    const forged = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    for (const wrong of [forged, "", "a.b.c", token.slice(0, -5)]) expect(await openSession(wrong)).toBeUndefined();
  });
});

describe("a session", () => {
  it("is its row: ended, too old, of another brand or of nobody, it opens nothing", async () => {
    const past = new Date(Date.now() - 1000);
    const { claims, viewers, who } = await signedIn({}, { endedAt: past }, { expiresAt: past });
    expect(viewers.map((viewer) => viewer?.subject("records:view"))).toEqual([who.customerId, undefined, undefined]);
    const [claim] = claims;
    if (!claim) throw new Error("no claim");
    expect(await viewerOfSession("mini-miss", claim)).toBeUndefined();
    expect(await viewerOfSession("miniluxe", { ...claim, customerId: crypto.randomUUID() })).toBeUndefined();
    expect(await viewerOfSession("miniluxe", { ...claim, sessionId: crypto.randomUUID() })).toBeUndefined();
  });

  it("is not another customer's, whoever names it", async () => {
    const [ana, bob] = [await signedIn({}), await signedIn({})];
    const stolen = { customerId: ana.who.customerId, sessionId: bob.claims[0]?.sessionId ?? "" };
    expect(await viewerOfSession("miniluxe", stolen)).toBeUndefined();
    await expect(endSession(there(ana.viewers[0]), stolen.sessionId)).rejects.toMatchObject({ code: "not-found" });
    expect((await rowOf(bob.who, stolen.sessionId))?.endedAt).toBeNull();
  });

  it("notes when it was last seen, but not at every look", async () => {
    const { who, claims } = await signedIn(
      { lastSeenAt: new Date(Date.now() - HOUR) },
      { lastSeenAt: new Date(Date.now() - 60_000) },
    );
    const seen = await Promise.all(
      claims.map(async ({ sessionId }) => (await rowOf(who, sessionId))?.lastSeenAt.getTime() ?? 0),
    );
    expect(Date.now() - (seen[0] ?? 0)).toBeLessThan(30_000);
    expect(Date.now() - (seen[1] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it("MMM-35: ends at once when it is signed out, whoever still holds its cookie", async () => {
    const { who, claims, viewers } = await signedIn({}, {});
    const [first, second] = viewers.map(there);
    const [one, two] = claims;
    if (!first || !second || !one || !two) throw new Error("not signed in");
    await endSession(first, one.sessionId);
    expect(await viewerOfSession("miniluxe", one)).toBeUndefined();
    expect(await viewerOfSession("miniluxe", two)).toBeDefined();
    await endEverySession(second);
    expect(await viewerOfSession("miniluxe", two)).toBeUndefined();
    const acts = await db
      .select({ act: auditEvents.act })
      .from(auditEvents)
      .where(eq(auditEvents.customerId, who.customerId));
    expect(acts.map(({ act }) => act).sort()).toEqual(["signed-out", "signed-out-everywhere"]);
  });

  it("is listed with its device while it goes on, last used first, the present one marked", async () => {
    // Too lately for another look to note it anew.
    const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000);
    const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const iphone =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    const { viewers, claims } = await signedIn(
      { userAgent: firefox, lastSeenAt: minutesAgo(2) },
      { userAgent: iphone, lastSeenAt: minutesAgo(1) },
      { userAgent: null, startedAt: new Date(Date.now() - HOUR), endedAt: new Date() },
      { userAgent: "curl", lastSeenAt: minutesAgo(3) },
    );
    const list = await listSessions(there(viewers[1]));
    expect(list.map(({ device }) => device)).toEqual([
      { browser: "Safari", system: "iPhone" },
      { browser: "Firefox", system: "Linux" },
      undefined,
    ]);
    expect(list.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([claims[1]?.sessionId]);
  });
});

describe("showing that it is still you", () => {
  const old = { authenticatedAt: new Date(Date.now() - HOUR) };

  it("by password makes this session fresh, and no other", async () => {
    const { viewers, claims } = await signedIn(old, old);
    const viewer = there(viewers[0]);
    expect(() => viewer.subject("password:change")).toThrow("sign-in-again");
    expect(await confirmByPassword(viewer, miniluxe, "not the password", caller)).toBe("wrong");
    expect(await confirmByPassword(viewer, miniluxe, "lantern otter quilt", caller)).toBe("right");
    const fresh = await Promise.all(
      claims.map(async (claim) => there(await viewerOfSession("miniluxe", claim)).isFresh()),
    );
    expect(fresh).toEqual([true, false]);
  });

  it("is counted with the attempts to sign in", async () => {
    const { viewers, who } = await signedIn(old);
    for (let i = 0; i < 10; i++) await enterByPassword(miniluxe, { email: who.email, password: "no" }, caller);
    await expect(confirmByPassword(there(viewers[0]), miniluxe, "lantern otter quilt", caller)).rejects.toMatchObject({
      code: "too-many",
    });
  });

  it("by a code takes the customer's own code for this purpose only", async () => {
    const [ana, bob] = [await signedIn(old), await signedIn(old)];
    const viewer = there(ana.viewers[0]);
    const theirs = await askToConfirm(there(bob.viewers[0]), miniluxe, caller);
    await expect(confirmByCode(viewer, miniluxe, theirs, "000000", caller)).rejects.toMatchObject({
      code: "not-found",
    });
    const toSignIn = await askForCode(miniluxe, "sign-in", ana.who.email, caller);
    await expect(confirmByCode(viewer, miniluxe, toSignIn, "000000", caller)).rejects.toMatchObject({
      code: "not-found",
    });
    const handle = await askToConfirm(viewer, miniluxe, caller);
    expect(await confirmByCode(viewer, miniluxe, handle, "x", caller)).toEqual({ is: "wrong", left: 4 });
    expect(await confirmByCode(viewer, miniluxe, handle, await newestCode(db, ana.who.email), caller)).toBe("right");
    expect(there(await viewerOfSession("miniluxe", ana.claims[0] ?? { customerId: "", sessionId: "" })).isFresh()).toBe(
      true,
    );
  });

  it("comes before a new password, which ends every other session and is told to the owner", async () => {
    const { who, viewers, claims } = await signedIn({}, old);
    const [fresh, stale] = viewers.map(there);
    if (!fresh || !stale) throw new Error("not signed in");
    await expect(changePassword(stale, miniluxe, "tide lamp orchard", caller)).rejects.toMatchObject({
      code: "sign-in-again",
    });
    await changePassword(fresh, miniluxe, "tide lamp orchard", caller);
    const left = await Promise.all(claims.map((claim) => viewerOfSession("miniluxe", claim)));
    expect(left.map(Boolean)).toEqual([true, false]);
    expect(await ownAccount(fresh)).toEqual({ email: who.email, hasPassword: true });
    expect(await enterByPassword(miniluxe, { email: who.email, password: "tide lamp orchard" }, caller)).not.toBe(
      "wrong",
    );
    expect((await lettersTo(db, who.email))[0]?.subject).toBe("Your password at MiniLuxe was changed");
  });

  it("is nothing that a job or support could do", () => {
    const row = { customerId: person("miniluxe").customerId, brand: "miniluxe" };
    const support = Viewer.ofSupport(row, {
      staffId: "7",
      role: "support",
      reason: "ticket",
      expiresAt: new Date(Date.now() + HOUR),
    });
    for (const viewer of [support, Viewer.ofJob(row, "export")])
      for (const right of ["sign-in:confirm", "password:change", "sessions:end", "sessions:view"] as const)
        expect(() => viewer.subject(right)).toThrow("forbidden");
  });
});
