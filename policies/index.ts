import { miniAndMe } from "./mini-and-me";
import { miniMeAndMama } from "./mini-me-and-mama";
import { miniMiss } from "./mini-miss";
import { miniluxe } from "./miniluxe";
import { theminigalerie } from "./theminigalerie";
import type { Policy } from "./types";

/** The brands of this house. A new brand is one file and one line here. */
const all = [theminigalerie, miniluxe, miniAndMe, miniMiss, miniMeAndMama] as const;

export type BrandId = (typeof all)[number]["id"];
type KeysOf<T> = T extends unknown ? keyof T & string : never;
/** Every heading under which some brand uses data. */
export type AnyPurpose = KeysOf<(typeof all)[number]["purposes"]>;
export const brands: readonly Policy<BrandId>[] = all;
const byId = new Map<string, Policy<BrandId>>(brands.map((p) => [p.id, p]));

/** The policy of a brand, or undefined when no such brand exists. */
export function policyOf(id: string): Policy<BrandId> | undefined {
  return byId.get(id);
}
