import { describe, expect, it } from "vitest";
import { amount, count, country, currency, email, instant, minorUnits, noteAttributes, tags, yesNo } from "./cells";
import { customersKind, Header } from "./header";
import { telephone } from "./phones";
import { Row } from "./row";

const kind = { ...customersKind, needs: [] };

function rowOf(cells: Readonly<Record<string, string>>, tell: (reason: string) => void = () => undefined): Row {
  return new Row(2, new Header("customers.csv", Object.keys(cells), kind), Object.values(cells), tell);
}

const cell = (value: string) => rowOf({ It: value });

describe("amounts", () => {
  it.each([
    ["12.50", "GBP", 1250],
    ["12.5", "GBP", 1250],
    ["12", "USD", 1200],
    ["-3.99", "SGD", -399],
    ["0.00", "GBP", 0],
    ["1200", "JPY", 1200],
    ["1200.00", "JPY", 1200],
    ["1.234", "KWD", 1234],
    ["249900.00", "INR", 24990000],
    ["", "GBP", undefined],
  ])("%j %s is %j in minor units", (text, code, minor) => {
    expect(minorUnits(cell(text), "It", code)).toBe(minor);
  });

  it.each([
    ["12,50", "GBP", '"It" must be an amount with a dot and nothing else, such as 12.50.'],
    ["£12.50", "GBP", '"It" must be an amount with a dot and nothing else, such as 12.50.'],
    ["12.505", "GBP", '"It" has more decimals than GBP has.'],
    ["12.50", "JPY", '"It" has more decimals than JPY has.'],
  ])("%j %s is refused", (text, code, reason) => {
    expect(() => minorUnits(cell(text), "It", code)).toThrow(reason);
    if (code === "JPY") expect(amount(cell(text), "It")).toBe(text);
  });
});

describe("times", () => {
  it.each([
    ["2026-03-12 09:14:02 +0000", "2026-03-12T09:14:02.000Z"],
    ["2026-03-29 00:58:10 +0530", "2026-03-28T19:28:10.000Z"],
    ["2025-12-31 23:59:59 -0500", "2026-01-01T04:59:59.000Z"],
    ["2024-02-29 12:00:00 +0100", "2024-02-29T11:00:00.000Z"],
    ["2019-06-01 10:00:00 UTC", "2019-06-01T10:00:00.000Z"],
  ])("%s is %s, wherever it is read", (text, iso) => {
    expect(instant(cell(text), "It")?.toISOString()).toBe(iso);
  });

  it.each([
    "2026-02-30 09:00:00 +0000",
    "0000-01-01 00:00:00 +0000",
    "0026-03-12 09:14:02 +0000",
    "12/03/2026",
    "2026-03-12 09:14:02",
    "soon",
  ])("%s is refused", (text) => {
    expect(() => instant(cell(text), "It")).toThrow(
      '"It" must be a time with its offset, such as 2026-03-12 09:14:02 +0000.',
    );
  });
});

it.each([
  ["yes", true],
  ["No", false],
  ["TRUE", true],
  ["false", false],
  ["", undefined],
])("%j is %j", (text, answer) => {
  expect(yesNo(cell(text), "It")).toBe(answer);
});

it.each([
  ["a yes or no", () => yesNo(cell("perhaps"), "It"), '"It" must be yes or no.'],
  ["a number", () => count(cell("2.5"), "It"), '"It" must be a whole number.'],
  ["a currency", () => currency(cell("QQQ"), "It"), '"It" must be a currency of three letters, such as GBP.'],
  ["an email", () => email(cell("nobody at example.com"), "It"), '"It" must be an email address.'],
  [
    "an email that fits a mail",
    () => email(cell(`${"a".repeat(250)}@example.com`), "It"),
    '"It" must be an email address.',
  ],
])("what should be %s and is not is refused", (_, read, reason) => {
  expect(read).toThrow(reason);
});

