import { getTableColumns, eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { afterAll, describe, expect, it } from "vitest";
import * as schema from "../schema";
import { change, confirmation } from "./accuracy";
import { code, dataExport, passwordLogin, session } from "./access";
import { lookedUp } from "./audit";
import { contactChange, correctionEvidence, correctionRequest, text } from "./corrections";
import { decision, inference } from "./conclusions";
import { homes, isBrand } from "./homes";
import { alteration, appointment, engraving, measurement, taste } from "./fitting";
import { asOwner, keep, together } from "./keep";
import { membership, pointMovement, remindersYes, specialDate } from "./membership";
import { markerOf, oneOfEach } from "./one-of-each";
import { disclosure, legalHold, socialAccount } from "./others";
import { refundAccount, refundYes, supplier } from "./payouts";
import { address, consent, paymentMethod, person } from "./people";
import { cookieChoice, recording } from "./seen";
import { newsletter } from "./sent";
import { order, purchase, refund, sentBack } from "./shopping";
import { personalTables } from "./tables";
import { jobApplication, promotionEntry, surveyAnswer } from "./taking-part";
import { call, chat } from "./talks";
import { device, mail, message, pageView, review, reviewPhoto } from "./traces";
import { cart, giftRecipient, registry, wishList } from "./wishes";

const db = asOwner();
afterAll(() => db.$client.end());

describe("made-up people", () => {
  it("are the same for the same seed, and somebody else without one", () => {
    expect(person("mini-miss", {}, 1)).toEqual(person("mini-miss", {}, 1));
    expect(person("mini-miss", {}, 1).email).not.toEqual(person("mini-miss", {}, 2).email);
    expect(person("mini-miss").customerId).not.toEqual(person("mini-miss").customerId);
    const one = person("miniluxe", {}, "one");
    expect(purchase(one, {}, 1)).toEqual(purchase(one, {}, 1));
  });

  it.each(Object.keys(homes).filter(isBrand))(
    "of %s have the money and addresses of their country, and sums that agree",
    (brand) => {
      const someone = person(brand);
      const {
        orders: [placed],
        orderItems,
      } = purchase(someone);
      expect(someone.currency).toBe(homes[brand].currency);
      expect(address(someone).countryCode).toBe(homes[brand].place.country);
      expect(placed.subtotalMinor).toBe(orderItems.reduce((sum, item) => sum + item.priceMinor * item.quantity, 0));
    },
  );

  it("are kept with everything that can be held about them", async () => {
    const someone = person("mini-and-me");
    const bought = purchase(someone);
    const written = review(someone);
    const placed = order(someone);
    const wrong = correctionRequest(someone, { dataset: "orders", recordId: placed.id });
    const [yes, reminders] = [refundYes(someone, placed.orderedAt), remindersYes(someone, placed.orderedAt)];
    const member = membership(reminders);
    await keep(db, bought, chat(someone, [["you", "Hello?"]]), cart(someone), wishList(someone), registry(someone), {
      refundAccounts: [
        refundAccount(placed, yes),
        refundAccount(placed, yes, { accountNumber: "50100234567891" }),
      ],
      suppliers: [supplier(someone)],
      measurements: [measurement(someone)],
      alterations: [alteration(placed)],
      engravings: [engraving(placed)],
      tastes: [taste(someone)],
      appointments: [appointment(someone)],
      memberships: [member],
      pointMovements: [pointMovement(member)],
      specialDates: [specialDate(reminders)],
      giftRecipients: [giftRecipient(someone)],
      customers: [someone],
      addresses: [address(someone)],
      paymentMethods: [paymentMethod(someone)],
      consents: [consent(someone), yes, reminders],
      logins: [passwordLogin(someone, "$argon2id$made-up")],
      sessions: [session(someone), session(someone)],
      codes: [code(someone)],
      dataExports: [dataExport(someone)],
      orders: [placed],
      returns: [sentBack(placed)],
      refunds: [refund(placed)],
      reviews: [written],
      reviewPhotos: [reviewPhoto(written)],
      messages: [message(someone)],
      correctionRequests: [wrong],
      correctionEvidence: [correctionEvidence(wrong)],
      contactChanges: [contactChange(someone)],
      mails: [mail(someone)],
      texts: [text(someone)],
      devices: [device(someone)],
      pageViews: [pageView(someone)],
      changes: [change(someone)],
      confirmations: [confirmation(someone)],
      calls: [call(someone)],
      promotionEntries: [promotionEntry(someone)],
      surveyAnswers: [surveyAnswer(someone)],
      jobApplications: [jobApplication(someone)],
      cookieChoices: [cookieChoice(someone)],
      sentMessages: [newsletter(someone)],
      recordings: [recording(someone)],
      inferences: [inference(someone)],
      decisions: [decision(someone)],
      socialAccounts: [socialAccount(someone)],
      disclosures: [disclosure(someone)],
      legalHolds: [legalHold(someone)],
    });
    await lookedUp(db, [
      {
        customerId: someone.customerId,
        staffId: "s-1",
        role: "support",
        reason: "asked about a parcel",
        dataset: "orders",
        fields: ["name"],
      },
    ]);
    for (const [name, table] of personalTables())
      expect(await rowsOf(table, someone.customerId), name).not.toHaveLength(0);
    expect(await rowsOf(schema.sessions, someone.customerId)).toHaveLength(2);
  });
});

describe("oneOfEach", () => {
  it("fills every column of every table about a person, and the database takes it", async () => {
    const someone = person("theminigalerie");
    const rows = oneOfEach(someone);
    await keep(db, ...Object.entries(rows).map(([name, row]) => ({ [name]: [row] })));
    for (const [name, table] of personalTables()) {
      const [row] = await rowsOf(table, someone.customerId);
      expect(Object.keys(row ?? {}), name).toEqual(Object.keys(getTableColumns(table)));
      expect(Object.values(row ?? {}), name).not.toContain(null);
    }
  });

  it("leaves its marker in the texts", () => {
    const someone = { customerId: person("mini-miss").customerId, brand: "mini-miss" as const };
    const rows = oneOfEach(someone, { orders: { note: "said otherwise" } });
    expect(rows.reviews.body).toBe(markerOf("reviews", "body", someone.customerId));
    expect(rows.orders.note).toBe("said otherwise");
    expect(rows.paymentMethods.lastFour).toMatch(/^\d{4}$/);
    expect(rows.orderItems.orderId).toBe(rows.orders.id);
  });
});

it("stories told together keep each row", () => {
  const [one, two] = [person("miniluxe"), person("miniluxe")];
  expect(together({ customers: [one] }, { customers: [two], mails: [mail(two)] })).toMatchObject({
    customers: [one, two],
    mails: [{ customerId: two.customerId }],
  });
});

function rowsOf(table: PgTable & { customerId?: unknown }, customerId: string) {
  const column = getTableColumns(table).customerId;
  if (!column) throw new Error("not about a person");
  return db.select().from(table).where(eq(column, customerId));
}
