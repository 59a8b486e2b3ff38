import { parseOptions } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { miniMeAndMama } from "@/policies/mini-me-and-mama";
import { miniluxe } from "@/policies/miniluxe";
import { guessable, hashPassword, isPassword, misshapen } from "./passwords";

const known = ["Rosalind", "Okafor", "rosalind.okafor@example.com", "MiniLuxe"];
const at = (password: string, rule = miniluxe.password) => misshapen(password, rule) ?? guessable(password, known);

describe("a new password", () => {
  it.each(["lantern otter quilt", "8f3kd92ls!pq", "Пять-слов-о-зиме-и-море"])("may be %s", (password) => {
    expect(at(password)).toBeUndefined();
  });

  it("MMM-34: has at least seven characters, with small and capital letters and a digit, and may be stronger", () => {
    const mama = miniMeAndMama.password;
    expect(at("Qx7vB2", mama)).toEqual(["password-short", { least: 7 }]);
    expect(at("lantern otter quilt", mama)).toBe("password-mixed");
    expect(at("LANTERN OTTER 9", mama)).toBe("password-mixed");
    expect(at("Lantern Otter", mama)).toBe("password-mixed");
    expect(at("qW4$zR9kT", mama)).toBeUndefined();
    expect(at("Lantern Otter Quilt 9", mama)).toBeUndefined();
  });

  it("is not one that is guessed first", () => {
    expect(at("password1")).toBe("password-common");
    expect(at("qwertzuiop")).toBe("password-pattern");
    expect(at("abcabcabcabc")).toBe("password-pattern");
    expect(at("rosalind77")).toBe("password-yours");
    expect(at("miniluxe2024")).toBe("password-yours");
    expect(at("Summer2024!")).toBe("password-weak");
  });

  it("counts characters as people do, after folding: full-width letters are no disguise", () => {
    expect(at("😀😀😀")).toEqual(["password-short", { least: 8 }]);
    expect(at("ｐａｓｓｗｏｒｄ")).toBe("password-common");
  });

  it("is refused when empty, too long, or with a null character", () => {
    expect(at("")).toBe("password-missing");
    expect(at("lantern\0otter quilt")).toBe("password-invisible");
    expect(at("x".repeat(10_000))).toEqual(["password-long", { most: 128 }]);
  });

  it.each(["p4$$w0rd", "@4$3!1|0()[]{}<>+7%", "1|!1|!1|!1|!1|!l", "0123456789"])(
    "is judged in little time, also %s many times over",
    (part) => {
      at("warm up");
      const start = performance.now();
      at(part.repeat(128).slice(0, 128));
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});

describe("a hash", () => {
  it("is argon2id with the parameters that OWASP names", async () => {
    const secret = await hashPassword("lantern otter quilt");
    expect(secret).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("knows the password however a keyboard composes it", async () => {
    const secret = await hashPassword("Zo\u00eb trinkt Kaffee");
    expect(await isPassword("Zoe\u0308 trinkt Kaffee", secret)).toBe(true);
    expect(await isPassword("Zoe trinkt Kaffee", secret)).toBe(false);
  });

  it("is missed only after as much work as one costs", async () => {
    expect(await isPassword("", null)).toBe(false);
    const secret = await hashPassword("lantern otter quilt");
    const { memoryCost, timeCost } = parseOptions(secret);
    expect([memoryCost, timeCost]).toEqual([19_456, 2]);
    const [there, missing] = [await timed(secret), await timed(undefined)];
    expect(missing / there).toBeGreaterThan(0.3);
    expect(missing / there).toBeLessThan(3);
  });
});

/** Milliseconds of the middle one of five checks. */
async function timed(secret: string | undefined): Promise<number> {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    await isPassword("not the password", secret);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}
