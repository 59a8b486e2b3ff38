import { addMonths, isMatch } from "date-fns";
import type { Policy } from "@/policies/types";
import { furtherCategories } from "@/policies/types";
import { factsOf, summary } from "./facts";
import type { Find, Finding } from "./finding";
import { sealOf } from "./seal";
import { allHeld } from "./words";

const placeholder = /\[\s*(insert|your|tbd|todo)\b|\b(tbd|todo|lorem ipsum|xxx+)\b|\?\?\?/i;

/** Gaps that the merchant's text came with and nobody has filled. */
export function checkPlaceholders(policy: Policy, find: Find): Finding[] {
  return [...factsOf(policy)]
    .filter(({ value }) => typeof value === "string" && (placeholder.test(value) || value.trim() === ""))
    .map(({ path, value }) =>
      find("error", path, `a placeholder: “${String(value)}”`, "Put the true words in its place."),
    );
}

/** A policy in force has a date, and India's law wants an officer with a name and a number. */
export function checkMandatory(policy: Policy, find: Find): Finding[] {
  return [
    ...checkVersions(policy, find),
    ...checkSeal(policy, find),
    ...checkContacts(policy, find),
    ...checkHeadings(policy, find),
  ];
}

/** A change of what people were told makes a version. */
function checkSeal(policy: Policy, find: Find): Finding[] {
  const last = policy.versions.length - 1;
  const seal = policy.versions[last]?.seal;
  if (!seal || seal === sealOf(policy)) return [];
  const change = "Add a version that says what changed, and keep under `was` of this one what stood here before.";
  return [
    find("error", ["versions", String(last)], "the facts are no longer those of the version that people read", change),
  ];
}

function checkVersions({ versions }: Policy, find: Find): Finding[] {
  return versions.flatMap(({ effective = "" }, at) => {
    const path = ["versions", String(at), "effective"];
    if (!isMatch(effective, "yyyy-MM-dd"))
      return [find("error", path, "no date", "Say from which day on this version holds.")];
    const before = versions[at - 1]?.effective ?? "";
    return before < effective
      ? []
      : [find("error", path, `${effective} is not later than ${before}`, "Put the newest version last.")];
  });
}

function checkContacts({ contacts, controller }: Policy, find: Find): Finding[] {
  const [first] = contacts;
  const missing = controller.country === "IN" ? (["name", "email", "phone"] as const) : (["email"] as const);
  return missing
    .filter((part) => !first[part])
    .map((part) =>
      find(
        "error",
        ["contacts", "0", part],
        `the ${first.role} has no ${part}`,
        `Give the ${part}: the site must show it.`,
      ),
    );
}

function checkHeadings(policy: Policy, find: Find): Finding[] {
  const used = new Set(allHeld(policy).flatMap(({ holding }) => holding.purposes.map(({ under }) => under)));
  return Object.entries(policy.purposes)
    .filter(([key, { idle }]) => !idle && !used.has(key))
    .map(([key, { label }]) =>
      find(
        "error",
        ["purposes", key],
        `“${label}” uses no data`,
        "Name it where data is used for it, or say why it is listed (`idle`).",
      ),
    );
}

/** What the merchant's own text leaves open, and what is overdue. */
export function checkOpen(policy: Policy, find: Find, now: Date): Finding[] {
  const { last, everyMonths } = policy.changes.review;
  const due = addMonths(new Date(last), everyMonths);
  return [
    ...policy.openQuestions.map(({ what, decide, meanwhile, conflict }, at) =>
      find("decide", ["openQuestions", String(at)], `${what} (Meanwhile: ${meanwhile})`, decide, conflict),
    ),
    ...(due <= now
      ? [
          find(
            "decide",
            ["changes", "review"],
            `last looked over on ${last}`,
            "Look the whole policy over and write the date.",
          ),
        ]
      : []),
  ];
}

/** What the demo filled in, and what it concludes from silence. */
export function checkChosen(policy: Policy, find: Find): Finding[] {
  const chosen = [...factsOf(policy)].filter(({ value }) => isChosen(value));
  const none = furtherCategories.filter((category) => "notHeld" in policy.holdings[category]);
  return [
    ...chosen.map(({ path, value }) =>
      find("confirm", path, summary(value), "Put what is true of you, and take `demoDecision` out."),
    ),
    ...none.map((category) =>
      find(
        "confirm",
        ["holdings", category],
        summary(policy.holdings[category]),
        "If you do hold such data, say why, from where and how long.",
      ),
    ),
  ];
}

function isChosen(value: unknown): boolean {
  return typeof value === "object" && value !== null && "demoDecision" in value && value.demoDecision === true;
}
