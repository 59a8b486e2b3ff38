import { boolean, date, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { datasets } from "@/lib/catalogue";
import { boxesFor, correctable } from "../fields";
import { type Asked, mannerOf } from ".";

const { word, few, small, size, day, flag } = pgTable("made_up", {
  word: text("word"),
  few: integer("few"),
  small: smallint("small"),
  size: text("size", { enum: ["s", "m"] }),
  day: date("day", { mode: "string" }),
  flag: boolean("flag"),
});
const columns = { count: few, choice: size, date: day, "yes-no": flag };

function around(kind: Asked, country: string) {
  return { country, timeZone: "Europe/London", column: kind in columns ? columns[kind as keyof typeof columns] : word };
}

function read(kind: Asked, typed: string, country = "GB") {
  return mannerOf(kind)?.read(typed, around(kind, country));
}

const right: [Asked, string, unknown][] = [
  ["count", "12", 12],
  ["measure", "28.5", 28.5],
  ["measure", "28,5", 28.5],
  ["date", "2016-02-29", "2016-02-29"],
  ["instant", "2026-07-01T10:30", new Date("2026-07-01T09:30:00Z")],
  ["instant", "2026-01-01T10:30", new Date("2026-01-01T10:30:00Z")],
  ["choice", "m", "m"],
  ["yes-no", "no", false],
  ["list", "red\n blue \n\nred", ["red", "blue"]],
  ["link", "https://example.com/ana", "https://example.com/ana"],
  ["email", "ana@example.com", "ana@example.com"],
  ["phone", "020 7946 0958", "+442079460958"],
  ["phone", "+91 98765 43210", "+919876543210"],
  ["phone", "020 7946 0958 ext. 12", "+442079460958 ext. 12"],
  ["bank-account", "5010 0234 5678 91", "50100234567891"],
  // Sound as a card's number would be, and yet an account.
  ["bank-account", "50100234567896", "50100234567896"],
  ["bank-account", "123456789", "123456789"],
  ["bank-account", "123456789012345678", "123456789012345678"],
  ["ifsc", "hdfc 0001234", "HDFC0001234"],
  ["ifsc", "SBIN0ABC123", "SBIN0ABC123"],
  ["upi", "9876543210@ybl", "9876543210@ybl"],
  ["upi", "ananya.s@okhdfc", "ananya.s@okhdfc"],
  ["long-text", "one\ntwo", "one\ntwo"],
];

const wrong: [Asked, string, string][] = [
  ["count", "-1", "count-shape"],
  ["count", "1.5", "count-shape"],
  ["count", "2147483648", "count-large"],
  ["count", "9".repeat(30), "count-shape"],
  ["measure", "28.555", "measure-shape"],
  ["measure", "1e3", "measure-shape"],
  ["date", "2023-02-29", "date-none"],
  ["date", "2023-13-01", "date-none"],
  ["date", "31/05/2019", "date-shape"],
  ["date", "0019-05-31", "date-shape"],
  ["instant", "2026-02-30T10:00", "date-none"],
  ["instant", "2026-02-20T24:00", "date-shape"],
  ["choice", "xl", "choice-none"],
  ["yes-no", "maybe", "choice-none"],
  ["list", Array.from({ length: 51 }, (_, i) => i).join("\n"), "list-long"],
  ["list", "red\n4111 1111 1111 1111", "card-number"],
  ["link", "javascript:alert(1)", "link-shape"],
  ["link", "example", "link-shape"],
  ["email", "ana", "email-shape"],
  ["phone", "4111 1111 1111 1111", "phone-shape"],
  ["text", "4111-1111-1111-1111", "card-number"],
  ["long-text", "my card is\n4111111111111111", "card-number"],
  ["name", "A\0na", "text-invisible"],
  ["postcode", "4111111111111111", "card-number"],
  ["bank-account", "12345678", "account-shape"],
  ["bank-account", "1234567890123456789", "account-shape"],
  ["bank-account", "4111 1111 1111 1111", "card-number"],
  ["bank-account", "3782-822463-10005", "card-number"],
  ["upi", "4111111111111111@okhdfc", "card-number"],
  ["upi", "ananya@ok hdfc", "upi-shape"],
  ["ifsc", "HDFC0001", "ifsc-shape"],
  ["ifsc", "4111 1111 1111 1111", "ifsc-shape"],
  ["bank-account", "GB33BUKB20201555555555", "account-shape"],
  ["ifsc", "HDFC1001234", "ifsc-shape"],
  ["upi", "ananya", "upi-shape"],
  ["upi", "a@b@c", "upi-shape"],
];

describe("a value that is typed", () => {
  it.each(right)("%s %j is %j", (kind, typed, value) => expect(read(kind, typed)).toEqual({ value }));

  it.each(wrong)("%s %j is refused: %s", (kind, typed, problem) => {
    const said = read(kind, typed);
    expect(said && "wrong" in said && [said.wrong].flat()[0]).toBe(problem);
  });

  it("a small number stays small", () => {
    expect(mannerOf("count")?.read("40000", { ...around("count", "GB"), column: small })).toEqual({
      wrong: ["count-large", { most: 32_767 }],
    });
  });

  it("a number of a country that nobody knows needs its code", () => {
    expect(read("phone", "020 7946 0958", "Elbonia")).toEqual({ wrong: "phone-abroad" });
    expect(read("phone", "+44 20 7946 0958", "Elbonia")).toEqual({ value: "+442079460958" });
  });
});

describe("a value that is shown", () => {
  it.each(right)("of kind %s, from %j, is read back as the same", (kind, _, value) => {
    const shown = mannerOf(kind)?.write(value, around(kind, "GB")) ?? "";
    expect(read(kind, shown)).toEqual({ value });
  });
});

it("every column that the person may correct can be asked for", () => {
  const silent = datasets().flatMap(([name, entry]) =>
    correctable(entry).flatMap(([field]) => (boxesFor(entry, field).length > 0 ? [] : [`${name}.${field}`])),
  );
  expect(silent).toEqual([]);
});
