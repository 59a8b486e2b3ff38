import type { Problem } from "@/messages/en/errors";

export type Values = Readonly<Record<string, number | string>>;
/** A sentence of `messages/en/errors.ts` and what stands in it; a `country` by its code, which the edge turns into its name. */
export type Wrong = Problem | readonly [Problem, Values];
/** What is wrong with each field, by its name. */
export type Problems = Readonly<Record<string, Wrong>>;
