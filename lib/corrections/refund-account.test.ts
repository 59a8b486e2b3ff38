import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { lettersTo } from "@/db/factories/letters";
import { refundOwed } from "@/db/factories/payouts";
import { type Person, person } from "@/db/factories/people";
import { auditEvents, changes, refundAccounts } from "@/db/schema";
import { about, closeDatabase } from "@/lib/database";
import { Refused } from "@/lib/errors";
import * as post from "@/lib/notifications/post";
import { reveal } from "@/lib/records/queries";
import { Viewer } from "@/lib/viewer";
import { correct, remove, undo } from "./commands";
import { formOf, timeline } from "./queries";

const NUMBER = "50100234567891";
const ANOTHER = "31926819204";
const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

type Account = Parameters<typeof refundOwed>[1];

/** Somebody whose refund is due; not paid yet, unless said otherwise. */
async function owed(account: Account = { accountNumber: NUMBER }, overrides: Partial<Person> = {}) {
  const who = person("mini-miss", overrides);
  const due = refundOwed(who, { holder: "Ananya Sharma", ...account });
  await keep(db, { customers: [who] }, due);
  const [row] = due.refundAccounts;
  return { who, id: row.id };
}

function customer({ customerId, brand }: Person, authenticatedAt = new Date()): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt });
}

