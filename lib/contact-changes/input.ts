import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { z } from "zod";
import type { Problem } from "@/messages/en/errors";
import type { Policy } from "@/policies/types";

function say(problem: Problem): Problem {
  return problem;
}

/** Longer than any number with its country, brackets and blanks. */
const MOST = 40;

/**
 * A telephone number that a text message can reach, as E.164. Written without a country it is one of the brand's own.
 * @returns a schema whose messages are `Problem`s
 */
export function mobile(policy: Policy) {
  const { country } = policy.controller;
  return z
    .string(say("phone-missing"))
    .trim()
    .min(1, say("phone-missing"))
    .max(MOST, say("phone-none"))
    .transform((typed, context) => {
      const number = parsePhoneNumberFromString(typed, isSupportedCountry(country) ? country : undefined);
      const problem = problemOf(typed, number);
      if (problem) context.addIssue({ code: "custom", message: say(problem) });
      return number?.number ?? "";
    });
}

function problemOf(typed: string, number: ReturnType<typeof parsePhoneNumberFromString>): Problem | undefined {
  if (!number || number.ext) return "phone-none";
  // Without a plus it was read as one of the brand's own country: it may be a good number of another.
  if (!number.isValid()) return typed.startsWith("+") ? "phone-invalid" : "phone-elsewhere";
  const type = number.getType();
  return type === undefined || type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" || type === "PERSONAL_NUMBER" ? undefined : "phone-fixed";
}
