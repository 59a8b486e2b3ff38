import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { log, reportFault } from "./log";
import { withoutCardNumber } from "./written";

const CARD = "4111 1111 1111 1111";

describe("a text that a person writes", () => {
  const note = withoutCardNumber(z.string().trim().max(500)).optional();

  it("TMG-05, MLX-03: is refused with the reason when a card's number stands in it", () => {
    const { error } = z.object({ note }).safeParse({ note: `Charge ${CARD} again` });
    expect(error?.issues).toEqual([expect.objectContaining({ path: ["note"], message: "card-number" })]);
    expect(JSON.stringify(error?.issues)).not.toContain("1111");
  });

  it.each([undefined, "", "Order #1042, AWB 7210448301122", "4111 1111 1111 1112"])("passes as %j", (typed) => {
    expect(note.parse(typed)).toBe(typed);
  });

  it("TMG-05: no card's number gets into the log, even where a fault's own words have one", () => {
    const written = vi.spyOn(log, "error").mockImplementation(() => undefined);
    reportFault(new Error(`no such row: ${CARD}, at all`), "form");
    const lines = JSON.stringify(written.mock.calls);
    written.mockRestore();
    expect(lines).toContain("no such row: ");
    expect(lines).not.toContain("1111");
  });
});
