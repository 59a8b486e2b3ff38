import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { markerOf, oneOfEach } from "@/db/factories/one-of-each";
import { alteration, engraving, measurement } from "@/db/factories/fitting";
import { membership, pointMovement, remindersYes, specialDate } from "@/db/factories/membership";
import { refundAccount, refundYes, supplier } from "@/db/factories/payouts";
import { consent, person } from "@/db/factories/people";
import { cookieChoice } from "@/db/factories/seen";
import { order, orderItem } from "@/db/factories/shopping";
import { jobApplication } from "@/db/factories/taking-part";
import { pageView } from "@/db/factories/traces";
import { giftRecipient } from "@/db/factories/wishes";
import type { CustomerId } from "@/db/ids";
import { auditEvents, suppliers } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { FRESH_MS, Viewer } from "@/lib/viewer";
import { eventOf } from "./events";
import { allHeld, fieldsShown, heldOf } from "./held";
import { toCursor } from "./keyset";
import { instant } from "./list";
import { file, overview, page, reveal } from "./queries";
import { searchFor } from "./search";

const owner = asOwner();
afterAll(async () => {
  await closeDatabase();
  await owner.$client.end();
});

function viewerOf({ customerId, brand }: { customerId: CustomerId; brand: string }, secondsAgo = 0): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date(Date.now() - secondsAgo * 1000) });
}

function supportOf({ customerId, brand }: { customerId: CustomerId; brand: string }): Viewer {
  const expiresAt = new Date(Date.now() + 60_000);
  return Viewer.ofSupport({ customerId, brand }, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
}

function refused(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "allowed",
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
}

async function lastAct(customerId: CustomerId) {
  const [row] = await owner.select().from(auditEvents).where(eq(auditEvents.customerId, customerId)).orderBy(desc(auditEvents.seq)).limit(1);
  return row;
}

/** Somebody with one row of every kind. */
async function everything() {
  const someone = person("mini-and-me");
  const rows = oneOfEach(someone);
  await keep(owner, Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, [row]])));
  return { ...someone, rows };
}

describe("the overview", () => {
  it("MMM-29: counts each kind, and nothing of a stranger's", async () => {
    const viewer = viewerOf(await everything());
    const sums = await overview(viewer);
    expect(sums.map(({ name, rows }) => [name, rows])).toEqual(allHeld.map(({ name }) => [name, 1]));
    const stranger = await overview(viewerOf(person("mini-and-me")));
    expect(stranger.map(({ rows, newest }) => [rows, newest])).toEqual(allHeld.map(() => [0, undefined]));
  });

  it("tells the newest date of each, and the last event that its rule counts from", async () => {
    const someone = person("mini-and-me");
    const views = ["2026-01-05T00:00:00Z", "2026-03-05T00:00:00Z"].map((at) => pageView(someone, { viewedAt: new Date(at), collectedAt: new Date("2026-03-06T00:00:00Z") }));
    await keep(owner, { customers: [someone], pageViews: views });
    const sum = (await overview(viewerOf(someone))).find(({ name }) => name === "pageViews");
    expect(sum).toMatchObject({ newest: new Date("2026-03-05T00:00:00Z"), eventAt: new Date("2026-03-06T00:00:00Z"), rows: 2 });
  });

  it("is written down when staff look, and not when the person does", async () => {
    const someone = await everything();
    await overview(viewerOf(someone));
    expect(await lastAct(someone.customerId)).toMatchObject({ seq: someone.rows.auditEvents.seq });
    await overview(supportOf(someone));
    expect(await lastAct(someone.customerId)).toMatchObject({ act: "records-viewed", actor: "staff-as-customer", reason: "ticket 12", dataset: null });
  });
});

