import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { promiseIds, served } from "./served";
import floor from "./served-floor.json";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = "{app,components,db,e2e,lib,policies,scripts,worker}";

function sources(pattern: string, without: RegExp): string[] {
  return globSync(pattern, { cwd: root })
    .filter((file) => !without.test(file))
    .map((file) => readFileSync(`${root}${file}`, "utf8"));
}

describe("the 272 promises", () => {
  const by = served(
    sources("{app,components}/**/*.{ts,tsx}", /\.(test|spec)\.tsx?$/),
    sources(`${folders}/**/*.{test,spec}.{ts,tsx}`, /served\.test\.ts$/),
  );
  const any = promiseIds.filter((id) => by.facts.has(id) || by.pages.has(id) || by.tests.has(id));
  const proven = promiseIds.filter((id) => by.tests.has(id));

  it("are counted as the promise catalogue counts them", () => {
    expect(promiseIds).toHaveLength(272);
    expect(promiseIds[0]).toBe("TMG-01");
    expect(promiseIds.at(-1)).toBe("MMM-39");
  });

  it("are served by at least as many facts, pages and tests as before", () => {
    const not = promiseIds.filter((id) => !any.includes(id));
    const unproven = promiseIds.filter((id) => !proven.includes(id));
    console.log(
      `${any.length} of ${promiseIds.length} promises are served (floor ${floor.served}): ` +
        `${by.facts.size} by facts, ${by.pages.size} by pages, ${by.tests.size} by tests.\n` +
        `Not served: ${not.join(" ") || "none"}.\n` +
        `Without a test of their own (${unproven.length}): ${unproven.join(" ") || "none"}.`,
    );
    expect(any.length, "raise lib/policy/served-floor.json when this grows").toBeGreaterThanOrEqual(floor.served);
    expect(proven.length, "raise lib/policy/served-floor.json when this grows").toBeGreaterThanOrEqual(floor.proven);
  });
});

describe("counting", () => {
  it("takes ids from titles only, and only ids that exist", () => {
    const source = [
      'it("TMG-07, TMG-12: shows reviews", () => { expect("TMG-16").toBeTruthy(); });',
      "// MLX-09 is somewhere else",
      "it.each([\n  [\"MMS-03: a row\", 1],\n])('%s, MMS-99', () => {});",
      "describe(`MMM-33`, () => {});",
    ].join("\n");
    expect([...served([], [source]).tests]).toEqual(["TMG-07", "TMG-12", "MMM-33", "MMS-03"]);
    expect([...served(["{/* MMM-24 */}"], []).pages]).toEqual(["MMM-24"]);
  });
});
