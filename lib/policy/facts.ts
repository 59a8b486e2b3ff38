import type { PromiseId } from "@/policies/promises";
import type { Policy } from "@/policies/types";

/** One fact of a policy and the way to it: ["holdings", "orders", "retention"]. */
export interface Fact {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Everything that a policy says, from the top down. */
export function* factsOf(policy: Policy): Generator<Fact> {
  yield* walk({ path: [], value: policy });
}

function* walk(fact: Fact): Generator<Fact> {
  yield fact;
  if (typeof fact.value !== "object" || fact.value === null) return;
  for (const [key, value] of Object.entries(fact.value)) yield* walk({ path: [...fact.path, key], value });
}

/** The promises that are kept by facts: shown from them, or driven by them. */
export function promisesOf(policy: Policy): Set<PromiseId> {
  const found = new Set<PromiseId>();
  for (const { path, value } of factsOf(policy)) if (path.at(-2) === "promises" && isPromise(value)) found.add(value);
  return found;
}

export function isPromise(value: unknown): value is PromiseId {
  return typeof value === "string" && /^(TMG|MLX|MMC|MMS|MMM)-\d{2}$/.test(value);
}

/** A fact in one line, for the merchant to recognise it by. */
export function summary(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const inner = Object.entries(value)
    .filter(([key]) => key !== "promises" && key !== "demoDecision")
    .map(([key, one]) => (Array.isArray(value) ? summary(one) : `${key}: ${summary(one)}`));
  return inner.join(", ");
}
