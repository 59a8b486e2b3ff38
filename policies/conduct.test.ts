import { describe, expect, it } from "vitest";
import { marketing } from "./asking";
import type { Message } from "./conduct";
import { brands } from "./index";

describe("what no merchant's text settles", () => {
  it("stands as an open question, each conflict of the promise catalogue", () => {
    const open = new Set(
      brands.flatMap(({ openQuestions }) => openQuestions.flatMap(({ conflict }) => conflict ?? [])),
    );
    expect([...open].sort()).toEqual(Array.from({ length: 18 }, (_, at) => `G${String(at + 1)}`).sort());
  });

  it.each(brands.map((brand) => [brand.id, brand] as const))(
    "never lets %s market without a yes or a way to say no",
    (_, brand) => {
      expect(marketing(brand).length).toBeGreaterThan(0);
      for (const purpose of marketing(brand)) {
        expect(brand.messages[purpose]?.needs, purpose).toBeTruthy();
        expect(brand.messages[purpose]?.stop?.length, purpose).toBeGreaterThan(0);
      }
    },
  );

  it("does not compile when marketing cannot be stopped", () => {
    // @ts-expect-error marketing that nobody can stop
    const newsletter: Message = {
      class: "marketing",
      needs: "consent",
      channels: ["email"],
      text: "tell news",
      promises: [],
    };
    expect(newsletter).not.toHaveProperty("stop");
  });
});