it.each([
  ["020 7946 0123", "GB", "+442079460123"],
  ["'+31612345678", "NL", "+31612345678"],
  ["+31612345678", undefined, "+31612345678"],
  ["98765 43210", "IN", "+919876543210"],
  ["(617) 555-0123", "US", "+16175550123"],
  ["020 7946 0123", undefined, "020 7946 0123"],
  ["ring at the door", "GB", "ring at the door"],
])("the telephone %s of %s is %s", (text, home, number) => {
  expect(telephone(rowOf({ Phone: text }).code("Phone"), home)).toBe(number);
});

it.each([
  ["gb", undefined, "GB"],
  [undefined, "United Kingdom", "GB"],
  ["United States", undefined, "US"],
  ["Atlantis", undefined, "Atlantis"],
  [undefined, undefined, undefined],
])("the country %s, %s is %s", (code, name, expected) => {
  expect(country(code, name)).toBe(expected);
});

it("tags are one cell", () => {
  expect(tags(cell("newsletter, VIP ,, twins"), "It")).toEqual(["newsletter", "VIP", "twins"]);
  expect(tags(cell(""), "It")).toEqual([]);
});

it("note attributes are lines of key and value", () => {
  const text = "Gift message: Happy birthday: from all\nof us\nWrap: \nhttps://example.com\nWrap: twice\n__proto__: x";
  expect(noteAttributes(cell(text), "It")).toEqual(
    Object.fromEntries([
      ["Gift message", "Happy birthday: from all\nof us"],
      ["Wrap", "\nhttps://example.com\ntwice"],
      ["__proto__", "x"],
    ]),
  );
  expect(noteAttributes(cell("no key here"), "It")).toEqual({ Note: "no key here" });
});

describe("a row", () => {
  it("keeps every column that nobody asked for", () => {
    const row = rowOf({
      Email: "a@example.com",
      "Shoe size": "38",
      "Birth date (customer.metafields.facts.birth_date)": "1988-06-02",
      Empty: "",
      "": "nameless",
    });
    row.text("Email");
    expect(row.rest()).toEqual({
      "Shoe size": "38",
      "Birth date (customer.metafields.facts.birth_date)": "1988-06-02",
      "Column 5": "nameless",
    });
  });

  it("tells two columns of one name apart", () => {
    const row = new Row(2, new Header("x.csv", ["Size", "Size"], kind), ["S", "M"], () => undefined);
    expect(row.rest()).toEqual({ Size: "S", "Size (column 2)": "M" });
  });

  it("takes control characters out of a column's name", () => {
    expect(rowOf({ "Shoe\u0000 size": "38" }).rest()).toEqual({ "Shoe size": "38" });
  });

  it("finds columns whatever their letters' case", () => {
    expect(rowOf({ "EMAIL ": "a@example.com" }).text("Email")).toBe("a@example.com");
  });

  it("takes out control characters and says so", () => {
    const told: string[] = [];
    expect(rowOf({ Note: "a\u0000b\u001Bc\nd\te" }, (reason) => told.push(reason)).longText("Note")).toBe("abc\nd\te");
    expect(told).toEqual(['"Note" held invisible control characters; they were taken out.']);
  });

  it("leaves the apostrophe of a name and takes that of a number", () => {
    const row = rowOf({ "Last Name": "'t Hooft", Zip: "'1234AB" });
    expect([row.text("Last Name"), row.code("Zip")]).toEqual(["'t Hooft", "1234AB"]);
  });

  it("refuses a name of 10,000 characters and a row of another length", () => {
    expect(() => rowOf({ "First Name": "x".repeat(10_000) }).text("First Name")).toThrow(
      '"First Name" is 10,000 characters long, and more than 1,000 cannot be right. Shorten it, or look for a missing quote.',
    );
    expect(() => new Row(2, new Header("x.csv", ["a", "b"], kind), ["1"], () => undefined)).toThrow(
      "it has 1 fewer cells than the header has columns.",
    );
  });

  it("MLX-03: does not keep a security code, under whatever label", () => {
    const told: string[] = [];
    const row = rowOf({ CVV: "123", "Note Attributes": "CVV number: 4567\nWrap: yes" }, (reason) => told.push(reason));
    expect(noteAttributes(row, "Note Attributes")).toEqual({ Wrap: "yes" });
    expect(row.rest()).toEqual({});
    expect(told.join()).not.toMatch(/\d{3}/);
  });
});
