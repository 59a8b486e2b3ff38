import { describe, expect, it } from "vitest";
import { seal, unseal } from "./secret";

const words = Buffer.from("12 High Street");

describe("what is sealed", () => {
  it("is opened for the same use, and shows nothing to anybody else", () => {
    const sealed = seal("draft", words);
    expect(unseal("draft", sealed)).toEqual(words);
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(Buffer.from(sealed, "base64url").includes("High")).toBe(false);
    expect(seal("draft", words)).not.toBe(sealed);
  });

  it.each([
    ["for another use", (sealed: string) => unseal("code", sealed)],
    [
      "with a letter changed",
      (sealed: string) => unseal("draft", `${sealed.startsWith("A") ? "B" : "A"}${sealed.slice(1)}`),
    ],
    ["cut short", (sealed: string) => unseal("draft", sealed.slice(0, -8))],
    ["empty", () => unseal("draft", "")],
    ["made up", () => unseal("draft", "x".repeat(100))],
  ])("is not opened %s", (_, open) => expect(open(seal("draft", words))).toBeUndefined());
});
