/** The only words in which a failure leaves the house; pages choose the sentence (ADR 0010). */
export const codes = [
  "not-found",
  "sign-in",
  "sign-in-again",
  "forbidden",
  "invalid",
  "conflict",
  "too-many",
  "unavailable",
] as const;
export type Code = (typeof codes)[number];

/** An expected refusal. Anything else that is thrown is a fault of ours and is logged with a reference. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly code: Code,
    /** Seconds until it may be tried again; only with "too-many". */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** The HTTP status of each code, where an answer is not a page. */
export const statusOf: Readonly<Record<Code, number>> = {
  "not-found": 404,
  "sign-in": 401,
  "sign-in-again": 401,
  forbidden: 403,
  invalid: 400,
  conflict: 409,
  "too-many": 429,
  unavailable: 503,
};
