import { describe, expect, it } from "vitest";
import { brands } from "@/policies";
import { miniMiss } from "@/policies/mini-miss";
import { miniluxe } from "@/policies/miniluxe";
import { theminigalerie } from "@/policies/theminigalerie";
import { allCategories, type Policy } from "@/policies/types";
import { check, checkCatalogue, type CataloguedDataset, unpublishable } from "./check";
import type { Finding } from "./finding";
import { sealOf } from "./seal";

const looking = { now: new Date("2026-06-01T12:00:00Z") };
const everyDataset: CataloguedDataset[] = allCategories.map((category) => ({ name: category, category }));

/** A copy in which one fact is another, as somebody's careless edit or a data file would make it. */
function put(policy: Policy, path: string, value: unknown): Policy {
  const copy = structuredClone(policy);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>(
    (at, key) => (typeof at === "object" && at ? Reflect.get(at, key) : undefined),
    copy,
  );
  if (typeof parent !== "object" || !parent) throw new Error(`${path} leads nowhere`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

function errors(policy: Policy): Finding[] {
  return unpublishable(policy, looking);
}

describe("the five policies", () => {
  it.each(brands.map((brand) => [brand.id, brand] as const))("%s can be published as the demo has it", (_, brand) => {
    expect(errors(brand)).toEqual([]);
  });

  it("MMC-27, TMG-21: list each of the eighteen conflicts, with what to decide", () => {
    const found = brands.flatMap((brand) => check(brand, looking)).filter(({ conflict }) => conflict);
    expect(new Set(found.map(({ conflict }) => conflict)).size).toBe(18);
    for (const { grade, change } of found) expect([grade, change.at(-1)]).toEqual(["decide", "."]);
  });

  it("TMG-42, MLX-40, MMM-39, MMM-08, MMC-31: list each number and each silence that the demo filled", () => {
    const confirm = brands.flatMap((brand) => check(brand, looking)).filter(({ grade }) => grade === "confirm");
    const at = confirm.map(({ file, at: place }) => `${file} ${place}`);
    expect(at).toContain("policies/theminigalerie/holdings.ts holdings.account.retention");
    expect(at).toContain("policies/miniluxe/choices.ts rights.others");
    expect(at).toContain("policies/mini-me-and-mama/further.ts holdings.recordings.retention");
    expect(at).toContain("policies/mini-and-me/further.ts holdings.recordings");
    expect(at).toContain("policies/safekeeping.ts holdings.safekeeping.retention");
  });
});

describe("what cannot be published", () => {
  it.each([
    [
      "MMS-75: a placeholder for the officer",
      miniMiss,
      "contacts.0.name",
      "[Insert Name of the Officer]",
      "policies/mini-miss/index.ts",
    ],
    ["MMS-75: no phone of the officer", miniMiss, "contacts.0.phone", undefined, "policies/mini-miss/index.ts"],
    [
      "MMS-03: a placeholder for the site",
      miniMiss,
      "controller.site",
      "[Insert Website URL]",
      "policies/mini-miss/index.ts",
    ],
    ["MMS-71: a version without a date", miniMiss, "versions.0.effective", undefined, "policies/mini-miss/index.ts"],
    ["a date that is none", miniluxe, "versions.0.effective", "soon", "policies/miniluxe/index.ts"],
    ["an empty text", miniluxe, "scope.text", " ", "policies/miniluxe/conduct.ts"],
    ["a recipient without country", miniluxe, "recipients.paypal.countries", [], "policies/miniluxe/recipients.ts"],
    ["a country that is none", miniluxe, "recipients.paypal.countries", ["XX"], "policies/miniluxe/recipients.ts"],
    [
      "MMS-33: a country abroad without safeguard",
      miniMiss,
      "recipients.blueDart.countries",
      ["IN", "US"],
      "policies/mini-miss/recipients.ts",
    ],
    ["a processor without contract", miniluxe, "recipients.shopPartners.bound", [], "policies/miniluxe/recipients.ts"],
    [
      "a recipient that gets nothing",
      miniMiss,
      "holdings.refund-payout.recipients",
      [],
      "policies/mini-miss/recipients.ts",
    ],
    ["a purpose without basis", miniluxe, "holdings.gifts.purposes.0.basis", undefined, "policies/miniluxe/further.ts"],
    [
      "MMS-53: a basis that the law does not know",
      miniMiss,
      "holdings.payment.purposes.0.basis",
      "payment-processing",
      "policies/mini-miss/holdings.ts",
    ],
    [
      "an interest without its name",
      miniluxe,
      "holdings.account.purposes.1.interest",
      undefined,
      "policies/miniluxe/holdings.ts",
    ],
    [
      "a purpose under no heading",
      miniluxe,
      "holdings.gifts.purposes.0.under",
      "presents",
      "policies/miniluxe/further.ts",
    ],
    ["a heading that uses no data", miniMiss, "purposes.additional.idle", undefined, "policies/mini-miss/purposes.ts"],
    [
      "a recipient that nobody knows",
      miniluxe,
      "holdings.gifts.recipients",
      ["somebody"],
      "policies/miniluxe/further.ts",
    ],
    [
      "TMG-42: a missing number",
      theminigalerie,
      "holdings.device.retention.keep",
      undefined,
      "policies/theminigalerie/holdings.ts",
    ],
    [
      "no years at all",
      theminigalerie,
      "holdings.device.retention.keep",
      { years: 0 },
      "policies/theminigalerie/holdings.ts",
    ],
    [
      "half a year as a fraction",
      theminigalerie,
      "holdings.device.retention.keep",
      { years: 0.5 },
      "policies/theminigalerie/holdings.ts",
    ],
    [
      "TMG-40: a time that ends before the law's",
      theminigalerie,
      "holdings.orders.retention.orLaw",
      undefined,
      "policies/theminigalerie/holdings.ts",
    ],
    [
      "TMG-40: a floor that somebody took out",
      theminigalerie,
      "holdings.orders.retention.floor",
      undefined,
      "policies/theminigalerie/holdings.ts",
    ],
    [
      "MMS-42: logs of India kept for a month",
      miniMiss,
      "holdings.device.retention",
      { from: "last-activity", keep: { months: 1 }, reason: "…", promises: [] },
      "policies/mini-miss/holdings.ts",
    ],
  ] as const)("%s", (_, policy, path, value, file) => {
    const found = errors(put(policy, path, value));
    expect(found.map((finding) => finding.file)).toContain(file);
    for (const { what, change } of found) expect([what, change].join().length).toBeGreaterThan(20);
  });

  it("names the fact, what stands there and what to write", () => {
    const [finding, ...more] = errors(put(theminigalerie, "holdings.orders.retention.orLaw", undefined));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: "policies/theminigalerie/holdings.ts", at: "holdings.orders.retention" });
    expect(finding?.what).toMatch(/3 years after “order-completed” ends .* Companies Act 1967.* until 203\d-12-31/);
    expect(finding?.change).toContain("orLaw: true");
  });

  it("MMS-32: sends nothing to a country on the government's list", () => {
    const [finding] = errors(put(miniMiss, "transfers.forbidden", ["SG"]));
    expect(finding).toMatchObject({ at: "recipients.shopify.countries", what: "nothing may go to SG" });
  });

  it("two versions in the wrong order", () => {
    const [only] = miniluxe.versions;
    const found = errors(put(miniluxe, "versions", [only, { ...only, effective: "2025-12-31" }]));
    expect(found).toMatchObject([{ at: "versions.1.effective" }]);
  });

  it("names the one file of a brand that has no folder", () => {
    const has = (file: string) => file === "policies/miniluxe.ts";
    const [finding] = unpublishable(put(miniluxe, "scope.text", ""), { ...looking, has });
    expect(finding?.file).toBe("policies/miniluxe.ts");
  });
});

