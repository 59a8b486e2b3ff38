import type { Wrong } from "@/lib/problems";
import { hasCardNumber } from "@/lib/card-numbers";
import { INVISIBLE } from "@/lib/identity/input";

/**
 * What is wrong with a text that a person writes: something invisible in it, too much of it, or the number of a
 * payment card, which is never kept (PCI DSS 3.3.1; TMG-05, MLX-03). Undefined where nothing is.
 * @param most characters
 */
export function wrongIn(text: string, most: number): Wrong | undefined {
  const length = Array.from(text).length;
  if (INVISIBLE.test(text.replace(/[\n\t]/g, " "))) return "text-invisible";
  if (length > most) return ["text-long", { length, most }];
  return hasCardNumber(text) ? "card-number" : undefined;
}