describe("a page of records", () => {
  const many = 130;
  const someone = person("miniluxe");
  const viewer = viewerOf(someone);

  beforeAll(async () => {
    // Half share one instant, the rest lie a microsecond apart: closer than a date in JavaScript can tell.
    const views = Array.from({ length: many }, (_, i) => pageView(someone, { title: `View ${String(i)}` }));
    await keep(owner, { customers: [someone], pageViews: views });
    await owner.execute(`update page_views set viewed_at = timestamptz '2026-03-01 10:00:00.000001+00' + least(row, 65) * interval '1 microsecond'
      from (select id, row_number() over (order by id) as row from page_views where customer_id = '${someone.customerId}') numbered
      where page_views.id = numbered.id and page_views.customer_id = '${someone.customerId}'`);
  });

  it("walks to the end and back without skipping or repeating one", async () => {
    const first = await page(viewer, "pageViews");
    const second = await page(viewer, "pageViews", { after: first.older });
    const third = await page(viewer, "pageViews", { after: second.older });
    const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 30]);
    expect(new Set(seen).size).toBe(many);
    expect([first.newer, third.older]).toEqual([undefined, undefined]);
    const back = await page(viewer, "pageViews", { before: third.newer });
    expect(back).toEqual(second);
    expect(await page(viewer, "pageViews", { before: back.newer })).toEqual(first);
  });

  it("shows the whole newest page to whoever comes back to it from in between", async () => {
    const { rows } = await page(viewer, "pageViews");
    const tenth = rows[10];
    const between = toCursor({ at: String((tenth?.values.viewedAt as Date).getTime() * 1000 + 66), id: tenth?.id ?? "" });
    expect((await page(viewer, "pageViews", { before: between })).rows).toEqual(rows);
  });

  it("says how many there are, and how many a search finds", async () => {
    expect(await page(viewer, "pageViews", { search: searchFor("view 12") })).toMatchObject({ count: many, found: 11 });
    expect(await page(viewer, "pageViews", { search: searchFor("nothing like it") })).toMatchObject({ count: many, found: 0, rows: [] });
  });

  it.each(["!", "x", "W10", "eyJ9", Buffer.from('["1"]').toString("base64url"), toCursor({ at: "1", id: "1" })])(
    "refuses the cursor %s as it does a missing page",
    async (cursor) => {
      expect(await refused(page(viewer, "pageViews", { after: cursor }))).toBe("not-found");
      expect(await refused(page(viewer, "pageViews", { before: cursor }))).toBe("not-found");
    },
  );

  it("refuses a dataset that does not exist", async () => {
    expect(await refused(page(viewer, "wishes" as "orders"))).toBe("not-found");
  });
});

describe("a search", () => {
  const someone = person("mini-miss");
  const viewer = viewerOf(someone);
  const find = async (text: string, codes?: Record<string, string[]>) => {
    const search = searchFor(text);
    const { rows } = await page(viewer, "orders", { search: search && { ...search, ...(codes && { codes }) } });
    return rows.map(({ values }) => values.name).sort();
  };

  beforeAll(async () => {
    const notes = { "#1": "100% silver", "#2": "100 silver", "#3": "gift_wrap", "#4": "giftswrap", "#5": "back\\slash" };
    const orders = Object.entries(notes).map(([name, note]) => order(someone, { name, note, discountCode: null, shippingMethod: null, financialStatus: name === "#4" ? "refunded" : "paid" }));
    await keep(owner, { customers: [someone], orders });
  });

  it.each([
    ["100%", ["#1"]],
    ["t_w", ["#3"]],
    ["\\", ["#5"]],
    ["SILVER", ["#1", "#2"]],
    ["  silver\0 ", ["#1", "#2"]],
    ["' or true --", []],
  ])("%j means what it says", async (text, names) => {
    expect(await find(text)).toEqual(names);
  });

  it("finds what the page says in other words", async () => {
    expect(await find("paid back", { financialStatus: ["refunded"] })).toEqual(["#4"]);
  });

  it("in records that cannot be searched finds all", async () => {
    expect(await page(viewer, "customers", { search: searchFor("zz") })).toMatchObject({ count: 1, found: 1 });
  });

  it("of nothing is none", () => {
    expect([undefined, "", "  ", "\0"].map(searchFor)).toEqual([undefined, undefined, undefined, undefined]);
    expect(searchFor("a".repeat(10_000))?.text).toHaveLength(200);
  });

  it.each(allHeld)("looks only into plain texts of $name", ({ name, entry }) => {
    for (const field of entry.searched ?? []) expect(fieldsShown({ name, slug: "", entry }, "plain")).toContain(field);
  });
});

