import { describe, expect, it } from "vitest";
import { addressOf, neighbourhood } from "./caller";

describe("the address of a caller", () => {
  it("is the last hop of a proxy of ours: those before it are the caller's own words", () => {
    expect(addressOf("198.51.100.9, 203.0.113.7", true)).toBe("203.0.113.7");
  });

  it("is the connection's own without a proxy, which is never a list", () => {
    expect(addressOf("::ffff:203.0.113.7", false)).toBe("203.0.113.7");
    expect(addressOf("198.51.100.9, 203.0.113.7", false)).toBeUndefined();
  });

  it.each([null, "", "unknown", "203.0.113.7'; drop", "1.2.3.4.5"])("is nothing when it is %j", (sent) => {
    expect(addressOf(sent, true)).toBeUndefined();
    expect(addressOf(sent, false)).toBeUndefined();
  });
});

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2"],
  ["2001:0DB8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s asks from %s", (ip, place) => expect(neighbourhood(ip)).toBe(place));
