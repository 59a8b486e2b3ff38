import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import type { Policy } from "@/policies/types";

/** argon2id (the library's default) with the least that OWASP's password storage cheat sheet names: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** A hash of nothing, verified when there is no account, so that its absence takes as long. Same cost as above. */
const DECOY = "$argon2id$v=19$m=19456,t=2,p=1$xDf7UvuQxWICclstgfJgyg$0l6X/m70KEbNYxS7u7DtjsIpjmCd7k3KCG+GoGehevI";

const MOST_CHARACTERS = 128;
/** zxcvbn's own scale ends at 4; 3 is "safely unguessable" offline against a slow hash. */
const LEAST_SCORE = 3;

/** What is wrong with a new password: a sentence of `messages/en/errors.ts` and the numbers in it. */
export type Weakness =
  | readonly ["password-short", { least: number }]
  | readonly ["password-long", { most: number }]
  | "password-missing"
  | "password-invisible"
  | "password-mixed"
  | "password-common"
  | "password-yours"
  | "password-pattern"
  | "password-weak";

/** The same password typed on another keyboard is the same password: compatibility forms are folded (RFC 8265 asks for less). */
function folded(password: string): string {
  return password.normalize("NFKC");
}

/** @returns argon2id in PHC form */
export function hashPassword(password: string): Promise<string> {
  return hash(folded(password), COST);
}

/** True where the password is the one hashed. Without a hash it is false, and that takes as long. */
export async function isPassword(password: string, secret: string | null | undefined): Promise<boolean> {
  const right = await verify(secret ?? DECOY, folded(password));
  return right && Boolean(secret);
}

/** What is wrong with a new password at first sight: the brand's own least (MMM-34), and what no password may have. */
export function misshapen(password: string, rule: Policy["password"]): Weakness | undefined {
  const text = folded(password);
  const length = Array.from(text).length;
  if (length === 0) return "password-missing";
  if (text.includes("\0")) return "password-invisible";
  if (length < rule.minLength) return ["password-short", { least: rule.minLength }];
  if (length > MOST_CHARACTERS) return ["password-long", { most: MOST_CHARACTERS }];
  if (rule.mixed && !(/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && /\p{Nd}/u.test(text))) return "password-mixed";
  return undefined;
}

/** zxcvbn looks at this many characters and letter-like signs; at its own 256 and 100 one password can cost ten seconds. */
const DEPTH = { maxLength: 40, l33tMaxSubstitutions: 8 };
let meter: ZxcvbnFactory | undefined;

/**
 * Why a guesser would find a password soon, if so. Takes up to some tenths of a second: count who asks.
 * @param known words that a guesser would try for this person: name, address, shop
 */
export function guessable(password: string, known: readonly string[]): Weakness | undefined {
  meter ??= new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs, ...DEPTH });
  const words = known.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  const { score, feedback } = meter.check(folded(password), words);
  if (score >= LEAST_SCORE) return undefined;
  return reasons.find(([warnings]) => warnings.includes(feedback.warning ?? ""))?.[1] ?? "password-weak";
}

/** The meter's warnings, by the sentence that we say instead. */
const reasons: readonly (readonly [readonly string[], Weakness])[] = [
  [["userInputs"], "password-yours"],
  [
    ["topTen", "topHundred", "common", "similarToCommon", "wordByItself", "namesByThemselves", "commonNames", "pwned"],
    "password-common",
  ],
  [
    ["straightRow", "keyPattern", "simpleRepeat", "extendedRepeat", "sequences", "recentYears", "dates"],
    "password-pattern",
  ],
];
