import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { code, email, firstName, lastName } from "./input";

const first = (schema: z.ZodType, typed: unknown) => schema.safeParse(typed).error?.issues[0]?.message;

describe("an email address", () => {
  it("is taken without the spaces around it", () => expect(email.parse(" Ana@example.com ")).toBe("Ana@example.com"));

  it.each([
    ["", "email-missing"],
    [undefined, "email-missing"],
    ["ana", "email-shape"],
    ["ana@example.com\r\nBcc: all@example.com", "email-shape"],
    ["ana@example.com, all@example.com", "email-shape"],
    ["<ana@example.com>", "email-shape"],
    ["ana\0@example.com", "email-shape"],
    ["4111111111111111@example.com", "card-number"],
    [`${"a".repeat(10_000)}@example.com`, "email-long"],
  ])("%j is refused", (typed, problem) => expect(first(email, typed)).toBe(problem));
});

describe("a name", () => {
  it.each(["Ana", "Zoë-Marie", "Nguyễn Thị", "O’Brien", "महालक्ष्मी", "李小龍", "👩‍🦰"])("may be %s", (typed) => {
    expect(firstName.parse(typed)).toBe(typed);
  });

  it.each([
    ["  ", "first-name-missing"],
    ["x".repeat(10_000), "name-long"],
    ["Ana\0", "name-invisible"],
    ["Ana\u0007", "name-invisible"],
    ["Ana\nBcc: x", "name-invisible"],
    ["\u202eanA", "name-invisible"],
  ])("%j is refused", (typed, problem) => expect(first(firstName, typed)).toBe(problem));

  it.each(["4111 1111 1111 1111", "Ana 4111-1111-1111-1111"])("TMG-05, MLX-03: %j is refused, first or last", (typed) => {
    expect([first(firstName, typed), first(lastName, typed)]).toEqual(["card-number", "card-number"]);
  });

  it.each(["Ana 4111 1111 1111 1112", "Ana 7210448301122"])("%j is none of a card", (typed) => {
    expect([first(firstName, typed), first(lastName, typed)]).toEqual([undefined, undefined]);
  });

  it("says how long a long one is", () => {
    expect(firstName.safeParse("x".repeat(10_000)).error?.issues[0]).toMatchObject({ params: { length: 10_000 } });
  });

  it("MMM-14: the last one may be left empty", () => expect(lastName.parse("")).toBe(""));
});

describe("a code", () => {
  it.each(["123456", " 123 456 ", "123-456", "123\u2011456"])("may be pasted as %j", (typed) => {
    expect(code.parse(typed)).toBe("123456");
  });
  it.each([
    ["", "code-missing"],
    ["12345", "code-shape"],
    ["1234567", "code-shape"],
    ["१२३४५६", "code-shape"],
    ["12345\0", "code-shape"],
  ])("%j is refused", (typed, problem) => expect(first(code, typed)).toBe(problem));
});
