import type { Policy } from "@/policies/types";

export interface Finding {
  /**
   * error: contradicts itself or a law, or is unfinished, and cannot be published.
   * decide: the merchant's text leaves it open. confirm: the demo filled it in.
   */
  readonly grade: "error" | "decide" | "confirm";
  readonly file: string;
  /** The fact to change: "holdings.orders.retention". */
  readonly at: string;
  /** What stands there, or what is wrong with it. */
  readonly what: string;
  /** What to write instead, or to decide. */
  readonly change: string;
  /** The promise catalogue's number of the conflict. */
  readonly conflict?: string;
}

/** Tells whether the project has a file, so that a finding can name the right one. */
export type Has = (file: string) => boolean;

export interface Looking {
  readonly now: Date;
  readonly has?: Has;
}

/** Where parts of a brand stand when it has a folder of its own; all else is in its `conduct.ts`. */
const fileOfPart: Readonly<Record<string, string>> = {
  recipients: "recipients",
  purposes: "purposes",
  openQuestions: "questions",
  cookies: "choices",
  messages: "choices",
  rights: "choices",
  times: "choices",
  id: "index",
  name: "index",
  controller: "index",
  contacts: "index",
  words: "index",
  intake: "index",
  password: "index",
  register: "index",
  versions: "index",
};
const coreHoldings = /^(contact|account|payment|orders|reviews|correspondence|device|browsing|preferences)$/;

/** The file that says a fact: the brand's only one, or the right one of its folder. */
function fileOf(policy: Policy, path: readonly string[], has: Has = () => true): string {
  const folder = `policies/${policy.id}`;
  const [part = "", kind = ""] = path;
  // The same for every brand, so it is declared once.
  if (part === "holdings" && kind === "safekeeping") return "policies/safekeeping.ts";
  const holdings = coreHoldings.test(kind) ? "holdings" : "further";
  const name = part === "holdings" ? holdings : (fileOfPart[part] ?? "conduct");
  return [`${folder}/${name}.ts`, `${folder}.ts`].find(has) ?? `${folder}/index.ts`;
}

/** Makes findings of one policy that know their file. */
export function finder(policy: Policy, { has }: Looking) {
  return (
    grade: Finding["grade"],
    path: readonly string[],
    what: string,
    change: string,
    conflict?: string,
  ): Finding => ({
    grade,
    file: fileOf(policy, path, has),
    at: path.join("."),
    what,
    change,
    ...(conflict && { conflict }),
  });
}
export type Find = ReturnType<typeof finder>;
