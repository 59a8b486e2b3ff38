import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, confirmation } from "@/db/factories/accuracy";
import { asOwner, keep } from "@/db/factories/keep";
import { address, paymentMethod, type Person, person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import type { Story } from "@/db/factories/tables";
import { addresses, auditEvents, changes, confirmations, customers, paymentMethods } from "@/db/schema";
import type { DatasetName } from "@/lib/catalogue/types";
import { about, atDesk, closeDatabase } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { speak } from "@/lib/language";
import { Viewer } from "@/lib/viewer";
import { miniAndMe } from "@/policies/mini-and-me";
import { add, confirmDetails, correct, remove, undo } from "./commands";
import { changeOf, detailsToConfirm, formOf, removable, timeline } from "./queries";

const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

async function resident(story: (who: Person) => Story = () => ({}), overrides: Partial<Person> = {}): Promise<Person> {
  const who = person("mini-and-me", overrides);
  await keep(db, { customers: [who] }, story(who));
  return who;
}

function customer({ customerId, brand }: Person, authenticatedAt = new Date()): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt });
}

function support({ customerId, brand }: Person): Viewer {
  return Viewer.ofSupport(
    { customerId, brand },
    { staffId: "7", role: "support", reason: "ticket 12", expiresAt: new Date(Date.now() + 60_000) },
  );
}

const anHourAgo = () => new Date(Date.now() - 3_600_000);

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

const ofPerson = ({ customerId }: Person) => db.select().from(customers).where(eq(customers.customerId, customerId));
const addressesOf = ({ customerId }: Person) =>
  db.select().from(addresses).where(eq(addresses.customerId, customerId)).orderBy(addresses.city);
const historyOf = ({ customerId }: Person) =>
  db.select().from(changes).where(eq(changes.customerId, customerId)).orderBy(changes.at);
async function lastAct({ customerId }: Person) {
  const [row] = await db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.customerId, customerId))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  return row;
}

/** Adds a record, from the pages of the viewer's brand. */
function adding(viewer: Viewer, name: DatasetName, typed: Record<string, string>) {
  return add(viewer, name, typed, { policy: miniAndMe, tongue: speak("en-GB", miniAndMe.timeZone), caller: {} });
}

/** Opens the form of a record and saves it with these boxes changed. */
async function save(viewer: Viewer, name: "customers" | "addresses", record: string, changed: Record<string, string>) {
  const { typed, marks } = await formOf(viewer, name, record);
  return correct(viewer, name, record, { ...typed, ...changed }, marks);
}

