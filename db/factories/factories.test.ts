import { getTableColumns, eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { afterAll, describe, expect, it } from "vitest";
import * as schema from "../schema";
import { change, confirmation } from "./accuracy";
import { code, dataExport, passwordLogin, session } from "./access";
import { lookedUp } from "./audit";
import { homes, isBrand } from "./homes";
import { asOwner, keep, together } from "./keep";
import { markerOf, oneOfEach } from "./one-of-each";
import { address, consent, paymentMethod, person } from "./people";
import { order, purchase, refund, sentBack } from "./shopping";
import { personalTables } from "./tables";
import { device, mail, message, pageView, review, reviewPhoto } from "./traces";

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
    await keep(db, bought, {
      customers: [someone],
      addresses: [address(someone)],
      paymentMethods: [paymentMethod(someone)],
      consents: [consent(someone)],
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
      mails: [mail(someone)],
      devices: [device(someone)],
      pageViews: [pageView(someone)],
      changes: [change(someone)],
      confirmations: [confirmation(someone)],
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
