import { floorsOf } from "@/policies/floors";
import { keptUntil } from "@/policies/retention";
import type { Floor, Period, Policy, Purpose, Retention } from "@/policies/types";
import type { Find, Finding } from "./finding";
import { allHeld, type Held } from "./words";

const bases: readonly string[] = ["contract", "pre-contract", "consent", "legitimate-interests", "legal-obligation"];

/** Events after which a time must follow: by themselves they say nothing of an end. */
const needNumber: readonly string[] = [
  "collected",
  "order-completed",
  "last-activity",
  "refund-reconciled",
  "application-decided",
];

/** What is wrong with the kinds of data that a brand says it holds. */
export function checkHoldings(policy: Policy, find: Find): Finding[] {
  return allHeld(policy).flatMap((held) => [
    ...checkPurposes(policy, held, find),
    ...checkRecipients(policy, held, find),
    ...checkRetention(policy, held, find),
  ]);
}

function checkPurposes(policy: Policy, { category, holding }: Held, find: Find): Finding[] {
  const all: readonly Purpose[] = holding.purposes;
  if (all.length === 0) {
    const change = "Name at least one purpose with its legal basis, or declare { notHeld: … }.";
    return [find("error", ["holdings", category, "purposes"], "no purpose at all", change)];
  }
  return all.flatMap((purpose, at) =>
    checkPurpose(policy, purpose, ["holdings", category, "purposes", String(at)], find),
  );
}

function checkPurpose(
  policy: Policy,
  { text, basis, interest, under }: Purpose,
  path: string[],
  find: Find,
): Finding[] {
  const says = `“${text}”`;
  return [
    ...(bases.includes(basis)
      ? []
      : [find("error", path, `${says} has no legal basis`, `Give it one of: ${bases.join(", ")}.`)]),
    ...(basis === "legitimate-interests" && !interest
      ? [
          find(
            "error",
            path,
            `${says} rests on an interest that is not named`,
            "Add `interest`: which one, in plain words.",
          ),
        ]
      : []),
    ...(under in policy.purposes
      ? []
      : [
          find(
            "error",
            path,
            `${says} stands under “${under}”, which is no heading`,
            "Add the heading to `purposes`, or name another.",
          ),
        ]),
  ];
}

function checkRecipients(policy: Policy, { category, holding }: Held, find: Find): Finding[] {
  return holding.recipients
    .filter((key) => !(key in policy.recipients))
    .map((key) =>
      find(
        "error",
        ["holdings", category, "recipients"],
        `“${key}” is in no register`,
        "Add it to `recipients`, or take it out here.",
      ),
    );
}

function checkRetention(policy: Policy, { category, holding }: Held, find: Find): Finding[] {
  const path = ["holdings", category, "retention"];
  const rule = holding.retention;
  const wrong = Object.entries(rule.keep ?? {}).filter(
    ([, n]) => typeof n === "number" && !(Number.isInteger(n) && n > 0),
  );
  if (wrong.length > 0)
    return [find("error", [...path, "keep"], "a time that is no whole number above nought", "Write how many.")];
  if (needNumber.includes(rule.from) && !rule.keep)
    return [find("error", path, `no number follows “${rule.from}”`, "Say how many days, months or years after it.")];
  const floors = [...floorsOf(policy.controller.country, category), ...(rule.floor ? [rule.floor] : [])];
  const byLaw = new Map(floors.map((floor) => [floor.law, floor]));
  return [...byLaw.values()].flatMap((floor) => checkFloor(policy, path, rule, floor, find));
}

/** Turns of years, months and laws, where two ways of counting part. */
const events = ["2027-04-01", "2027-12-30", "2028-01-01", "2028-02-29", "2028-03-31"].map(
  (date) => new Date(`${date}T12:00:00Z`),
);

function checkFloor(policy: Policy, path: string[], rule: Retention, floor: Floor, find: Find): Finding[] {
  // A text that lets the law lengthen its time is kept by the floor that it names.
  const kept: Retention = rule.orLaw ? rule : { ...rule, floor: undefined };
  const early = events.find((at) => {
    const end = keptUntil(kept, at, policy.timeZone);
    const law = keptUntil({ ...rule, keep: floor.keep, floor: undefined }, at, policy.timeZone);
    return end && law && end < law;
  });
  if (!early) return [];
  const law = keptUntil({ ...rule, keep: floor.keep, floor: undefined }, early, policy.timeZone);
  const what = `${period(rule.keep)} after “${rule.from}” ends before the law lets it: ${floor.law} asks for ${period(floor.keep)}, until ${day(law)} for ${day(early)}`;
  return [
    find(
      "error",
      path,
      what,
      "Keep it that long, or name this `floor` and say `orLaw: true`: the text lets a law ask for longer.",
    ),
  ];
}

function period({ years, months, days, afterYearEnd }: Period = {}): string {
  const parts = [
    years && `${String(years)} years`,
    months && `${String(months)} months`,
    days && `${String(days)} days`,
  ];
  const length = parts.filter(Boolean).join(" ") || "no time";
  return afterYearEnd ? `${length} from the next ${afterYearEnd}` : length;
}

function day(at: Date | undefined): string {
  return at?.toISOString().slice(0, 10) ?? "?";
}
