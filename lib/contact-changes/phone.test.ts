import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { lettersTo, newestTextCode } from "@/db/factories/letters";
import { person } from "@/db/factories/people";
import { auditEvents, contactChanges, customers } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { enterByCode } from "@/lib/identity/enter";
import { Viewer } from "@/lib/viewer";
import { miniMiss } from "@/policies/mini-miss";
import { askForNewPhone, confirmNewPhone, removePhone } from "./phone";
import { ownContact } from "./queries";

const db = asOwner();
const caller = { ip: "203.0.113.10" };
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

const number = () => `+9198${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;

async function customer() {
  const who = person("mini-miss", { phone: number() });
  const row = session(who);
  await keep(db, { customers: [who], sessions: [row] });
  return { who, viewer: Viewer.ofSession({ ...who, id: row.id, authenticatedAt: new Date() }) };
}

describe("a new telephone number", () => {
  it("counts once its code is typed, is kept as E.164, and its owner is told by letter", async () => {
    const { who, viewer } = await customer();
    const next = number();
    const handle = await askForNewPhone(viewer, miniMiss, next, caller);
    if (handle === "same") throw new Error(handle);
    expect(await confirmNewPhone(viewer, miniMiss, handle, "x", caller)).toEqual({ is: "wrong", left: 4 });
    expect((await ownContact(viewer)).phone).toBe(who.phone);
    const digits = await newestTextCode(db, next);
    expect(await enterByCode(miniMiss, handle, digits, caller)).toEqual({ is: "spent" });
    expect(await confirmNewPhone(viewer, miniMiss, handle, digits, caller)).toBe("right");
    expect(await db.select().from(customers).where(eq(customers.customerId, who.customerId))).toMatchObject([{ phone: next }]);
    expect(await db.select().from(contactChanges).where(eq(contactChanges.customerId, who.customerId))).toMatchObject([
      { what: "phone", changedFrom: who.phone, changedTo: next },
    ]);
    expect((await lettersTo(db, who.email))[0]?.subject).toContain("phone number");
    const events = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId));
    expect(events).toMatchObject([{ act: "phone-changed", dataset: "customers", fields: ["phone"] }]);
  });

  it("is refused to others, and where the last proof is too old", async () => {
    const [{ who, viewer }, other] = [await customer(), await customer()];
    const handle = await askForNewPhone(viewer, miniMiss, number(), caller);
    if (handle === "same") throw new Error(handle);
    await expect(confirmNewPhone(other.viewer, miniMiss, handle, "000000", caller)).rejects.toMatchObject({ code: "not-found" });
    const stale = Viewer.ofSession({ ...who, id: "s", authenticatedAt: new Date(0) });
    await expect(askForNewPhone(stale, miniMiss, number(), caller)).rejects.toMatchObject({ code: "sign-in-again" });
    await expect(removePhone(stale, caller)).rejects.toMatchObject({ code: "sign-in-again" });
  });

  it("that is the present one is said to be, and no number is written to without end", async () => {
    const [{ who, viewer }, other] = [await customer(), await customer()];
    expect(await askForNewPhone(viewer, miniMiss, String(who.phone), caller)).toBe("same");
    const next = number();
    for (let i = 0; i < 4; i++) await askForNewPhone(i % 2 ? viewer : other.viewer, miniMiss, next, {});
    await expect(askForNewPhone(viewer, miniMiss, next, {})).rejects.toMatchObject({ code: "too-many" });
  });

  it("can be taken away altogether", async () => {
    const { who, viewer } = await customer();
    await removePhone(viewer, caller);
    await removePhone(viewer, caller);
    expect((await ownContact(viewer)).phone).toBeUndefined();
    const events = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId));
    expect(events.map(({ act }) => act)).toEqual(["phone-removed"]);
  });
});
