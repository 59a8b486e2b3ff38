import { utimes } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { keep } from "@/db/factories/keep";
import { lettersTo } from "@/db/factories/letters";
import { legalHold } from "@/db/factories/others";
import { freshCustomerId } from "@/db/ids";
import { auditEvents, correctionEvidence, correctionRequests, customers, legalHolds, orders } from "@/db/schema";
import { atDeskAbout, closeDatabase, inRole } from "@/lib/database";
import { env } from "@/lib/env";
import { sizeOf, store } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import type { BrandId } from "@/policies";
import { withdrawCorrection } from "./commands";
import { decide } from "./decide";
import { placeOf } from "./evidence";
import { type Clerk, clerkOf, listWaiting, openRequest } from "./inbox";
import { purgeEvidence } from "./purge";
import { asked, buyer, caller, db, PNG, says } from "./trial";

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

const clerk = (brand: BrandId = "theminigalerie"): Clerk => ({ brand, staffId: "s-9", role: "customer care" });
const requestOf = async (id: string) => (await db.select().from(correctionRequests).where(eq(correctionRequests.id, id)))[0];
const orderOf = async ({ id }: { id: string }) => (await db.select().from(orders).where(eq(orders.id, id)))[0];

/** Somebody who says that their order is wrong. */
async function waiting(...[is, rest]: [Readonly<Record<string, string>>?, Parameters<typeof says>[2]?]) {
  const made = await buyer();
  await asked(made.viewer, "theminigalerie", says(made.order, is, rest));
  const [row] = await db.select().from(correctionRequests).where(eq(correctionRequests.customerId, made.who.customerId));
  const id = row?.id ?? "";
  return { ...made, id, staff: await clerkOf(clerk(), id) };
}

