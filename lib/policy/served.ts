import { brands } from "@/policies";
import type { PromiseId } from "@/policies/promises";
import { isPromise, promisesOf } from "./facts";

/** How many promises each merchant's text makes (promise catalogue, row counts). */
const rows = { TMG: 66, MLX: 40, MMC: 51, MMS: 76, MMM: 39 } as const;

/** All 272 of them. */
export const promiseIds: readonly PromiseId[] = Object.entries(rows)
  .flatMap(([code, count]) => Array.from({ length: count }, (_, at) => `${code}-${String(at + 1).padStart(2, "0")}`))
  .filter(isPromise);

/** By what a promise is served. */
export interface Served {
  readonly facts: ReadonlySet<PromiseId>;
  readonly pages: ReadonlySet<PromiseId>;
  readonly tests: ReadonlySet<PromiseId>;
}

/**
 * @param pages sources of what a person sees; a promise named in one is served by it
 * @param tests sources of tests; a promise counts that stands in the title of one
 */
export function served(pages: readonly string[], tests: readonly string[]): Served {
  return {
    facts: new Set(brands.flatMap((brand) => [...promisesOf(brand)])),
    pages: new Set(pages.flatMap(idsIn)),
    tests: new Set(tests.flatMap((source) => titlesOf(source).flatMap(idsIn))),
  };
}

/** What the parentheses of `it`, `test` and `describe` begin with, rows of their tables included. */
function titlesOf(source: string): string[] {
  const calls = source.matchAll(/\b(?:it|test|describe)(?:\.\w+)*\(\s*(["'`])((?:(?!\1).)*)\1/gs);
  const rowTitles = source.matchAll(/^\s*\[\s*(["'])((?:(?!\1).)*)\1/gm);
  const eachTitles = source.matchAll(/\]\s*(?:as const)?\s*\)\(\s*(["'`])((?:(?!\1).)*)\1/gs);
  return [...calls, ...rowTitles, ...eachTitles].map(([, , title = ""]) => title);
}

function idsIn(text: string): PromiseId[] {
  const named = new Set(text.match(/\b(?:TMG|MLX|MMC|MMS|MMM)-\d{2}\b/g));
  return promiseIds.filter((id) => named.has(id));
}
