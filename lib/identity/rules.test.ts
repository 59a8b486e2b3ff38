import { describe, expect, it } from "vitest";
import { onwards, sameEmail } from "./rules";

describe("where to go on to", () => {
  it.each([
    ["/miniluxe/data", "/miniluxe/data"],
    ["/miniluxe", "/miniluxe"],
    ["/miniluxe/data/orders?page=2&q=a%20b", "/miniluxe/data/orders?page=2&q=a%20b"],
    ["/miniluxe/security#sessions", "/miniluxe/security"],
  ])("%s is within the brand", (asked, path) => expect(onwards("miniluxe", asked)).toBe(path));

  it.each([
    undefined,
    "",
    "https://evil.example/miniluxe/data",
    "//evil.example/miniluxe",
    "/\\evil.example/miniluxe",
    "\\\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "miniluxe/data",
    "/mini-miss/data",
    "/miniluxe/../mini-miss/data",
    "/miniluxe-but-not/data",
    "/miniluxe/sign-in?next=/miniluxe/sign-in",
    "/",
    "http://[",
  ])("%s leads home instead", (asked) => expect(onwards("miniluxe", asked)).toBe("/miniluxe/data"));
});

it("compares addresses without spaces around and capitals", () => {
  expect(sameEmail("  Ana@Example.COM ")).toBe("ana@example.com");
});
