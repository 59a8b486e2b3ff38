import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf } from "./files";

const nameOf = (given: string) => pathOf("photos", "id", given).slice("files/photos/id-".length);

describe("a file's name in the archive", () => {
  it.each([
    ["twins.jpg", "twins.jpg"],
    ["../../etc/passwd", "____etc_passwd"],
    ["C:\\me.png", "C__me.png"],
    ["a/b/c.png", "a_b_c.png"],
    ["日本語 🎀.png", "日本語 🎀.png"],
    ["שלום.jpg", "שלום.jpg"],
    ["photo\u202egpj.exe", "photo_gpj.exe"],
    ["\0\n.png", "__.png"],
    ["", "file"],
    ["...", "_"],
    ["CON", "CON"],
    [`${"x".repeat(300)}.jpeg`, `${"x".repeat(80)}.jpeg`],
  ])("%j becomes %j", (given, safe) => {
    expect(nameOf(given)).toBe(safe);
  });

  it("never leaves its folder, whatever it is called", () => {
    const safe = (name: string) => !/[/\\\p{Cc}\p{Cs}]|\.\./u.test(name) && name.length > 0 && [...name].length <= 86;
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (given) => safe(nameOf(given))));
  });
});
