import { desc, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { remindersYes, specialDate } from "@/db/factories/membership";
import { consent, type Person, person } from "@/db/factories/people";
import type { Story } from "@/db/factories/tables";
import { auditEvents, changes, consents, specialDates } from "@/db/schema";
import { about, closeDatabase } from "@/lib/database";
import { Refused } from "@/lib/errors";
import { speak } from "@/lib/language";
import { Viewer } from "@/lib/viewer";
import { brands } from "@/policies";
import { miniMiss } from "@/policies/mini-miss";
import { add, remove, undo } from "./commands";
import { agreementFor, timeline } from "./queries";

const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

const reader = { policy: miniMiss, tongue: speak("en-GB", miniMiss.timeZone) };
const caller = { ip: "203.0.113.9", userAgent: "Mozilla/5.0" };
const aBirthday = { occasion: "birthday", day: "1994-08-19", remind: "yes", daysBefore: "7" };
const [longAgo, lately] = [new Date("2026-01-01"), new Date("2026-02-01")];

async function resident(story: (who: Person) => Story = () => ({})): Promise<Person> {
  const who = person("mini-miss");
  await keep(db, { customers: [who] }, story(who));
  return who;
}

function customer({ customerId, brand }: Person): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date() });
}

function support({ customerId, brand }: Person): Viewer {
  const expiresAt = new Date(Date.now() + 60_000);
  return Viewer.ofSupport({ customerId, brand }, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
}

const adding = (viewer: Viewer, typed: Record<string, string>) =>
  add(viewer, "specialDates", typed, { ...reader, caller });
const boxFor = (who: Person) => agreementFor(customer(who), "specialDates", reader);
const tickOf = async (who: Person) => ({ consentId: (await boxFor(who))?.value ?? "no box" });
const datesOf = ({ customerId }: Person) =>
  db.select().from(specialDates).where(eq(specialDates.customerId, customerId));
const yesesOf = ({ customerId }: Person) =>
  db.select().from(consents).where(eq(consents.customerId, customerId)).orderBy(consents.decidedAt);

async function actsOf({ customerId }: Person) {
  return db.select().from(auditEvents).where(eq(auditEvents.customerId, customerId)).orderBy(desc(auditEvents.seq));
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

/** What a statement of the person's own role is refused with. */
async function raw(who: Person, statement: string): Promise<unknown> {
  const { customerId } = who;
  const run = about(customer(who), "records:add", (tx) => tx.execute(statement.replaceAll(":me", `'${customerId}'`)));
  return run.then(
    () => "done",
    (error: unknown) => ((error as Error).cause as { code?: string }).code,
  );
}

const dateBy = (consentId: string) =>
  `insert into special_dates (customer_id, consent_id, occasion, day, added_at) values (:me, '${consentId}', 'birthday', '1994-08-19', now())`;

describe("MMS-13: a special date", () => {
  it("MMS-06: comes with a yes whose words, time and origin are kept, in one step", async () => {
    const who = await resident();
    const box = await boxFor(who);
    const outcome = await adding(customer(who), { ...aBirthday, consentId: box?.value ?? "" });
    const [[yes], [date]] = [await yesesOf(who), await datesOf(who)];
    expect(yes).toMatchObject({
      ...{ purpose: "gifting-reminders", channel: "email", state: "given", method: "form" },
      ...{
        wording: `${box?.label ?? ""}. ${box?.hint ?? ""}`,
        wordingVersion: "2026-01-01",
        language: "en",
        ...caller,
      },
    });
    expect(yes?.wording).toContain("remind you of a gift in time and greet you, by email");
    expect(yes?.wording).toContain("take it back at any time: write to privacy@minimiss.com");
    expect(Date.now() - (yes?.decidedAt.getTime() ?? 0)).toBeLessThan(60_000);
    expect(date).toMatchObject({ consentId: yes?.id, occasion: "birthday", day: "1994-08-19", daysBefore: 7 });
    expect((await actsOf(who)).map(({ act }) => act)).toEqual(["record-added", "consent-given"]);
    expect(JSON.stringify(await actsOf(who))).not.toContain("1994");
    expect(outcome).toMatchObject({ is: "saved", change: expect.any(String) as string });
  });

  it.each([
    ["without a tick", undefined],
    ["with a box that says something else", "yes"],
    ["with the tick of other words", "0123456789ab"],
  ])("is not stored %s, nor anything else, and the box says so", async (_, consentId) => {
    const who = await resident();
    const outcome = await adding(customer(who), { ...aBirthday, ...(consentId && { consentId }) });
    expect(outcome).toEqual({ is: "wrong", problems: { consentId: "yes-missing" } });
    expect([await datesOf(who), await yesesOf(who), await actsOf(who)]).toEqual([[], [], []]);
  });

  it("that is wrong leaves no yes behind, and all that is wrong is said at once", async () => {
    const who = await resident();
    const bad = { ...aBirthday, day: "2026-02-30" };
    expect(await adding(customer(who), bad)).toEqual({
      is: "wrong",
      problems: { day: "date-none", consentId: "yes-missing" },
    });
    expect(await adding(customer(who), { ...bad, ...(await tickOf(who)) })).toEqual({
      is: "wrong",
      problems: { day: "date-none" },
    });
    expect(await yesesOf(who)).toEqual([]);
  });

  it("points at a yes that stands already, and asks for none", async () => {
    const who = await resident((someone) => ({ consents: [remindersYes(someone, longAgo)] }));
    expect(await boxFor(who)).toBeUndefined();
    await adding(customer(who), aBirthday);
    const [[yes, ...others], [date]] = [await yesesOf(who), await datesOf(who)];
    expect(others).toEqual([]);
    expect(date?.consentId).toBe(yes?.id);
  });

  it.each<[string, Parameters<typeof consent>[1]]>([
    ["taken back since", { purpose: "gifting-reminders", state: "withdrawn", decidedAt: lately }],
    ["of another purpose", { purpose: "newsletter", decidedAt: lately }],
    ["on another channel", { purpose: "gifting-reminders", channel: "text", decidedAt: lately }],
  ])("does not rest on a yes %s", async (what, last) => {
    const before = (someone: Person) => (what === "taken back since" ? [remindersYes(someone, longAgo)] : []);
    const who = await resident((someone) => ({ consents: [...before(someone), consent(someone, last)] }));
    expect(await adding(customer(who), aBirthday)).toMatchObject({ problems: { consentId: "yes-missing" } });
    expect(await datesOf(who)).toEqual([]);
    await adding(customer(who), { ...aBirthday, ...(await tickOf(who)) });
    const newest = (await yesesOf(who)).at(-1);
    expect(await datesOf(who)).toMatchObject([{ consentId: newest?.id }]);
    expect(newest?.decidedAt.getTime()).toBeGreaterThan(lately.getTime());
  });

  it("does not rest on a neighbour's yes, whatever the form says", async () => {
    const neighbour = await resident((someone) => ({ consents: [remindersYes(someone, longAgo)] }));
    const who = await resident();
    const [theirs] = await yesesOf(neighbour);
    expect(await adding(customer(who), { ...aBirthday, consentId: theirs?.id ?? "" })).toMatchObject({
      problems: { consentId: "yes-missing" },
    });
    expect(await raw(who, dateBy(theirs?.id ?? ""))).toBe("42501");
    expect(await datesOf(who)).toEqual([]);
  });

  it("is taken away again by undoing, and the yes stays on record", async () => {
    const who = await resident();
    const added = await adding(customer(who), { ...aBirthday, ...(await tickOf(who)) });
    await undo(customer(who), added.is === "saved" ? (added.change ?? "") : "");
    expect(await datesOf(who)).toEqual([]);
    expect(await yesesOf(who)).toHaveLength(1);
  });

  it("that was removed comes back while its yes stands, and not after it was taken back", async () => {
    const who = await resident((someone) => {
      const yes = remindersYes(someone, longAgo);
      return { consents: [yes], specialDates: [specialDate(yes)] };
    });
    const [date] = await datesOf(who);
    const gone = await remove(customer(who), "specialDates", date?.id ?? "");
    await undo(customer(who), gone ?? "");
    expect(await datesOf(who)).toMatchObject([{ id: date?.id, consentId: date?.consentId }]);
    const again = await remove(customer(who), "specialDates", date?.id ?? "");
    await keep(db, {
      consents: [consent(who, { purpose: "gifting-reminders", state: "withdrawn", decidedAt: lately })],
    });
    const told = (await timeline(customer(who))).changes.find(({ id }) => id === again);
    expect(told?.undoable).toBe(false);
    expect(await undo(customer(who), again ?? "")).toBeUndefined();
    expect(await datesOf(who)).toEqual([]);
    expect(await db.select().from(changes).where(eq(changes.customerId, who.customerId))).toHaveLength(3);
  });

  it("is not added by staff, and their role can neither say yes for somebody nor store a date", async () => {
    const who = await resident((someone) => ({ consents: [remindersYes(someone, longAgo)] }));
    expect(await refusalOf(adding(support(who), aBirthday))).toBe("forbidden");
    expect(await refusalOf(agreementFor(support(who), "specialDates", reader))).toBe("forbidden");
    expect(await datesOf(who)).toEqual([]);
  });

  it.each(
    brands
      .filter(({ holdings: { occasions } }) => "notHeld" in occasions)
      .map((policy) => [policy.id, policy] as const),
  )("cannot be added at %s, which says that it holds none", async (brand, policy) => {
    const who = person(brand);
    await keep(db, { customers: [who] });
    const tongue = speak("en-GB", policy.timeZone);
    expect(await refusalOf(add(customer(who), "specialDates", aBirthday, { policy, tongue, caller }))).toBe(
      "not-found",
    );
  });
});

describe("MMS-13: raw SQL in the customer's role", () => {
  it("says one's own yes, and neither changes nor deletes one, nor says it for another", async () => {
    const [who, other] = [await resident(), await resident()];
    const yes = (whose: string) =>
      `insert into consents (customer_id, purpose, channel, state, method, decided_at) values (${whose}, 'gifting-reminders', 'email', 'given', 'form', now())`;
    expect(await raw(who, yes(":me"))).toBe("done");
    expect(await raw(who, yes(`'${other.customerId}'`))).toBe("42501");
    expect(await raw(who, "update consents set state = 'given' where customer_id = :me")).toBe("42501");
    expect(await raw(who, "delete from consents where customer_id = :me")).toBe("42501");
    expect([(await yesesOf(who)).length, (await yesesOf(other)).length]).toEqual([1, 0]);
  });

  it("stores a date by a yes that stands, and by no other", async () => {
    const who = await resident((someone) => ({ consents: [remindersYes(someone, longAgo)] }));
    const [yes] = await yesesOf(who);
    expect(await raw(who, dateBy(crypto.randomUUID()))).toBe("42501");
    expect(await raw(who, dateBy(yes?.id ?? ""))).toBe("done");
    await keep(db, {
      consents: [consent(who, { purpose: "gifting-reminders", state: "withdrawn", decidedAt: lately })],
    });
    const [, no] = await yesesOf(who);
    expect(await raw(who, dateBy(yes?.id ?? ""))).toBe("42501");
    expect(await raw(who, dateBy(no?.id ?? ""))).toBe("42501");
    expect(await raw(who, `update special_dates set consent_id = '${no?.id ?? ""}'`)).toBe("42501");
    expect(await datesOf(who)).toHaveLength(1);
  });
});
