import { globSync, readFileSync } from "node:fs";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { refundAccount, refundYes, supplier } from "@/db/factories/payouts";
import { person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import { auditEvents, refundAccounts } from "@/db/schema";
import { seal, SEALED_PATTERN } from "@/db/sealed";
import { closeDatabase } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import type { AnyPurpose } from "@/policies";
import { heldOf } from "./held";
import { page, reveal } from "./queries";
import { openSealed } from "./sealed";
import { unseal } from "./unseal";

const NUMBER = "50100234567891";
const owner = asOwner();
const ananya = person("mini-miss");
const placed = order(ananya, { paymentMethod: "Cash on Delivery (COD)" });
const yes = refundYes(ananya, placed.orderedAt);
const bank = refundAccount(placed, yes, { accountNumber: NUMBER });
const upi = refundAccount(placed, yes, { upiId: "ananya.s@okhdfc" });
const account = { name: "refundAccounts", id: bank.id } as const;
const supplying = person("mini-and-me");
const supplied = supplier(supplying, { bankAccount: "31926819" });

beforeAll(() =>
  keep(owner, {
    customers: [ananya, supplying],
    orders: [placed],
    consents: [yes],
    refundAccounts: [bank, upi],
    suppliers: [supplied],
  }),
);
afterAll(async () => {
  await closeDatabase();
  await owner.$client.end();
});

function themselves({ customerId, brand }: typeof ananya): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date() });
}

function support({ customerId, brand }: typeof ananya): Viewer {
  const staff = { staffId: "7", role: "support", reason: "ticket 12", expiresAt: new Date(Date.now() + 60_000) };
  return Viewer.ofSupport({ customerId, brand }, staff);
}

async function lastAct() {
  const [row] = await owner
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.customerId, ananya.customerId))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  return row;
}

