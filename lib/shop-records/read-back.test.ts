import fc from "fast-check";
import { inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { addresses, customers } from "@/db/schema";
import { withoutCards } from "./cards";
import { fresh } from "./sample-files";
import { bad, bring, db } from "./test-shop";

/** Anything that can be typed: any alphabet, quotes, commas, breaks, formulas, but no control characters around it. */
const typed = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("\",;'=+-@\\{}\t|")),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((text) => text.replace(/[^\P{Cc}\t\n]/gu, "").trim())
  .filter((text) => withoutCards(text, () => undefined) === text);
const note = fc.array(typed, { maxLength: 4 }).map((lines) => lines.join("\n").trim());
const tag = typed.map((text) => text.replaceAll(",", "").trim());

const rows = fc.record({
  firstName: typed,
  lastName: typed,
  note,
  address1: typed,
  city: typed,
  minor: fc.integer({ min: 0, max: 99_999_999_999 }),
  orders: fc.integer({ min: 0, max: 9999 }),
  email: fc.boolean(),
  text: fc.boolean(),
  tax: fc.boolean(),
  tags: fc.array(tag, { maxLength: 5 }).map((tags) => tags.filter(Boolean)),
  metafield: typed,
});

const yesNo = (yes: boolean) => (yes ? "yes" : "no");
const orNull = (text: string) => text || null;

it("whatever a customer's row says is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 60 }), async (people) => {
      const tags = people.map(() => fresh());
      const outcome = await bring({
        customers: people.map((p, i) => ({
          "Customer ID": `'${tags[i] ?? ""}`,
          "First Name": p.firstName,
          "Last Name": p.lastName,
          Email: `${tags[i] ?? ""}@example.com`,
          "Accepts Email Marketing": yesNo(p.email),
          "Accepts SMS Marketing": yesNo(p.text),
          "Default Address Address1": p.address1,
          "Default Address City": p.city,
          "Total Spent": `${Math.floor(p.minor / 100)}.${String(p.minor % 100).padStart(2, "0")}`,
          "Total Orders": String(p.orders),
          Note: p.note,
          "Tax Exempt": yesNo(p.tax),
          Tags: p.tags.join(", "),
          "Motto (customer.metafields.own.motto)": p.metafield,
        })),
      });
      expect(bad(outcome)).toEqual([]);
      const held = await db.select().from(customers).where(inArray(customers.shopRef, tags));
      const homes = await db
        .select()
        .from(addresses)
        .where(
          inArray(
            addresses.customerId,
            held.map(({ customerId }) => customerId),
          ),
        );
      for (const [i, p] of people.entries()) {
        const row = held.find(({ shopRef }) => shopRef === tags[i]);
        expect(row).toMatchObject({
          firstName: orNull(p.firstName),
          lastName: orNull(p.lastName),
          note: orNull(p.note),
          acceptsEmailMarketing: p.email,
          acceptsSmsMarketing: p.text,
          totalSpentMinor: p.minor,
          totalOrders: p.orders,
          taxExempt: p.tax,
          tags: p.tags,
          customFields: p.metafield ? { "Motto (customer.metafields.own.motto)": p.metafield } : {},
        });
        const home = homes.find(({ customerId }) => customerId === row?.customerId);
        expect([home?.address1 ?? "", home?.city ?? ""]).toEqual([p.address1, p.city]);
      }
    }),
    { numRuns: 12 },
  );
});