describe("a version that people have read", () => {
  const sealed = put(miniluxe, "versions.0.seal", sealOf(miniluxe));

  it("MLX-31: cannot change without another version", () => {
    expect(errors(sealed)).toEqual([]);
    const changed = put(sealed, "holdings.browsing.retention.keep", { months: 6 });
    expect(errors(changed).map(({ at, change }) => [at, change.slice(0, 13)])).toEqual([
      ["versions.0", "Add a version"],
    ]);
    const [old] = changed.versions;
    const next = {
      effective: "2026-09-01",
      changes: [{ text: "Visits are kept for half a year.", promises: [] }],
      promises: [],
    };
    expect(errors(put(changed, "versions", [old, next]))).toEqual([]);
  });

  it("keeps its seal when nothing changes that people are told", () => {
    const { name, id, ...rest } = miniluxe;
    expect(sealOf({ ...rest, id, name })).toBe(sealOf(miniluxe));
    for (const [path, value] of [
      ["accent.light", "#000000"],
      ["openQuestions", []],
      ["holdings.gifts.promises", []],
    ] as const)
      expect(sealOf(put(miniluxe, path, value)), path).toBe(sealOf(miniluxe));
  });
});

describe("what time brings", () => {
  const late = { now: new Date("2027-01-02T12:00:00Z") };

  it("MMM-37, TMG-38: a review that is overdue", () => {
    const overdue = check(brands[4] ?? miniluxe, late).filter(({ at }) => at === "changes.review");
    expect(overdue).toContainEqual(
      expect.objectContaining({ grade: "decide", what: "last looked over on 2026-01-01" }),
    );
    expect(
      check(brands[4] ?? miniluxe, looking).filter(({ at, grade }) => at === "changes.review" && grade === "decide"),
    ).toEqual([]);
  });

  it("MMS-68: each company that it is time to look over again, but none that is gone", () => {
    const gone = put(miniMiss, "recipients.google.until", "2026-06-30");
    const again = check(gone, late).flatMap(({ what }) => /^(.*) was last looked over/.exec(what)?.[1] ?? []);
    expect(again).toContain("Shopify");
    expect(again).not.toContain("Google");
    const fresh = put(miniMiss, "recipients.shopify.reviewed", "2026-12-01");
    expect(check(fresh, late).map(({ what }) => what)).not.toContainEqual(expect.stringMatching(/^Shopify was last/));
  });
});

describe("policies and tables", () => {
  it("agree when each kind has a dataset", () => {
    expect(checkCatalogue(brands, everyDataset, looking)).toEqual([]);
  });

  it("disagree on a kind that no dataset has", () => {
    const without = everyDataset.filter(({ category }) => category !== "recordings");
    expect(checkCatalogue(brands, without, looking)).toEqual([
      {
        grade: "error",
        file: "policies/mini-me-and-mama/further.ts",
        at: "holdings.recordings",
        what: "Mini Me and Mama says that it holds “recordings”, and no dataset does",
        change: 'Add a dataset with category "recordings" to lib/catalogue, or declare { notHeld: … }.',
      },
    ]);
  });

  it("disagree on a dataset that no policy covers", () => {
    const nobodys = brands.map((brand) => put(brand, "holdings.recordings", { notHeld: "No cameras." }));
    const [finding, ...more] = checkCatalogue(nobodys, everyDataset, looking);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ grade: "error", at: "recordings", file: "lib/catalogue/index.ts" });
    expect(finding?.change).toContain("holdings");
  });
});
