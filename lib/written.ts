import type { z } from "zod";
import type { Problem } from "@/messages/en/errors";
import { hasCardNumber } from "./card-numbers";

const REFUSED: Problem = "card-number";

/**
 * For every text that a person writes: what looks like a payment card's number in it is refused beside its field, and
 * so never stored (PCI DSS 3.3.1; TMG-05, MLX-03). Passwords, codes and identifiers of records need it not.
 * @param schema of a text, or of one that may be left out
 */
export function withoutCardNumber<T extends z.ZodType<string | undefined>>(schema: T) {
  return schema.refine((typed) => !hasCardNumber(typed ?? ""), REFUSED);
}
