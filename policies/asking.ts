import { type MessagePurpose, messagePurposes, type Region, type Right, type Within } from "./conduct";
import { type AnyCategory, type Holding, holdingOf, type Limit, type Policy } from "./types";

/** Questions that tests put to a policy. */

export function held(brand: Policy, category: AnyCategory): Holding {
  const holding = holdingOf(brand, category);
  if (!holding) throw new Error(`${brand.id} holds no ${category}`);
  return holding;
}

export function limits(brand: Policy, category: AnyCategory): Limit["kind"][] {
  return (held(brand, category).limits ?? []).map(({ kind }) => kind);
}

export function recipientNames(brand: Policy): string[] {
  return Object.values(brand.recipients).map(({ name }) => name);
}

export function rightsOf(brand: Policy, region: Region): Right[] {
  return brand.rights.given.filter(({ to }) => to.includes(region)).map(({ right }) => right);
}

export function marketing(brand: Policy): MessagePurpose[] {
  return messagePurposes.filter((purpose) => brand.messages[purpose]?.class === "marketing");
}

export function time(brand: Policy, what: string, region: Region = "everyone"): Within | undefined {
  return brand.times.find((one) => one.what === what && one.to.includes(region))?.within;
}
