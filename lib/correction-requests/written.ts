import { z } from "zod";
import { withoutCardNumber } from "@/lib/written";
import type { Problem } from "@/messages/en/errors";

function say(problem: Problem): Problem {
  return problem;
}

/** Signs that nobody types: C0 and C1 but for line breaks and tabs, and the marks that hide or turn text. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Text that a person wrote, in whatever script: the one place where it is looked at.
 * @param most characters
 */
export function written(most: number) {
  return withoutCardNumber(z.string())
    .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
    .superRefine((typed, context) => {
      const length = Array.from(typed).length;
      if (INVISIBLE.test(typed.replaceAll(/[\n\t]/g, ""))) context.addIssue({ code: "custom", message: say("text-invisible") });
      else if (length > most) context.addIssue({ code: "custom", message: say("text-long"), params: { length, most } });
    });
}