function support({ customerId, brand }: Person): Viewer {
  const expiresAt = new Date(Date.now() + 60_000);
  return Viewer.ofSupport({ customerId, brand }, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
}

async function save(viewer: Viewer, id: string, changed: Record<string, string>) {
  const { typed, marks } = await formOf(viewer, "refundAccounts", id);
  return correct(viewer, "refundAccounts", id, { ...typed, ...changed }, marks);
}

const accountOf = async (id: string) => (await db.select().from(refundAccounts).where(eq(refundAccounts.id, id)))[0];
const historyOf = ({ customerId }: Person) => db.select().from(changes).where(eq(changes.customerId, customerId));
const actsOf = ({ customerId }: Person) => db.select().from(auditEvents).where(eq(auditEvents.customerId, customerId));
const pay = (id: string) => db.update(refundAccounts).set({ paidAt: new Date() }).where(eq(refundAccounts.id, id));

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe("an account for a refund that is not paid yet", () => {
  it("TMG-44, MMS-20, MMS-57: stands in its form in clear, and that it did is written down", async () => {
    const { who, id } = await owed();
    const { typed } = await formOf(customer(who), "refundAccounts", id);
    expect(typed).toMatchObject({ holder: "Ananya Sharma", accountNumber: NUMBER, upiId: "" });
    expect(Object.keys(typed)).toEqual(["holder", "bank", "ifsc", "accountNumber", "upiId"]);
    expect(await actsOf(who)).toMatchObject([{ act: "fields-revealed", fields: ["accountNumber", "upiId"] }]);
  });

  it("MMS-09: is corrected, lies sealed again with its ending beside it, and is told of without a value", async () => {
    const { who, id } = await owed();
    const saved = await save(customer(who), id, { accountNumber: "3192 6819 204", ifsc: "sbin0001234" });
    expect(await accountOf(id)).toMatchObject({ method: "bank", ifsc: "SBIN0001234", accountLastFour: "9204" });
    expect((await accountOf(id))?.accountNumber).toMatch(/^sealed1\./);
    expect(await reveal(customer(who), "refundAccounts", id)).toEqual({ accountNumber: ANOTHER, upiId: null });
    const [told] = await historyOf(who);
    expect(told).toMatchObject({ by: "customer", hidden: ["accountNumber"], after: { ifsc: "SBIN0001234" } });
    expect(saved).toEqual({ is: "saved", change: told?.id });
    const traces = JSON.stringify([await historyOf(who), await actsOf(who), await lettersTo(db, who.email)]);
    for (const number of [NUMBER, ANOTHER, "sealed1", "9204", "7891"]) expect(traces).not.toContain(number);
  });

  it("MMS-09: becomes a UPI ID, and nothing of the bank account stays", async () => {
    const { who, id } = await owed();
    await save(customer(who), id, { accountNumber: "", ifsc: "", bank: "", upiId: "ananya.s@okhdfc" });
    expect(await accountOf(id)).toMatchObject({
      ...{ method: "upi", upiLastFour: "hdfc" },
      ...{ bank: null, ifsc: null, accountNumber: null, accountLastFour: null },
    });
    expect(await reveal(customer(who), "refundAccounts", id)).toEqual({
      accountNumber: null,
      upiId: "ananya.s@okhdfc",
    });
    expect(await historyOf(who)).toMatchObject([{ after: { method: "upi" }, hidden: ["accountNumber", "upiId"] }]);
  });

  it("becomes a bank account, of whichever bank", async () => {
    const { who, id } = await owed({ upiId: "ananya@okhdfc" });
    await save(customer(who), id, { upiId: "", accountNumber: ANOTHER, ifsc: "SBIN0001234", bank: "State Bank" });
    expect(await accountOf(id)).toMatchObject({
      method: "bank",
      accountLastFour: "9204",
      upiId: null,
      upiLastFour: null,
    });
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ["a number that is too short", { accountNumber: "12345678" }, { accountNumber: "account-shape" }],
    ["the number of a card", { accountNumber: "4111 1111 1111 1111" }, { accountNumber: "card-number" }],
    ["a card as the holder", { holder: "4111 1111 1111 1111" }, { holder: "card-number" }],
    ["nobody as the holder", { holder: " " }, { holder: "missing" }],
    ["an IFSC that is none", { ifsc: "HDFC1001234" }, { ifsc: "ifsc-shape" }],
    ["no IFSC", { ifsc: "" }, { ifsc: "payout-part" }],
    ["no account at all", { accountNumber: "", ifsc: "" }, { accountNumber: "payout-none" }],
    ["a UPI ID that is none", { upiId: "ananya" }, { upiId: "upi-shape" }],
    ["a UPI ID beside the account", { upiId: "ananya@okhdfc" }, { upiId: "payout-two" }],
  ])("with %s is not saved, and nobody is written to", async (_, changed, problems) => {
    const { who, id } = await owed();
    const before = await accountOf(id);
    expect(await save(customer(who), id, changed)).toEqual({ is: "wrong", problems });
    expect(await accountOf(id)).toEqual(before);
    expect([await historyOf(who), await lettersTo(db, who.email)]).toEqual([[], []]);
    expect(JSON.stringify(await actsOf(who))).not.toContain("4111");
  });

  it("is told of by letter, in the same step: no letter, no change", async () => {
    const { who, id } = await owed();
    const broken = vi.spyOn(post, "post").mockRejectedValueOnce(new Error("no letters today"));
    await expect(save(customer(who), id, { accountNumber: ANOTHER })).rejects.toThrow("no letters today");
    broken.mockRestore();
    expect(await accountOf(id)).toMatchObject({ accountLastFour: "7891" });
    await save(customer(who), id, { holder: "A. Sharma" });
    const [letter, ...others] = await lettersTo(db, who.email);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe("The account for your refund at MINI MISS was changed");
    expect(letter?.body).toMatch(
      /“Accounts for refunds”[^]*Was it not you\?[^]*privacy@minimiss\.com[^]*\/mini-miss\/security/,
    );
    expect(letter?.body).not.toContain("Sharma");
  });

  it("is corrected again rather than taken back, also where nothing hidden was in it", async () => {
    const { who, id } = await owed();
    const saved = await save(customer(who), id, { holder: "A. Sharma" });
    expect((await timeline(customer(who))).changes).toMatchObject([
      { undoable: false, after: { holder: "A. Sharma" } },
    ]);
    expect(await undo(customer(who), saved.is === "saved" ? (saved.change ?? "") : "")).toBeUndefined();
    expect(await accountOf(id)).toMatchObject({ holder: "A. Sharma" });
  });

  it("that nobody touched is not sealed anew, and nothing is told", async () => {
    const { who, id } = await owed();
    const before = await accountOf(id);
    expect(await save(customer(who), id, {})).toEqual({ is: "saved", change: undefined });
    expect([await accountOf(id), await lettersTo(db, who.email)]).toEqual([before, []]);
  });

  it("of somebody without an address is corrected all the same", async () => {
    const { who, id } = await owed();
    await db.execute(`update customers set email = null where customer_id = '${who.customerId}'`);
    expect(await save(customer(who), id, { accountNumber: ANOTHER })).toMatchObject({ is: "saved" });
    expect(await accountOf(id)).toMatchObject({ accountLastFour: "9204" });
  });

  it("shows both to the second of two windows, and that it did is written down", async () => {
    const { who, id } = await owed();
    const second = await formOf(customer(who), "refundAccounts", id);
    await save(customer(who), id, { accountNumber: ANOTHER });
    const told = await correct(
      customer(who),
      "refundAccounts",
      id,
      { ...second.typed, holder: "A. Sharma" },
      second.marks,
    );
    expect(told).toMatchObject({
      is: "overtaken",
      by: { differences: { accountNumber: { stored: ANOTHER, typed: NUMBER } } },
    });
    expect((await actsOf(who)).filter(({ act }) => act === "fields-revealed")).toHaveLength(3);
  });

  it("is for its person alone, after a fresh sign-in", async () => {
    const { who, id } = await owed();
    const { who: neighbour } = await owed();
    const anHourAgo = new Date(Date.now() - 3_600_000);
    for (const [viewer, code] of [
      [customer(who, anHourAgo), "sign-in-again"],
      [customer(neighbour), "not-found"],
      [support(who), "forbidden"],
    ] as const) {
      expect(await refusalOf(formOf(viewer, "refundAccounts", id))).toBe(code);
      expect(await refusalOf(correct(viewer, "refundAccounts", id, { accountNumber: ANOTHER }, {}))).toBe(code);
    }
    expect(await refusalOf(remove(customer(who), "refundAccounts", id))).toBe("not-found");
    expect(await accountOf(id)).toMatchObject({ accountLastFour: "7891" });
  });
});

describe("an account for a refund that was paid", () => {
  it("has no form any more", async () => {
    const { who, id } = await owed({ accountNumber: NUMBER, paidAt: new Date() });
    expect(await refusalOf(formOf(customer(who), "refundAccounts", id))).toBe("not-found");
  });

  it("while its form was open says so, and stays as it was used", async () => {
    const { who, id } = await owed();
    const { typed, marks } = await formOf(customer(who), "refundAccounts", id);
    await pay(id);
    const outcome = await correct(customer(who), "refundAccounts", id, { ...typed, accountNumber: ANOTHER }, marks);
    expect(outcome).toEqual({ is: "wrong", problems: { holder: "settled" } });
    expect(await accountOf(id)).toMatchObject({ accountLastFour: "7891" });
  });

  it("is not changed by raw SQL in the customer's role either; one that is due is, in its own columns", async () => {
    const [{ who, id }, { who: neighbour }] = [await owed(), await owed()];
    const set = (what: string, by = who) =>
      about(
        customer(by),
        "records:correct",
        async (tx) => (await tx.execute(`update refund_accounts set ${what} where id = '${id}'`)).count,
      ).catch((error: unknown) => ((error as Error).cause as { code?: string }).code);
    expect(await set("holder = 'A. Sharma'", neighbour)).toBe(0);
    expect(await set("holder = 'A. Sharma'")).toBe(1);
    for (const what of [
      "paid_at = null",
      "order_id = order_id",
      "consent_id = consent_id",
      "customer_id = customer_id",
    ])
      expect([what, await set(what)]).toEqual([what, "42501"]);
    await pay(id);
    expect(await set("holder = 'Somebody else'")).toBe(0);
    expect(await set("upi_id = null, upi_last_four = null, method = 'bank'")).toBe(0);
    expect(await accountOf(id)).toMatchObject({ holder: "A. Sharma" });
  });
});
