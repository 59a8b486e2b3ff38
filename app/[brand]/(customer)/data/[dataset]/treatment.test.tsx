import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Facts } from "@/components/facts";
import { speak } from "@/lib/language";
import { heldOf } from "@/lib/records/held";
import { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { policyInForce } from "@/policies/versions";
import { speakOf } from "./record";
import { treat } from "./treatment";
import { TreatedBy } from "./version";

const now = new Date("2027-06-01T12:00:00Z");

/** A brand whose policy changed on 1 July 2026: until then visits were kept for three years from the day they came. */
function changed(id: BrandId): Policy<BrandId> {
  const policy = policyOf(id);
  if (!policy) throw new Error(`no policy of ${id}`);
  const { browsing } = policy.holdings;
  const then = { ...browsing, retention: { ...browsing.retention, from: "collected", keep: { years: 3 } } } as const;
  return {
    ...policy,
    versions: [
      { effective: "2026-01-01", changes: [], promises: [], was: { holdings: { browsing: then } } },
      { effective: "2026-07-01", changes: [{ text: "Visits go sooner.", promises: [] }], promises: [] },
    ],
  };
}

/** A page of visits as it is shown at `now`: a line beneath its heading, and each record's facts, as text and links. */
function shown(policy: Policy<BrandId>, days: readonly string[], lastUsedAt?: Date) {
  const rows = days.map((day) => ({ id: day, values: {}, hidden: [], collectedAt: new Date(day), eventAt: new Date(day) }));
  const treatment = treat(policy, rows, now, lastUsedAt);
  const tongue = speak("en-GB", policy.timeZone);
  const viewer = Viewer.ofJob({ customerId: "0190a0b0-0000-7000-8000-000000000000" as never, brand: policy.id }, "export");
  const around = { policy: policyInForce(policy, now), tongue, viewer, held: heldOf("pageViews"), treatment, revealed: undefined, showing: undefined, place: () => "", doing: undefined };
  return {
    line: renderToStaticMarkup(<TreatedBy policy={policy} tongue={tongue} treatment={treatment} />),
    records: rows.map((row) => renderToStaticMarkup(<Facts facts={speakOf(around, row, "viewedAt").facts} />)),
  };
}

const link = (policy: Policy, version: string) => `href="/${policy.id}/policy/${version}"`;

describe("records under a policy that changed", () => {
  it("MLX-32: each leads to the version of the day on which it came, and is kept by its rule", () => {
    const policy = changed("miniluxe");
    const { line, records } = shown(policy, ["2026-07-01T03:59:59Z", "2026-07-01T04:00:00Z"]);
    expect(line).toBe("");
    expect(records[0]).toContain(link(policy, "2026-01-01"));
    expect(records[0]).toContain("Version of 1 January 2026");
    expect(records[0]).toContain("until 30 June 2029");
    expect(records[1]).toContain(link(policy, "2026-07-01"));
    expect(records[1]).not.toContain("2029");
  });

  it("MMM-36: all lead to the version in force, also those that came before it", () => {
    const policy = changed("mini-me-and-mama");
    const { line, records } = shown(policy, ["2026-06-30T12:00:00Z", "2026-07-02T12:00:00Z"]);
    expect(line).toContain("The privacy policy that counts for these records: ");
    expect(line).toContain(link(policy, "2026-07-01"));
    for (const record of records) expect(record).not.toContain("/policy/");
  });

  it("TMG-65, MMS-72: earlier ones lead to the new version once the person has used the shop again", () => {
    for (const id of ["theminigalerie", "mini-miss"] as const) {
      const policy = changed(id);
      const days = ["2026-06-01T12:00:00Z"];
      expect(shown(policy, days, new Date("2026-06-30T12:00:00Z")).line).toContain(link(policy, "2026-01-01"));
      expect(shown(policy, days, new Date("2026-07-02T12:00:00Z")).line).toContain(link(policy, "2026-07-01"));
      expect(shown(policy, days).line).toContain(link(policy, "2026-01-01"));
    }
  });

  it("says of one record that it is one", () => {
    expect(shown(changed("miniluxe"), ["2026-08-01T12:00:00Z"]).line).toContain("counts for this record: ");
  });

  it("says nothing of versions where there is one", () => {
    const policy = policyOf("miniluxe");
    if (!policy) throw new Error("no policy");
    const { line, records } = shown(policy, ["2026-02-01T12:00:00Z"]);
    expect(line).toBe("");
    expect(records[0]).not.toContain("/policy/");
  });
});