describe("a decision", () => {
  it("TMG-44, MMS-57, MMC-46: writes what is right into the record, with its trace and a letter", async () => {
    const { who, order, id, staff } = await waiting({ note: "Ring once", tags: "new", "shipping.city": "Kallang", "shipping.country": "SG" });
    expect(await decide(staff, id, { verdict: "accept", because: "You are right." })).toEqual({ state: "accepted", written: ["note", "tags", "shipping"] });
    expect(await orderOf(order)).toMatchObject({ note: "Ring once", tags: ["new"], shipping: { city: "Kallang", country: "SG" }, totalMinor: order.totalMinor });
    expect(await requestOf(id)).toMatchObject({ state: "accepted", decidedAs: "customer care", decision: "You are right.", accepted: ["note", "tags", "shipping"] });
    expect((await lettersTo(db, who.email))[0]?.subject).toContain("We agree");
    const [last] = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(sql`seq desc`).limit(1);
    expect(last).toMatchObject({ act: "correction-decided", actor: "staff", actorId: "s-9", role: "customer care", dataset: "orders" });
  });

  it("against it leaves the record as it is, and keeps the person's words", async () => {
    const { who, order, id, staff } = await waiting();
    expect(await decide(staff, id, { verdict: "refuse", because: "That is what the order says." })).toEqual({ state: "refused", written: [] });
    expect(await orderOf(order)).toMatchObject({ note: "Ring twice" });
    expect(await requestOf(id)).toMatchObject({ state: "refused", shouldBe: { note: "Ring once" }, why: "I never said so." });
    expect((await lettersTo(db, who.email))[0]?.body).toContain("We left it as it is");
  });

  it("for some of it writes those alone", async () => {
    const { order, id, staff } = await waiting({ note: "Ring once", tags: "new" });
    expect(await decide(staff, id, { verdict: "accept", only: ["tags"], because: "The note is from your letter." })).toEqual({ state: "partly", written: ["tags"] });
    expect(await orderOf(order)).toMatchObject({ note: "Ring twice", tags: ["new"] });
  });

  it("about a fact of record is words: nothing is written that the catalogue does not open", async () => {
    const { order, id, staff } = await waiting({ totalMinor: "100" });
    expect(await decide(staff, id, { verdict: "accept", because: "Put right in the shop; it comes with its next file." })).toEqual({ state: "accepted", written: [] });
    expect((await orderOf(order))?.totalMinor).toBe(order.totalMinor);
  });

  it("takes nothing that is not of the field's kind, whatever stands in the request", async () => {
    const { order, id, staff } = await waiting();
    await db.update(correctionRequests).set({ shouldBe: { note: { not: "a text" } } }).where(eq(correctionRequests.id, id));
    expect(await decide(staff, id, { verdict: "accept", because: "Yes." })).toMatchObject({ written: [] });
    expect(await orderOf(order)).toMatchObject({ note: "Ring twice" });
  });

  it("needs a reason, names no other fields, comes once, and not after it was taken back", async () => {
    const { id, staff, viewer } = await waiting();
    await expect(decide(staff, id, { verdict: "refuse", because: "  " })).rejects.toMatchObject({ code: "invalid" });
    await expect(decide(staff, id, { verdict: "accept", only: ["totalMinor"], because: "x" })).rejects.toMatchObject({ code: "invalid" });
    await expect(decide(staff, id, { verdict: "accept", only: [], because: "x" })).rejects.toMatchObject({ code: "invalid" });
    await withdrawCorrection(viewer, id, caller);
    await expect(decide(staff, id, { verdict: "accept", because: "x" })).rejects.toMatchObject({ code: "conflict" });
    const other = await waiting();
    const both = await Promise.allSettled(["accept", "refuse"].map((verdict) => decide(other.staff, other.id, { verdict: verdict as "accept", because: "x" })));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("cannot write into a record that is gone", async () => {
    const { order, id, staff } = await waiting();
    await db.delete(orders).where(eq(orders.id, order.id));
    await expect(decide(staff, id, { verdict: "accept", because: "x" })).rejects.toMatchObject({ code: "conflict" });
    expect(await decide(staff, id, { verdict: "refuse", because: "The order is not here any more." })).toMatchObject({ state: "refused" });
  });

  it("is staff's, of the very brand", async () => {
    const { id, staff, viewer } = await waiting();
    await expect(clerkOf(clerk("mini-miss"), id)).rejects.toMatchObject({ code: "not-found" });
    await expect(openRequest(clerk("mini-miss"), id)).rejects.toMatchObject({ code: "not-found" });
    await expect(openRequest(clerk(), "' or true --")).rejects.toMatchObject({ code: "not-found" });
    await expect(decide(viewer, id, { verdict: "accept", because: "x" })).rejects.toMatchObject({ code: "forbidden" });
    // A viewer of another customer's request at the same brand.
    const other = await waiting();
    await expect(decide(other.staff, id, { verdict: "accept", because: "x" })).rejects.toMatchObject({ code: "not-found" });
    expect(() => staff.subject("corrections:ask")).toThrow("forbidden");
    expect((await requestOf(id))?.state).toBe("open");
  });

  it("the hand that writes it reaches one customer and nothing that may not be corrected", async () => {
    const [{ staff, order }, other] = [await waiting(), await waiting()];
    const run = (viewer: Viewer, statement: string) =>
      atDeskAbout(viewer, "corrections:decide", "corrections", (tx) => inRole(tx, "portal_clerk", async () => (await tx.execute(sql.raw(statement))).count)).catch(
        (fault: unknown) => (fault as { cause?: { code?: string } }).cause?.code,
      );
    expect(await run(staff, `update orders set note = 'x' where id = '${other.order.id}'`)).toBe(0);
    expect(await run(staff, `update orders set note = 'x' where id = '${order.id}'`)).toBe(1);
    const DENIED = "42501";
    expect(await run(staff, `update orders set total_minor = 1 where id = '${order.id}'`)).toBe(DENIED);
    expect(await run(staff, "update customers set email = 'x@example.com'")).toBe(DENIED);
    expect(await run(staff, "update customers set phone = '+15550100'")).toBe(DENIED);
    expect(await run(staff, `select payment_reference from orders`)).toBe(DENIED);
    expect(await run(staff, `delete from orders`)).toBe(DENIED);
  });
});

describe("the list of what waits", () => {
  it("shows a brand its own, oldest first, and a look into one is written down for the person", async () => {
    const { id, who } = await waiting();
    const ids = (await listWaiting(clerk(), undefined)).map((row) => row.id);
    expect(ids).toContain(id);
    expect((await listWaiting(clerk("miniluxe"), "closed")).map((row) => row.id)).not.toContain(id);
    const opened = await openRequest(clerk(), id);
    expect(opened.request).toMatchObject({ why: "I never said so." });
    const [last] = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(sql`seq desc`).limit(1);
    expect(last).toMatchObject({ act: "correction-viewed", actor: "staff", role: "customer care" });
    await decide(await clerkOf(clerk(), id), id, { verdict: "refuse", because: "x" });
    expect((await listWaiting(clerk(), undefined)).map((row) => row.id)).not.toContain(id);
    expect((await listWaiting(clerk(), "closed")).map((row) => row.id)).toContain(id);
  });
});

describe("proof", () => {
  const files = [new File([new Uint8Array(PNG)], "a.png")];
  const proofOf = async (who: { customerId: Parameters<typeof placeOf>[0] }) => {
    const [row] = await db.select().from(correctionEvidence).where(eq(correctionEvidence.customerId, who.customerId));
    return { row, size: row && (await sizeOf(placeOf(who.customerId, row.id))) };
  };
  const days = (n: number) => new Date(Date.now() + n * 86_400_000);

  it.each(["accept", "withdraw"] as const)("is deleted as soon as it has served: %s", async (end) => {
    const { who, id, staff, viewer } = await waiting({ note: "x" }, { files });
    await purgeEvidence();
    expect(await proofOf(who)).toMatchObject({ size: PNG.length, row: { purgedAt: null } });
    if (end === "accept") await decide(staff, id, { verdict: "accept", because: "x" });
    else await withdrawCorrection(viewer, id, caller);
    await purgeEvidence();
    expect(await proofOf(who)).toMatchObject({ size: undefined, row: { purgedAt: expect.any(Date) as Date } });
    const events = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(auditEvents.seq);
    expect(events.at(-1)).toMatchObject({ act: "evidence-purged", actor: "system" });
  });

  it("of what was refused is kept for thirty days, for a complaint", async () => {
    const { who, id, staff } = await waiting({ note: "x" }, { files });
    await decide(staff, id, { verdict: "refuse", because: "x" });
    await purgeEvidence(days(29.9));
    expect(await proofOf(who)).toMatchObject({ size: PNG.length });
    await purgeEvidence(days(30.1));
    expect(await proofOf(who)).toMatchObject({ size: undefined });
  });

  it("that is kept for a dispute stays until the dispute is settled", async () => {
    const { who, id, staff } = await waiting({ note: "x" }, { files });
    const hold = legalHold(who, { covers: ["safekeeping"], liftedAt: null });
    await keep(db, { legalHolds: [hold] });
    await decide(staff, id, { verdict: "accept", because: "x" });
    await purgeEvidence();
    expect(await proofOf(who)).toMatchObject({ size: PNG.length });
    await db.update(legalHolds).set({ covers: [] }).where(eq(legalHolds.id, hold.id));
    await purgeEvidence();
    expect(await proofOf(who)).toMatchObject({ size: PNG.length });
    await db.update(legalHolds).set({ liftedAt: new Date() }).where(eq(legalHolds.id, hold.id));
    await purgeEvidence();
    expect(await proofOf(who)).toMatchObject({ size: undefined });
  });

  it("that no request is about is deleted after an hour", async () => {
    const place = placeOf(freshCustomerId(), freshCustomerId());
    await store(place, (out) => pipeline(Readable.from([PNG]), out));
    await purgeEvidence();
    expect(await sizeOf(place)).toBe(PNG.length);
    const old = new Date(Date.now() - 3_700_000);
    await utimes(path.join(env().PORTAL_DATA_DIR, "files", "evidence", place.customerId, place.id), old, old);
    await purgeEvidence();
    expect(await sizeOf(place)).toBeUndefined();
  });
});

it("a person who is erased takes their requests along", async () => {
  const { who, id } = await waiting();
  await db.delete(customers).where(eq(customers.customerId, who.customerId));
  expect(await requestOf(id)).toBeUndefined();
});