describe("correcting a record", () => {
  it("TMG-44, MMC-46, MMS-20, MMS-57, MMM-30: changes the row, its history and the audit, which holds no value", async () => {
    const who = await resident(undefined, { firstName: "Ana", lastName: "Bell" });
    const saved = await save(customer(who), "customers", "this", { firstName: "अनन्या" });
    expect(await ofPerson(who)).toMatchObject([{ firstName: "अनन्या", lastName: "Bell" }]);
    const [told] = await historyOf(who);
    expect(told).toMatchObject({ by: "customer", before: { firstName: "Ana" }, after: { firstName: "अनन्या" } });
    expect(saved).toEqual({ is: "saved", change: told?.id });
    const act = await lastAct(who);
    expect(act).toMatchObject({
      act: "record-corrected",
      actor: "customer",
      dataset: "customers",
      fields: ["firstName"],
    });
    expect(JSON.stringify(act)).not.toMatch(/अनन्या|Ana/);
  });

  it("saves nothing where one of many boxes is wrong", async () => {
    const home = (who: Person) => ({ addresses: [address(who, { city: "York", zip: "YO1 7HH" })] });
    const who = await resident(home);
    const [{ id } = { id: "" }] = await addressesOf(who);
    const outcome = await save(customer(who), "addresses", id, { city: "Leeds", zip: "048616" });
    expect(outcome).toMatchObject({ is: "wrong", problems: { zip: ["postcode-shape", { country: "GB" }] } });
    expect(await addressesOf(who)).toMatchObject([{ city: "York", zip: "YO1 7HH" }]);
    expect(await historyOf(who)).toEqual([]);
    expect(await lastAct(who)).toBeUndefined();
  });

  it("that changes nothing writes nothing", async () => {
    const who = await resident();
    expect(await save(customer(who), "customers", "this", {})).toEqual({ is: "saved", change: undefined });
    expect(await lastAct(who)).toBeUndefined();
  });

  it("TMG-05, MLX-03: refuses a card's number and keeps it nowhere", async () => {
    const who = await resident();
    const outcome = await save(customer(who), "customers", "this", { firstName: "4111 1111 1111 1111" });
    expect(outcome).toEqual({ is: "wrong", problems: { firstName: "card-number" } });
    const everything = JSON.stringify([await ofPerson(who), await historyOf(who), await lastAct(who)]);
    expect(everything).not.toMatch(/4111 ?1111/);
  });

  it("tells the second of two windows, and overwrites nothing until it has looked", async () => {
    const who = await resident((someone) => ({
      addresses: [address(someone, { city: "York", address1: "1 High Street" })],
    }));
    const [{ id } = { id: "" }] = await addressesOf(who);
    const second = await formOf(customer(who), "addresses", id);
    const first = await save(customer(who), "addresses", id, { city: "Leeds" });
    const told = await correct(
      customer(who),
      "addresses",
      id,
      { ...second.typed, address1: "2 High Street" },
      second.marks,
    );
    expect(told).toMatchObject({
      is: "overtaken",
      by: {
        differences: { city: { stored: "Leeds", typed: "York" } },
        typed: { city: "Leeds", address1: "2 High Street" },
      },
      last: { by: "customer", id: first.is === "saved" ? first.change : "" },
    });
    expect(await addressesOf(who)).toMatchObject([{ city: "Leeds", address1: "1 High Street" }]);
    if (told.is === "overtaken") await correct(customer(who), "addresses", id, told.by.typed, told.by.marks);
    expect(await addressesOf(who)).toMatchObject([{ city: "Leeds", address1: "2 High Street" }]);
  });

  it("of two windows that save in the same moment, one is told", async () => {
    const who = await resident(undefined, { firstName: "Ana" });
    const { typed, marks } = await formOf(customer(who), "customers", "this");
    const both = ["Anna", "Anne"].map((firstName) =>
      correct(customer(who), "customers", "this", { ...typed, firstName }, marks),
    );
    expect((await Promise.all(both)).map(({ is }) => is).sort()).toEqual(["overtaken", "saved"]);
    expect(await historyOf(who)).toHaveLength(1);
  });

  it("of a default address ends the other's, in the same moment", async () => {
    const two = (who: Person) => ({
      addresses: [address(who, { city: "Bath" }), address(who, { city: "York", isDefault: false })],
    });
    const who = await resident(two);
    const [, other] = await addressesOf(who);
    await save(customer(who), "addresses", other?.id ?? "", { isDefault: "yes" });
    expect((await addressesOf(who)).map(({ city, isDefault }) => [city, isDefault])).toEqual([
      ["Bath", false],
      ["York", true],
    ]);
    expect((await historyOf(who)).map(({ after }) => after)).toEqual([{ isDefault: true }, { isDefault: false }]);
  });

  it("of two addresses that become the default at once leaves one", async () => {
    const two = (who: Person) => ({
      addresses: ["Bath", "York"].map((city) => address(who, { city, isDefault: false })),
    });
    const who = await resident(two);
    await Promise.all(
      (await addressesOf(who)).map(({ id }) => save(customer(who), "addresses", id, { isDefault: "yes" })),
    );
    expect((await addressesOf(who)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  it("is not for what only the shop decides, nor for what is nobody's", async () => {
    const who = await resident((someone) => ({ orders: [order(someone)], paymentMethods: [paymentMethod(someone)] }));
    const [{ id } = { id: "" }] = await db
      .select()
      .from(paymentMethods)
      .where(eq(paymentMethods.customerId, who.customerId));
    for (const work of [
      () => formOf(customer(who), "orders", id),
      () => formOf(customer(who), "paymentMethods", id),
      () => correct(customer(who), "paymentMethods", id, { network: "Visa" }, {}),
      () => formOf(customer(who), "addresses", id),
      () => formOf(customer(who), "addresses", "this"),
      () => formOf(customer(who), "customers", ""),
      () => formOf(customer(who), "customers", "' or true --"),
    ])
      expect(await refusalOf(work())).toBe("not-found");
  });

  it("ignores boxes that no form has", async () => {
    const who = await resident(undefined, { email: "ana.bell.77@example.com" });
    const { typed, marks } = await formOf(customer(who), "customers", "this");
    const forged = { ...typed, firstName: "Anna", email: "thief@example.com", brand: "miniluxe", totalOrders: "9" };
    await correct(customer(who), "customers", "this", forged, marks);
    expect(await ofPerson(who)).toMatchObject([
      { firstName: "Anna", email: "ana.bell.77@example.com", brand: "mini-and-me", totalOrders: who.totalOrders },
    ]);
  });
});

describe("adding and removing", () => {
  it("an address comes with what was typed, and can be taken away again", async () => {
    const who = await resident();
    const added = await adding(customer(who), "addresses", {
      city: "Leeds",
      countryCode: "GB",
      zip: "ls1 4ap",
      phone: "0113 496 0000",
      isDefault: "yes",
    });
    const [row] = await addressesOf(who);
    expect(row).toMatchObject({
      city: "Leeds",
      zip: "LS1 4AP",
      phone: "+441134960000",
      isDefault: true,
      firstName: null,
    });
    expect(await lastAct(who)).toMatchObject({ act: "record-added", dataset: "addresses" });
    const [told] = await historyOf(who);
    expect(added).toEqual({ is: "saved", change: told?.id });
    await remove(customer(who), "addresses", row?.id ?? "");
    expect(await addressesOf(who)).toEqual([]);
    expect(await lastAct(who)).toMatchObject({ act: "record-removed" });
  });

  it("a second default ends the first", async () => {
    const who = await resident((someone) => ({ addresses: [address(someone, { city: "Bath" })] }));
    await adding(customer(who), "addresses", { city: "York", isDefault: "yes" });
    expect((await addressesOf(who)).map(({ city, isDefault }) => [city, isDefault])).toEqual([
      ["Bath", false],
      ["York", true],
    ]);
  });

  it("an empty form adds nothing, whatever country stands in it", async () => {
    const who = await resident();
    expect(await adding(customer(who), "addresses", { countryCode: "GB", city: "  " })).toEqual({
      is: "wrong",
      problems: { firstName: "nothing-typed" },
    });
    expect(await addressesOf(who)).toEqual([]);
  });

  it("does not go on for ever", async () => {
    const who = await resident((someone) => ({
      addresses: Array.from({ length: 200 }, () => address(someone, { isDefault: false })),
    }));
    expect(await adding(customer(who), "addresses", { city: "York" })).toEqual({
      is: "wrong",
      problems: { firstName: ["too-many-records", { most: 200 }] },
    });
  });

  it("is only for kinds that a person adds to", async () => {
    const who = await resident();
    for (const name of ["customers", "orders", "paymentMethods", "consents", "changes", "dataExports"] as const)
      expect([name, await refusalOf(adding(customer(who), name, { network: "Visa" }))]).toEqual([name, "not-found"]);
  });

  it("a way to pay is removed after a fresh sign-in, and its hidden numbers stay hidden", async () => {
    const who = await resident((someone) => ({ paymentMethods: [paymentMethod(someone, { lastFour: "4242" })] }));
    const [{ id } = { id: "" }] = await db
      .select()
      .from(paymentMethods)
      .where(eq(paymentMethods.customerId, who.customerId));
    expect(await removable(customer(who), "paymentMethods", id)).toBe(id);
    expect(await refusalOf(remove(customer(who, anHourAgo()), "paymentMethods", id))).toBe("sign-in-again");
    const told = await remove(customer(who), "paymentMethods", id);
    expect(await db.select().from(paymentMethods).where(eq(paymentMethods.customerId, who.customerId))).toEqual([]);
    expect(JSON.stringify(await changeOf(customer(who), told ?? ""))).not.toContain("4242");
    expect(await changeOf(customer(who), told ?? "")).toMatchObject({ kind: "removed", undoable: false });
  });

  it("what may not be removed is not found", async () => {
    const who = await resident((someone) => ({ orders: [order(someone)] }));
    expect(await refusalOf(remove(customer(who), "customers", "this"))).toBe("not-found");
    expect(await refusalOf(remove(customer(who), "addresses", who.customerId))).toBe("not-found");
    expect(await refusalOf(remove(customer(who), "addresses", "x"))).toBe("not-found");
  });
});

describe("taking a change back", () => {
  it("is a change itself, which says what it takes back, and can be taken back too", async () => {
    const who = await resident(undefined, { firstName: "Ana" });
    const saved = await save(customer(who), "customers", "this", { firstName: "Anna" });
    const id = saved.is === "saved" ? (saved.change ?? "") : "";
    const back = await undo(customer(who), id);
    expect(await ofPerson(who)).toMatchObject([{ firstName: "Ana" }]);
    expect(await historyOf(who)).toMatchObject([
      { id, undoes: null },
      { id: back, undoes: id, before: { firstName: "Anna" }, after: { firstName: "Ana" } },
    ]);
    expect(await lastAct(who)).toMatchObject({ act: "change-undone", dataset: "customers", fields: ["firstName"] });
    expect((await timeline(customer(who))).changes.map(({ undoable }) => undoable)).toEqual([true, false]);
    await undo(customer(who), back ?? "");
    expect(await ofPerson(who)).toMatchObject([{ firstName: "Anna" }]);
  });

  it("of a removal brings the record back under its number, and of an addition takes it away", async () => {
    const who = await resident((someone) => ({ addresses: [address(someone, { city: "York" })] }));
    const [before] = await addressesOf(who);
    const { collectedAt: _, ...told } = before ?? {};
    const gone = await remove(customer(who), "addresses", before?.id ?? "");
    const back = await undo(customer(who), gone ?? "");
    expect(await addressesOf(who)).toEqual([expect.objectContaining(told)]);
    await undo(customer(who), back ?? "");
    expect(await addressesOf(who)).toEqual([]);
  });

  it("of a removed default leaves the one that was chosen since", async () => {
    const who = await resident((someone) => ({
      addresses: [address(someone, { city: "Bath" }), address(someone, { city: "York", isDefault: false })],
    }));
    const [bath, york] = await addressesOf(who);
    const gone = await remove(customer(who), "addresses", bath?.id ?? "");
    await save(customer(who), "addresses", york?.id ?? "", { isDefault: "yes" });
    await undo(customer(who), gone ?? "");
    expect((await addressesOf(who)).map(({ city, isDefault }) => [city, isDefault])).toEqual([
      ["Bath", false],
      ["York", true],
    ]);
  });

  it("also of what the shop's file brought", async () => {
    const who = await resident(undefined, { firstName: "Ana" });
    await atDesk("importer", (tx) =>
      tx.update(customers).set({ firstName: "Anna" }).where(eq(customers.customerId, who.customerId)),
    );
    const [told] = (await timeline(customer(who))).changes;
    expect(told).toMatchObject({ by: "import", undoable: true });
    await undo(customer(who), told?.id ?? "");
    expect(await ofPerson(who)).toMatchObject([{ firstName: "Ana" }]);
  });

  it("comes too late once the record says something else", async () => {
    const who = await resident(undefined, { firstName: "Ana" });
    const saved = await save(customer(who), "customers", "this", { firstName: "Anna" });
    await save(customer(who), "customers", "this", { firstName: "Anne" });
    expect(await undo(customer(who), saved.is === "saved" ? (saved.change ?? "") : "")).toBeUndefined();
    expect(await ofPerson(who)).toMatchObject([{ firstName: "Anne" }]);
    expect(await historyOf(who)).toHaveLength(2);
  });

  it("twice at once happens once", async () => {
    const who = await resident((someone) => ({ addresses: [address(someone)] }));
    const [{ id } = { id: "" }] = await addressesOf(who);
    const gone = await remove(customer(who), "addresses", id);
    const both = await Promise.all([undo(customer(who), gone ?? ""), undo(customer(who), gone ?? "")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await addressesOf(who)).toHaveLength(1);
  });

  it("is not for what only the shop decides, nor for a change of something that is gone", async () => {
    const email = { before: { email: "a@example.com" }, after: { email: "ana.bell.78@example.com" } };
    const who = await resident(
      (someone) => ({ changes: [change(someone, email, 1), change(someone, { dataset: "wishes" }, 2)] }),
      { email: "ana.bell.78@example.com" },
    );
    for (const { id, undoable } of (await timeline(customer(who))).changes) {
      expect(undoable).toBe(false);
      expect(await undo(customer(who), id)).toBeUndefined();
    }
    expect(await ofPerson(who)).toMatchObject([{ email: "ana.bell.78@example.com" }]);
  });
});

describe("the timeline", () => {
  it("is paged, newest first, and of one record alone where that is asked for", async () => {
    const many = (who: Person) => ({
      changes: Array.from({ length: 60 }, (_, i) =>
        change(
          who,
          {
            at: new Date(Date.UTC(2026, 0, 1, 0, i)),
            dataset: i % 2 ? "customers" : "addresses",
            record: i % 2 ? "" : `r${String(i % 4)}`,
          },
          i,
        ),
      ),
    });
    const who = await resident(many);
    const first = await timeline(customer(who));
    expect(first.changes).toHaveLength(50);
    const rest = await timeline(customer(who), { after: first.older });
    expect([rest.changes.length, rest.older]).toEqual([10, undefined]);
    const all = [...first.changes, ...rest.changes].map(({ at }) => at.getTime());
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(
      new Set(
        (await timeline(customer(who), { dataset: "addresses", record: "r2" })).changes.map(({ record }) => record),
      ),
    ).toEqual(new Set(["r2"]));
    expect((await timeline(customer(who), { dataset: "customers" })).changes).toHaveLength(30);
    expect(await refusalOf(timeline(customer(who), { after: "x" }))).toBe("not-found");
  });
});

describe("support acting for a customer", () => {
  it("corrects a plain contact detail in their name, and history and audit say so", async () => {
    const who = await resident(undefined, { firstName: "Ana" });
    await save(support(who), "customers", "this", { firstName: "Anna" });
    expect(await historyOf(who)).toMatchObject([{ by: "staff", role: "support", after: { firstName: "Anna" } }]);
    expect(await lastAct(who)).toMatchObject({
      act: "record-corrected",
      actor: "staff-as-customer",
      reason: "ticket 12",
      fields: ["firstName"],
    });
  });

  it("adds, removes, takes back and confirms nothing", async () => {
    const who = await resident((someone) => ({ addresses: [address(someone)], changes: [change(someone)] }));
    const [{ id } = { id: "" }] = await addressesOf(who);
    const [told] = (await timeline(support(who))).changes;
    expect(told?.undoable).toBe(false);
    expect(await refusalOf(adding(support(who), "addresses", { city: "York" }))).toBe("forbidden");
    expect(await refusalOf(remove(support(who), "addresses", id))).toBe("forbidden");
    expect(await refusalOf(removable(support(who), "addresses", id))).toBe("not-found");
    expect(await refusalOf(undo(support(who), told?.id ?? ""))).toBe("forbidden");
    expect(await refusalOf(confirmDetails(support(who)))).toBe("forbidden");
    expect(await addressesOf(who)).toHaveLength(1);
  });

  it("leaves a trace when they look at the history", async () => {
    const who = await resident((someone) => ({ changes: [change(someone)] }));
    await timeline(support(who));
    expect(await lastAct(who)).toMatchObject({ act: "records-viewed", dataset: "changes", role: "support" });
  });
});

describe("a neighbour's record", () => {
  let me: Person;
  let neighbour: Person;
  let theirs: string;

  beforeAll(async () => {
    [me, neighbour] = [
      await resident(),
      await resident((who) => ({ addresses: [address(who, { city: "York" })], changes: [change(who)] })),
    ];
    theirs = (await addressesOf(neighbour))[0]?.id ?? "";
  });

  it("is not found by any verb, and stays as it is", async () => {
    const [told] = await historyOf(neighbour);
    const verbs = [
      () => formOf(customer(me), "addresses", theirs),
      () => correct(customer(me), "addresses", theirs, { city: "Leeds" }, {}),
      () => removable(customer(me), "addresses", theirs),
      () => remove(customer(me), "addresses", theirs),
      () => undo(customer(me), told?.id ?? ""),
      () => changeOf(customer(me), told?.id ?? ""),
    ];
    for (const verb of verbs) expect(await refusalOf(verb())).toBe("not-found");
    expect(await addressesOf(neighbour)).toMatchObject([{ city: "York" }]);
    expect(await historyOf(neighbour)).toHaveLength(1);
  });

  it("cannot be reached by raw SQL about a column that is not correctable either", async () => {
    const raw = about(customer(me), "records:correct", (tx) =>
      tx.update(customers).set({ email: "thief@example.com" }),
    );
    expect(String(((await raw.catch((error: unknown) => error)) as Error).cause)).toContain("permission denied");
  });
});

describe("MMC-44: are these still right?", () => {
  const old = new Date("2020-01-01");

  it("shows name, email, phone and the default address, once, and a yes is a row and an audit", async () => {
    const who = await resident(
      (someone) => ({
        addresses: [address(someone, { city: "Bath" }), address(someone, { city: "York", isDefault: false })],
      }),
      { collectedAt: old },
    );
    const details = await detailsToConfirm(customer(who));
    expect(details.map(({ name, row }) => [name, row])).toMatchObject([
      ["customers", { firstName: who.firstName, email: who.email, phone: who.phone }],
      ["addresses", { city: "Bath" }],
    ]);
    await confirmDetails(customer(who));
    await confirmDetails(customer(who));
    expect(await db.select().from(confirmations).where(eq(confirmations.customerId, who.customerId))).toHaveLength(1);
    expect(await lastAct(who)).toMatchObject({ act: "details-confirmed" });
    expect(await detailsToConfirm(customer(who))).toEqual([]);
  });

  it("asks again after an order", async () => {
    const who = await resident(
      (someone) => ({
        confirmations: [confirmation(someone, { confirmedAt: new Date("2026-01-01") })],
        orders: [order(someone, { orderedAt: new Date("2026-01-02") })],
      }),
      { collectedAt: old },
    );
    expect(await detailsToConfirm(customer(who), new Date("2026-01-03"))).toHaveLength(1);
    await confirmDetails(customer(who), new Date("2026-01-03"));
    expect(await detailsToConfirm(customer(who), new Date("2026-01-03"))).toEqual([]);
  });
});
