import { describe, expect, it } from "vitest";
import { miniMeAndMama } from "./mini-me-and-mama";
import { miniMiss } from "./mini-miss";
import { miniluxe } from "./miniluxe";
import { theminigalerie } from "./theminigalerie";
import type { Policy, Version } from "./types";
import { policyAsOf, policyForDatum, policyInForce, startOf, versionAt, versionFor } from "./versions";

const first: Version = { effective: "2026-01-01", changes: [], promises: [] };
const second: Version = {
  effective: "2026-07-01",
  changes: [{ text: "Visits are kept for a shorter time.", promises: [] }],
  promises: [],
};
const third: Version = {
  effective: "2027-02-01",
  changes: [{ text: "A courier is new.", promises: [] }],
  promises: [],
};

/** A brand by its own rule, with a past in which visits were kept for three years and nobody brought parcels. */
function withPast(policy: Policy): Policy {
  const { browsing } = policy.holdings;
  const browsingThen = { ...browsing, retention: { ...browsing.retention, keep: { years: 3 } } };
  const recipientsThen = Object.fromEntries(
    Object.keys(policy.recipients)
      .slice(0, 1)
      .map((key) => [key, undefined]),
  );
  return {
    ...policy,
    versions: [
      { ...first, was: { holdings: { browsing: browsingThen } } },
      { ...second, was: { recipients: recipientsThen } },
      third,
    ],
  };
}

const boston = withPast(miniluxe);
const anywhere = withPast(miniMeAndMama);
const now = new Date("2027-06-01T12:00:00Z");

function yearsKept(policy: Policy): number | undefined {
  return policy.holdings.browsing.retention.keep?.years;
}

describe("the version in force", () => {
  it("begins at midnight where the merchant is", () => {
    expect(versionAt(boston, new Date("2026-07-01T03:59:59.999Z")).effective).toBe("2026-01-01");
    expect(versionAt(boston, new Date("2026-07-01T04:00:00Z")).effective).toBe("2026-07-01");
    const agra = withPast(miniMiss);
    expect(versionAt(agra, new Date("2026-06-30T18:29:59.999Z")).effective).toBe("2026-01-01");
    expect(versionAt(agra, new Date("2026-06-30T18:30:00Z")).effective).toBe("2026-07-01");
    expect(startOf(agra, second).toISOString()).toBe("2026-06-30T18:30:00.000Z");
  });

  it("is the first for all that is older than it, and for a text without a date", () => {
    expect(versionAt(boston, new Date("1999-01-01"))).toBe(boston.versions[0]);
    const undated: Policy = { ...boston, versions: [{ changes: [], promises: [] }, second] };
    expect(versionAt(undated, new Date("2026-06-30T12:00:00Z")).effective).toBeUndefined();
    expect(versionAt(undated, new Date("2026-07-02T12:00:00Z")).effective).toBe("2026-07-01");
  });
});

describe("the policy in force", () => {
  it("changes on the day of the version, and not when it is announced", () => {
    expect(yearsKept(policyInForce(boston, new Date("2026-07-01T03:59:59.999Z")))).toBe(3);
    expect(yearsKept(policyInForce(boston, new Date("2026-07-01T04:00:00Z")))).toBeUndefined();
  });

  it("still knows all versions, so that a record's own can be found from it", () => {
    const today = policyInForce(boston, now);
    const facts = { collectedAt: new Date("2026-02-01"), now };
    expect(yearsKept(policyForDatum(today, facts))).toBe(3);
    expect(versionFor(today, facts)).toBe(boston.versions[0]);
  });
});

describe("a datum's policy, by the merchant's own rule", () => {
  it("MLX-32: what was collected before a change stays under the text of its day, whatever the day is now", () => {
    const before = { collectedAt: new Date("2026-07-01T03:59:59Z"), now };
    const after = { collectedAt: new Date("2026-07-01T04:00:00Z"), now };
    expect(versionFor(boston, before).effective).toBe("2026-01-01");
    expect(versionFor(boston, after).effective).toBe("2026-07-01");
    expect(yearsKept(policyForDatum(boston, before))).toBe(3);
    expect(yearsKept(policyForDatum(boston, after))).toBeUndefined();
    expect(versionFor(boston, { ...before, lastUsedAt: now }).effective).toBe("2026-01-01");
  });

  it("MMM-36: a change counts for what was collected before it, from the day on which it is in force", () => {
    const collectedAt = new Date("2026-02-01T12:00:00Z");
    const eve = { collectedAt, now: new Date("2026-07-01T03:59:59Z") };
    const morning = { collectedAt, now: new Date("2026-07-01T04:00:00Z") };
    expect(versionFor(anywhere, eve).effective).toBe("2026-01-01");
    expect(versionFor(anywhere, morning).effective).toBe("2026-07-01");
    expect(yearsKept(policyForDatum(anywhere, eve))).toBe(3);
    expect(yearsKept(policyForDatum(anywhere, morning))).toBeUndefined();
  });

  it.each([
    ["TMG-65", withPast(theminigalerie), "2026-06-30T16:00:00Z"],
    ["MMS-72", withPast(miniMiss), "2026-06-30T18:30:00Z"],
  ])("%s: a change counts for earlier data once the person uses the site again", (_, policy, midnight) => {
    const collectedAt = new Date("2026-02-01T12:00:00Z");
    const justBefore = new Date(new Date(midnight).getTime() - 1);
    expect(versionFor(policy, { collectedAt, now }).effective).toBe("2026-01-01");
    expect(versionFor(policy, { collectedAt, now, lastUsedAt: justBefore }).effective).toBe("2026-01-01");
    expect(versionFor(policy, { collectedAt, now, lastUsedAt: new Date(midnight) }).effective).toBe("2026-07-01");
  });

  it("does not go back to a visit that was before the datum came", () => {
    const facts = { collectedAt: new Date("2026-08-01"), now, lastUsedAt: new Date("2026-01-05") };
    expect(versionFor(withPast(theminigalerie), facts).effective).toBe("2026-07-01");
  });
});

describe("the facts of an older version", () => {
  it("undoes each later change, and the file itself is the newest", () => {
    const [one, two, three] = boston.versions;
    const newcomer = Object.keys(miniluxe.recipients)[0] ?? "";
    if (!two || !three) throw new Error("the past has three versions");
    expect([one, two, three].map((version) => yearsKept(policyAsOf(boston, version)))).toEqual([
      3,
      undefined,
      undefined,
    ]);
    expect([one, two, three].map((version) => newcomer in policyAsOf(boston, version).recipients)).toEqual([
      false,
      false,
      true,
    ]);
    expect(policyAsOf(boston, three).holdings).toEqual(miniluxe.holdings);
  });

  it("knows only versions of its own", () => {
    expect(() => policyAsOf(boston, second)).toThrow(RangeError);
  });
});