describe("masked values", () => {
  it.each(allHeld.map(({ name }) => name))("%s gives none with the page, to nobody", async (name) => {
    const someone = await everything();
    const held = allHeld.find((h) => h.name === name);
    const hidden = held ? fieldsShown(held, "masked", "withheld") : [];
    for (const viewer of [viewerOf(someone), supportOf(someone)]) {
      const { rows } = await page(viewer, name);
      expect(rows.flatMap(({ values }) => Object.keys(values)).filter((field) => hidden.includes(field))).toEqual([]);
      for (const field of hidden) expect(JSON.stringify(rows)).not.toContain(markerOf(name, field, someone.customerId));
    }
  });

  it("are said to be hidden where there is one, and not where there is none", async () => {
    const someone = person("theminigalerie");
    await keep(owner, { customers: [someone], consents: [consent(someone, { ip: "203.0.113.7" }), consent(someone, { channel: "text" })] });
    const hidden = async (viewer: Viewer) => (await page(viewer, "consents")).rows.map((row) => [row.values.channel, row.hidden]).sort();
    expect(await hidden(viewerOf(someone))).toEqual([["email", ["ip"]], ["text", []]]);
    expect(await hidden(supportOf(someone))).toEqual([["email", ["ip"]], ["text", ["ip"]]]);
  });

  it("are shown after a fresh sign-in, and that is written down", async () => {
    const someone = await everything();
    const { id = "", lastFour } = someone.rows.paymentMethods;
    expect(await refused(reveal(viewerOf(someone, FRESH_MS / 1000 + 1), "paymentMethods", id))).toBe("sign-in-again");
    expect(await reveal(viewerOf(someone), "paymentMethods", id)).toMatchObject({ lastFour });
    expect(await lastAct(someone.customerId)).toMatchObject({
      act: "fields-revealed",
      actor: "customer",
      dataset: "paymentMethods",
      fields: ["lastFour", "expiryMonth", "expiryYear"],
    });
  });

  it("are never shown to staff, nor of another, nor where there are none", async () => {
    const [someone, other] = [await everything(), await everything()];
    const { id = "" } = someone.rows.paymentMethods;
    expect(await refused(reveal(supportOf(someone), "paymentMethods", id))).toBe("forbidden");
    expect(await refused(reveal(viewerOf(other), "paymentMethods", id))).toBe("not-found");
    expect(await refused(reveal(viewerOf(someone), "messages", someone.rows.messages.id ?? ""))).toBe("not-found");
    expect(await refused(reveal(viewerOf(someone), "paymentMethods", "' or true --"))).toBe("not-found");
  });
});

describe("a file", () => {
  it("is the viewer's own or not there", async () => {
    const [someone, other] = [await everything(), await everything()];
    const { id = "" } = someone.rows.reviewPhotos;
    expect((await file(viewerOf(someone), "reviewPhotos", id)).place).toEqual({ shelf: "photos", customerId: someone.customerId, id });
    expect(await refused(file(viewerOf(other), "reviewPhotos", id))).toBe("not-found");
    expect(await refused(file(viewerOf(someone), "reviewPhotos", "../../etc/passwd"))).toBe("not-found");
    // A kind without files, and one whose file was deleted in its time.
    expect(await refused(file(viewerOf(someone), "messages", someone.rows.messages.id ?? ""))).toBe("not-found");
    expect(await refused(file(viewerOf(someone), "correctionEvidence", someone.rows.correctionEvidence.id ?? ""))).toBe("not-found");
  });
});

