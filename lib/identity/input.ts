import { z } from "zod";
import { withoutCardNumber } from "@/lib/written";
import type { Problem } from "@/messages/en/errors";
import type { Policy } from "@/policies/types";
import { misshapen } from "./passwords";

/** Ties a message of a schema to the sentences that there are. */
function say(problem: Problem): Problem {
  return problem;
}

export const MOST_NAME = 100;
/** C0, C1, and the marks that turn or hide text; a name needs none of them, a forged one does. */
export const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

export const email = withoutCardNumber(
  z
    .string(say("email-missing"))
    .trim()
    .min(1, say("email-missing"))
    .max(254, say("email-long"))
    .pipe(z.email(say("email-shape"))),
);

/** A password that is only compared: the sole thing that can be wrong with it before is its absence. */
export const password = z
  .string(say("password-missing"))
  .min(1, say("password-missing"))
  .max(1024, say("password-wrong"));

/** A password to be, as far as can be told at first sight; `weaknessOf` looks closer. */
export function newPassword(policy: Policy) {
  return z.string(say("password-missing")).superRefine((typed, context) => {
    const weakness = misshapen(typed, policy.password);
    if (!weakness) return;
    const [message, params] = typeof weakness === "string" ? [weakness, {}] : weakness;
    context.addIssue({ code: "custom", message: say(message), params });
  });
}

/** Six digits, however they were pasted: "123 456", "123-456". */
export const code = z
  .string(say("code-missing"))
  .transform((typed) => typed.replace(/[\s\p{Pd}]/gu, ""))
  .pipe(
    z
      .string()
      .min(1, say("code-missing"))
      .regex(/^\d{6}$/, say("code-shape")),
  );

export const firstName = name().pipe(z.string().min(1, say("first-name-missing")));
export const lastName = name().optional();

function name() {
  const typed = z
    .string(say("first-name-missing"))
    .trim()
    .superRefine((text, context) => {
      const length = Array.from(text).length;
      if (INVISIBLE.test(text)) context.addIssue({ code: "custom", message: say("name-invisible") });
      else if (length > MOST_NAME) context.addIssue({ code: "custom", message: say("name-long"), params: { length } });
    });
  return withoutCardNumber(typed);
}
