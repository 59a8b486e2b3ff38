import type { AnyCategory, Policy } from "@/policies/types";
import { checkHoldings } from "./check-holdings";
import { checkRecipients } from "./check-recipients";
import { checkChosen, checkMandatory, checkOpen, checkPlaceholders } from "./check-text";
import { finder, type Finding, type Looking } from "./finding";
import { allHeld } from "./words";

/** All that a check needs to know of the catalogue. */
export interface CataloguedDataset {
  readonly name: string;
  readonly category: AnyCategory;
}

/** Everything about one brand's policy that is wrong, open or filled in by the demo; errors first. */
export function check(policy: Policy, looking: Looking): Finding[] {
  const find = finder(policy, looking);
  return [
    ...checkPlaceholders(policy, find),
    ...checkMandatory(policy, find),
    ...checkHoldings(policy, find),
    ...checkRecipients(policy, find, looking.now),
    ...checkOpen(policy, find, looking.now),
    ...checkChosen(policy, find),
  ].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

const grades: readonly Finding["grade"][] = ["error", "decide", "confirm"];

/** Why a policy cannot be published; empty when it can. */
export function unpublishable(policy: Policy, looking: Looking): Finding[] {
  return check(policy, looking).filter(({ grade }) => grade === "error");
}

/** Whether what the brands promise to hold and what the tables hold are the same kinds. */
export function checkCatalogue(
  policies: readonly Policy[],
  datasets: readonly CataloguedDataset[],
  looking: Looking,
): Finding[] {
  const tables = new Set(datasets.map(({ category }) => category));
  const promised = new Set(policies.flatMap((policy) => allHeld(policy).map(({ category }) => category)));
  return [
    ...policies.flatMap((policy) => heldNowhere(policy, tables, looking)),
    ...datasets.filter(({ category }) => !promised.has(category)).map(coveredByNobody),
  ];
}

function heldNowhere(policy: Policy, tables: ReadonlySet<AnyCategory>, looking: Looking): Finding[] {
  const find = finder(policy, looking);
  return allHeld(policy)
    .filter(({ category }) => !tables.has(category))
    .map(({ category }) =>
      find(
        "error",
        ["holdings", category],
        `${policy.name} says that it holds “${category}”, and no dataset does`,
        `Add a dataset with category "${category}" to lib/catalogue, or declare { notHeld: … }.`,
      ),
    );
}

function coveredByNobody({ name, category }: CataloguedDataset): Finding {
  return {
    grade: "error",
    file: "lib/catalogue/index.ts",
    at: name,
    what: `“${name}” holds “${category}”, and no policy says why`,
    change: `Declare "${category}" under \`holdings\` of the brand that holds it, or drop the dataset.`,
  };
}
