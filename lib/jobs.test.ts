import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answered } from "./jobs";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a statement of the queue", () => {
  it("that the driver never answers fails after twenty seconds, and not before", async () => {
    const late = answered(new Promise(() => undefined)).then(
      () => "answered",
      (error: unknown) => error,
    );
    const seen = vi.fn();
    void late.then(seen);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await late).toMatchObject({ code: "NO_ANSWER" });
  });

  it("that is answered leaves no timer behind, whether it went well or not", async () => {
    expect(await answered(Promise.resolve("rows"))).toBe("rows");
    await expect(answered(Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(vi.getTimerCount()).toBe(0);
  });
});
