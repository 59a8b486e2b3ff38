import { describe, expect, it } from "vitest";
import { rangeOf } from "./range";

const etag = '"abc"';

describe("the part of a file that is asked for (RFC 9110, section 14)", () => {
  it.each([
    [null, "whole"],
    ["bytes=0-99", { start: 0, end: 99 }],
    ["bytes=0-0", { start: 0, end: 0 }],
    ["bytes=40-", { start: 40, end: 99 }],
    ["bytes=40-1000", { start: 40, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=-1000", { start: 0, end: 99 }],
    ["bytes=99-", { start: 99, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=50-40", "whole"],
    ["bytes=0-1,3-4", "whole"],
    ["bytes=-", "whole"],
    ["bytes=a-b", "whole"],
    ["items=0-5", "whole"],
    [`bytes=${"9".repeat(400)}-`, "whole"],
  ])("%s", (range, expected) => {
    expect(rangeOf({ range, ifRange: null }, 100, etag)).toEqual(expected);
  });

  it("goes on only with the same file", () => {
    expect(rangeOf({ range: "bytes=40-", ifRange: etag }, 100, etag)).toEqual({ start: 40, end: 99 });
    expect(rangeOf({ range: "bytes=40-", ifRange: '"other"' }, 100, etag)).toBe("whole");
    expect(rangeOf({ range: "bytes=40-", ifRange: `W/${etag}` }, 100, etag)).toBe("whole");
    expect(rangeOf({ range: "bytes=40-", ifRange: "Sun, 01 Mar 2026 12:00:00 GMT" }, 100, etag)).toBe("whole");
  });
});