describe("a refund account", () => {
  const payout = Viewer.ofJob(ananya, "refund");

  it("MMS-09: is opened for the refund, and that is written down", async () => {
    expect(await openSealed(payout, account, "refund")).toEqual({ accountNumber: NUMBER, upiId: null });
    expect(await openSealed(payout, { ...account, id: upi.id }, "refund")).toEqual({
      accountNumber: null,
      upiId: "ananya.s@okhdfc",
    });
    expect(await lastAct()).toMatchObject({
      act: "sealed-opened",
      actor: "system",
      dataset: "refundAccounts",
      fields: ["accountNumber", "upiId"],
      reason: "Refund execution",
    });
  });

  it.each<[AnyPurpose, string]>([
    ["marketing", "Marketing and communications"],
    ["order", "Order processing"],
    ["law", "Statutory compliance"],
    ["suppliers", "suppliers"],
  ])("MMS-09: is not opened for %s, and the try is written down", async (purpose, reason) => {
    await expect(openSealed(payout, account, purpose)).rejects.toMatchObject({ code: "forbidden" });
    expect(await lastAct()).toMatchObject({ act: "sealed-refused", fields: ["accountNumber", "upiId"], reason });
  });

  it("MMS-09: is opened to support for nothing at all, and the try is written down", async () => {
    await expect(openSealed(support(ananya), account, "refund")).rejects.toMatchObject({ code: "forbidden" });
    expect(await lastAct()).toMatchObject({
      act: "sealed-refused",
      actor: "staff-as-customer",
      reason: "Refund execution; ticket 12",
    });
  });

  it("is opened for nobody at a brand whose policy pays no such refunds", async () => {
    const stranger = person("miniluxe");
    const theirs = order(stranger);
    const yes = refundYes(stranger, theirs.orderedAt);
    const lying = refundAccount(theirs, yes, { accountNumber: NUMBER });
    await keep(owner, { customers: [stranger], orders: [theirs], consents: [yes], refundAccounts: [lying] });
    await expect(
      openSealed(Viewer.ofJob(stranger, "refund"), { ...account, id: lying.id }, "refund"),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is there for its own customer only, and by its true number", async () => {
    const other = person("mini-miss");
    await keep(owner, { customers: [other] });
    for (const [viewer, id] of [
      [Viewer.ofJob(other, "refund"), bank.id],
      [payout, "' or true --"],
    ] as const)
      await expect(openSealed(viewer, { ...account, id }, "refund")).rejects.toMatchObject({ code: "not-found" });
  });

  it("is shown to the person themselves after a fresh sign-in, and before only by its last four", async () => {
    const { rows } = await page(themselves(ananya), "refundAccounts");
    expect(rows.find(({ id }) => id === bank.id)).toMatchObject({
      values: { accountLastFour: "7891" },
      hidden: ["accountNumber"],
    });
    expect(JSON.stringify(rows)).not.toContain(NUMBER);
    expect(await reveal(themselves(ananya), "refundAccounts", bank.id)).toEqual({ accountNumber: NUMBER, upiId: null });
  });
});

describe("a supplier's account", () => {
  it("MMC-33: is opened to pay them, for no other purpose of theirs, and for themselves", async () => {
    const paying = Viewer.ofJob(supplying, "supplies");
    const theirs = { name: "suppliers", id: supplied.id } as const;
    expect(await openSealed(paying, theirs, "suppliers")).toEqual({ bankAccount: "31926819" });
    for (const purpose of ["contacts", "support", "refund"] as const)
      await expect(openSealed(paying, theirs, purpose)).rejects.toMatchObject({ code: "forbidden" });
    expect(await reveal(themselves(supplying), "suppliers", supplied.id)).toMatchObject({ bankAccount: "31926819" });
  });
});

describe("what is sealed", () => {
  const held = heldOf("refundAccounts");
  const viewer = themselves(ananya);
  const { customerId } = ananya;
  const opened = (sealed: string) => unseal(viewer, "own-access", held, { accountNumber: sealed }).accountNumber;

  it("is another text each time, and opens to the same", () => {
    const [one, two] = [1, 2].map(() => seal(NUMBER, { customerId, column: refundAccounts.accountNumber }));
    expect(one).not.toBe(two);
    for (const sealed of [one, two]) {
      expect(sealed).toMatch(new RegExp(SEALED_PATTERN));
      expect(opened(sealed ?? "")).toBe(NUMBER);
    }
  });

  it.each(["", "अनन्या 👋", "x".repeat(10_000)])("%j comes back as it went", (text) => {
    expect(opened(seal(text, { customerId, column: refundAccounts.accountNumber }))).toBe(text);
  });

  it.each([
    [
      "under another secret",
      seal(NUMBER, { customerId, column: refundAccounts.accountNumber }, "another secret of thirty-two characters"),
    ],
    ["for another customer", seal(NUMBER, { customerId: supplying.customerId, column: refundAccounts.accountNumber })],
    ["for another column", seal(NUMBER, { customerId, column: refundAccounts.upiId })],
    ["and then changed", changed(seal(NUMBER, { customerId, column: refundAccounts.accountNumber }))],
    ["and then cut", seal(NUMBER, { customerId, column: refundAccounts.accountNumber }).slice(0, -8)],
    ["never", NUMBER],
  ])("%s does not open, and says so", (_, sealed) => {
    expect(() => opened(sealed)).toThrow(/^account_number does not open/);
  });

  it("lies in the database so that its bytes say nothing, and the table takes no other", async () => {
    const [row] = await owner.$client<
      { bytes: string }[]
    >`select r::text as bytes from refund_accounts r where id = ${bank.id}`;
    expect(row?.bytes).toContain("sealed1.");
    expect(row?.bytes).not.toContain(NUMBER);
    const plain = owner.$client`update refund_accounts set account_number = ${NUMBER} where id = ${bank.id}`;
    await expect(plain).rejects.toMatchObject({ constraint_name: "refund_accounts_account_sealed" });
  });

  it("moved to another customer's row fails loudly", async () => {
    const other = person("mini-miss");
    const theirs = order(other);
    const agreed = refundYes(other, theirs.orderedAt);
    const moved = {
      ...refundAccount(theirs, agreed, { accountNumber: "0000" }),
      accountNumber: bank.accountNumber ?? null,
    };
    await keep(owner, { customers: [other], orders: [theirs], consents: [agreed], refundAccounts: [moved] });
    await expect(reveal(themselves(other), "refundAccounts", moved.id)).rejects.toThrow(/account_number does not open/);
  });

  it("MMS-06: is not stored without a yes", async () => {
    const row = { ...refundAccount(placed, yes), consentId: crypto.randomUUID() };
    await expect(keep(owner, { refundAccounts: [row] })).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  it("is opened in one place of the house", () => {
    const files = globSync("{app,components,db,lib,scripts,worker}/**/*.{ts,tsx}", { exclude: ["**/*.test.ts"] });
    expect(files.filter((file) => readFileSync(file, "utf8").includes("createDecipheriv"))).toEqual([
      "lib/records/unseal.ts",
    ]);
  });
});

/** The same with one character of its cipher text made another. */
function changed(sealed: string): string {
  const at = sealed.length - 25;
  return `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
}
