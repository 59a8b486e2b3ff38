import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { refundAccount, refundYes, supplier } from "@/db/factories/payouts";
import { person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import { closeDatabase } from "@/lib/database";
import { asked, build, opened, type Opened, rowOf } from "./trial";

const NUMBER = "50100234567891";
const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** Somebody with accounts to refund to, whose texts are as awkward as CSV and JSON can bear. */
function owed() {
  const whose = person("mini-miss");
  const placed = order(whose);
  const yes = refundYes(whose, placed.orderedAt);
  const accounts = [
    refundAccount(placed, yes, { accountNumber: NUMBER, holder: 'Sharma, "Ananya"\r\nand\nRohit', bank: "=1+1" }),
    refundAccount(placed, yes, { upiId: 'an"anya,s@okhdfc', holder: "अनन्या" }),
    refundAccount(placed, yes, { upiId: "=HYPERLINK(1)" }),
  ];
  return { whose, story: { customers: [whose], orders: [placed], consents: [yes], refundAccounts: accounts } };
}

describe("the person's copy of what lies encrypted", () => {
  let archive: Opened;

  beforeAll(async () => {
    const { whose, story } = owed();
    await keep(db, story, { suppliers: [supplier(whose, { bankAccount: "31926819", company: "A; B, and C" })] });
    archive = await opened(db, whose);
  });

  it("MMS-09: has it in clear, in the JSON, the CSV and the page", () => {
    const json = archive.json("data/refund-accounts.json");
    expect(json.map(({ accountNumber, upiId }) => accountNumber ?? upiId).sort()).toEqual(
      ["50100234567891", "=HYPERLINK(1)", 'an"anya,s@okhdfc'].sort(),
    );
    expect(archive.csv("data/refund-accounts.csv").map(({ accountNumber }) => accountNumber)).toContain(NUMBER);
    expect(archive.json("data/suppliers.json")[0]).toMatchObject({ bankAccount: "31926819", bankLastFour: "6819" });
    expect(archive.csv("data/suppliers.csv")[0]).toMatchObject({ bankAccount: "31926819", company: "A; B, and C" });
    for (const text of [NUMBER, "31926819", "an&#34;anya,s@okhdfc"]) expect(archive.text("index.html")).toContain(text);
    expect(archive.everything()).not.toContain("sealed1.");
  });

  it("leaves the rest of the row as it was, and the same in both", () => {
    const [json, csv] = [archive.json("data/refund-accounts.json"), archive.csv("data/refund-accounts.csv")];
    expect(csv.map(({ holder }) => holder)).toEqual(json.map(({ holder }) => holder));
    expect(json.map(({ holder }) => holder)).toContain('Sharma, "Ananya"\r\nand\nRohit');
    expect(csv.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
  });

  it("no opened cell is a formula", () => {
    const cells = archive.csv("data/refund-accounts.csv").flatMap((row) => [row.upiId, row.bank]);
    expect(cells).toEqual(expect.arrayContaining(["'=HYPERLINK(1)", "'=1+1"]));
  });
});

it("a value that does not open fails the copy, rather than leaving without it", async () => {
  const { whose, story } = owed();
  const [, strangers] = owed().story.refundAccounts;
  const [first] = story.refundAccounts;
  if (!first || !strangers) throw new Error("accounts were to be made");
  Object.assign(first, { upiId: strangers.upiId });
  await keep(db, story);
  const row = await asked(db, whose);
  await expect(build(row)).rejects.toThrow(/upi_id does not open/);
  expect(await rowOf(db, row)).toMatchObject({ state: "processing", failure: "fault", bytes: null });
});