describe("the event from which a record's time counts", () => {
  const day = (text: string) => new Date(`${text}T12:00:00Z`);

  it("is the order's end for all that belongs to the order", async () => {
    const someone = person("mini-and-me");
    const bare = { paidAt: null, fulfilledAt: null, cancelledAt: null };
    const sent = order(someone, { ...bare, orderedAt: day("2026-01-01"), fulfilledAt: day("2026-01-03") });
    const cancelled = order(someone, { ...bare, orderedAt: day("2026-01-02"), cancelledAt: day("2026-01-04") });
    const open = order(someone, { ...bare, orderedAt: day("2026-01-03") });
    await keep(owner, { customers: [someone], orders: [sent, cancelled, open], orderItems: [sent, cancelled, open].map((o) => orderItem(o, someone)) });
    const ends = [day("2026-01-03"), day("2026-01-04"), undefined];
    for (const [name, key] of [["orders", "id"], ["orderItems", "orderId"]] as const) {
      const { rows } = await page(viewerOf(someone), name);
      expect([sent, cancelled, open].map((o) => rows.find(({ values }) => values[key] === o.id)?.eventAt)).toEqual(ends);
    }
  });

  it("is the newest no, unless a yes followed it", async () => {
    const someone = person("miniluxe");
    const said = (channel: "email" | "text", state: "given" | "withdrawn", at: string) => consent(someone, { channel, state, decidedAt: day(at) });
    const consents = [said("email", "given", "2026-01-01"), said("email", "withdrawn", "2026-02-01"), said("text", "withdrawn", "2026-01-05"), said("text", "given", "2026-01-06")];
    await keep(owner, { customers: [someone], consents });
    const { rows } = await page(viewerOf(someone), "consents");
    expect(rows.map(({ values, eventAt }) => [values.channel, values.state, eventAt])).toEqual([
      ["email", "withdrawn", day("2026-02-01")],
      ["text", "given", undefined],
      ["text", "withdrawn", undefined],
      ["email", "given", day("2026-02-01")],
    ]);
  });

  it("MMM-24: a yes to cookies ends with the no in that browser, or with one for all of them", async () => {
    const someone = person("mini-me-and-mama");
    const said = (browserRef: string | null, state: "given" | "withdrawn", at: string) =>
      cookieChoice(someone, { browserRef, holdsFor: browserRef ? "browser" : "account", cookieClass: "social", state, decidedAt: day(at) });
    const analytics = cookieChoice(someone, { browserRef: "phone", cookieClass: "analytics", state: "given", decidedAt: day("2026-01-01") });
    const social = [said("phone", "given", "2026-01-02"), said("laptop", "given", "2026-01-03"), said("laptop", "withdrawn", "2026-01-04")];
    await keep(owner, { customers: [someone], cookieChoices: [analytics, ...social] });
    const ends = async () => {
      const { rows } = await page(viewerOf(someone), "cookieChoices");
      return rows.map(({ values, eventAt }) => [values.cookieClass, values.browserRef, eventAt]);
    };
    const ended = day("2026-01-04");
    expect(await ends()).toEqual([["social", "laptop", ended], ["social", "laptop", ended], ["social", "phone", undefined], ["analytics", "phone", undefined]]);
    const everywhere = day("2026-02-01");
    await keep(owner, { cookieChoices: [said(null, "withdrawn", "2026-02-01")] });
    expect((await ends()).map(([, , end]) => end)).toEqual([everywhere, everywhere, everywhere, everywhere, undefined]);
    await keep(owner, { cookieChoices: [said("phone", "given", "2026-02-02")] });
    expect((await ends()).map(([, browser, end]) => [browser, end])).toEqual([
      ["phone", undefined],
      [null, everywhere],
      ["laptop", everywhere],
      ["laptop", everywhere],
      ["phone", undefined],
      ["phone", undefined],
    ]);
  });

  it("MLX-38: of an application is the day on which it was decided, and none before", async () => {
    const someone = person("miniluxe");
    const decided = jobApplication(someone, { appliedAt: day("2026-01-01"), decision: "declined", decidedAt: day("2026-01-20") });
    const open = jobApplication(someone, { appliedAt: day("2026-01-02") });
    await keep(owner, { customers: [someone], jobApplications: [decided, open] });
    const { rows } = await page(viewerOf(someone), "jobApplications");
    expect(rows.map(({ id, eventAt }) => [id, eventAt])).toEqual([[open.id, undefined], [decided.id, day("2026-01-20")]]);
  });

  it("of a device is the person's last visit or order", async () => {
    const someone = await everything();
    const { rows } = await page(viewerOf(someone), "devices");
    expect(rows[0]?.eventAt).toEqual([someone.rows.sessions.lastSeenAt, someone.rows.orders.orderedAt].sort((a, b) => Number(b) - Number(a))[0]);
  });

  it("MMS-41: is the no to the very yes that a date or a membership rests on", async () => {
    const someone = person("mini-miss");
    const [reminders, club] = [remindersYes(someone, day("2026-01-01")), consent(someone, { purpose: "membership", decidedAt: day("2026-01-02") })];
    const no = consent(someone, { purpose: "gifting-reminders", state: "withdrawn", decidedAt: day("2026-03-01") });
    const member = membership(club);
    const rows = { specialDates: [specialDate(reminders)], memberships: [member], pointMovements: [pointMovement(member)] };
    await keep(owner, { customers: [someone], consents: [reminders, club, no], ...rows });
    const eventOf = async (name: "specialDates" | "memberships" | "pointMovements") => (await page(viewerOf(someone), name)).rows[0]?.eventAt;
    expect([await eventOf("specialDates"), await eventOf("memberships"), await eventOf("pointMovements")]).toEqual([day("2026-03-01"), undefined, undefined]);
    await keep(owner, { consents: [{ ...no, id: crypto.randomUUID(), purpose: "membership", decidedAt: day("2026-04-01") }] });
    expect([await eventOf("memberships"), await eventOf("pointMovements")]).toEqual([day("2026-04-01"), day("2026-04-01")]);
    await keep(owner, { consents: [{ ...no, id: crypto.randomUUID(), state: "given", decidedAt: day("2026-05-01") }] });
    expect(await eventOf("specialDates")).toBeUndefined();
  });

  it("MMC-33: is the supplier's own no", async () => {
    const someone = person("mini-and-me");
    const yes = consent(someone, { purpose: "supply", decidedAt: day("2026-01-01") });
    const no = consent(someone, { purpose: "supply", state: "withdrawn", decidedAt: day("2026-02-01") });
    const rows = [supplier(someone, { consentId: yes.id, company: "Asked" }), supplier(someone, { company: "Never asked" })];
    await keep(owner, { customers: [someone], consents: [yes, no], suppliers: rows });
    const { rows: shown } = await page(viewerOf(someone), "suppliers");
    expect(shown.map(({ values, eventAt }) => [values.company, eventAt])).toEqual(
      expect.arrayContaining([["Asked", day("2026-02-01")], ["Never asked", undefined]]),
    );
  });

  it("MMS-10: of a refund account is the day when the books agreed", async () => {
    const someone = person("mini-miss");
    const placed = order(someone);
    const yes = refundYes(someone, placed.orderedAt);
    const accounts = [refundAccount(placed, yes, { reconciledAt: day("2026-06-15"), givenAt: day("2026-06-02") }), refundAccount(placed, yes, { givenAt: day("2026-06-01") })];
    await keep(owner, { customers: [someone], orders: [placed], consents: [yes], refundAccounts: accounts });
    const { rows } = await page(viewerOf(someone), "refundAccounts");
    expect(rows.map(({ eventAt }) => eventAt)).toEqual([day("2026-06-15"), undefined]);
  });

  it("MMS-39: of what was made to measure, and of a gift, is the end of its order", async () => {
    const someone = person("mini-me-and-mama");
    const sent = order(someone, { fulfilledAt: day("2026-01-03") });
    const gifts = [giftRecipient(someone, { origin: "order", orderId: sent.id, addedAt: day("2026-01-02") }), giftRecipient(someone, { addedAt: day("2026-01-01") })];
    const rows = { alterations: [alteration(sent)], engravings: [engraving(sent)], measurements: [measurement(someone, { orderId: sent.id })] };
    await keep(owner, { customers: [someone], orders: [sent], giftRecipients: gifts, ...rows });
    for (const name of ["alterations", "engravings", "measurements"] as const)
      expect([name, (await page(viewerOf(someone), name)).rows[0]?.eventAt]).toEqual([name, day("2026-01-03")]);
    const elsewhere = { ...someone, brand: "miniluxe" as const };
    const { rows: people } = await page(viewerOf(elsewhere), "giftRecipients");
    expect(people.map(({ eventAt }) => eventAt)).toEqual([day("2026-01-03"), undefined]);
  });

  it("when the shop stopped buying is known of a supplier", async () => {
    const someone = person("mini-and-me");
    await keep(owner, { customers: [someone], suppliers: [supplier(someone, { supplyEndedAt: day("2026-07-01") })] });
    const event = eventOf("supply-ended", heldOf("suppliers").entry, someone.customerId);
    const [row] = await owner.select({ at: instant(event) }).from(suppliers).where(eq(suppliers.customerId, someone.customerId));
    expect(row?.at).toEqual(day("2026-07-01"));
  });
});

it("MMS-13: no special date is stored without a yes, nor with somebody else's", async () => {
  const [someone, other] = [person("mini-miss"), person("mini-miss")];
  const [yes, theirs] = [remindersYes(someone, new Date()), remindersYes(other, new Date())];
  await keep(owner, { customers: [someone, other], consents: [yes, theirs] });
  await keep(owner, { specialDates: [specialDate(yes)] });
  for (const consentId of [theirs.id, crypto.randomUUID()])
    await expect(keep(owner, { specialDates: [specialDate(yes, { consentId })] })).rejects.toMatchObject({ cause: { code: "23503" } });
  await expect(owner.execute(`insert into special_dates (customer_id, occasion, day, added_at) values ('${someone.customerId}', 'birthday', '1990-01-01', now())`)).rejects.toMatchObject({
    cause: { code: "23502" },
  });
});
