import { aboutOthers } from "@/lib/catalogue/other-people";
import type { DatasetName, Kind } from "@/lib/catalogue/types";
import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { type Held, heldNamed, heldOf } from "./held";

type Words = Readonly<Record<string, string>>;

/** A column, at a brand that may have names of its own for what stands in it. */
export interface Place {
  readonly dataset: DatasetName;
  readonly name: string;
  readonly policy: Pick<Policy, "recipients" | "cookies">;
}

/** The catalogue's words for one dataset. */
export function textsOf(tongue: Tongue, name: DatasetName) {
  const t = tongue.t("catalogue");
  return {
    title: t(`datasets.${name}.title`),
    about: t(`datasets.${name}.about`),
    empty: t(`datasets.${name}.empty`),
    /** "Add an address", for datasets that a person may add to. */
    add: addOf(tongue, name),
    /** "3 orders" */
    count: (count: number) => t(`datasets.${name}.count`, { count }),
  };
}

function addOf(tongue: Tongue, name: DatasetName): string {
  const texts: { readonly title: string; readonly add?: string } = tongue.words("catalogue").datasets[name];
  return texts.add ?? tongue.t("corrections")("add.link");
}

/** The title of a dataset that a row names; the name itself where it is of something gone. */
export function titleOf(tongue: Tongue, name: string): string {
  const held = heldNamed(name);
  return held ? textsOf(tongue, held.name).title : name;
}

/** What a column is called; its own name where a row speaks of a column that is gone. */
export function labelOf(tongue: Tongue, name: DatasetName, field: string): string {
  return own(tongue.words("catalogue").datasets[name].fields, field) ?? field;
}

/** Which columns are about somebody else, and what that means for them; undefined where none is. */
export function othersInWords(tongue: Tongue, { name, entry }: Held): string | undefined {
  const fields = aboutOthers(entry).map((field) => labelOf(tongue, name, field));
  return fields.length > 0 ? tongue.t("data")("why.others", { fields: tongue.list(fields) }) : undefined;
}

/** What a stored value of a closed set is called; a value that nobody has words for stands as it is. */
export function choiceOf(tongue: Tongue, place: Place, value: string): string {
  const words = choicesOf(tongue, place);
  return own(words, value) ?? own(words, value.toLowerCase()) ?? humanised(value);
}

/** Stored values whose words contain the text: for a search among what the page shows. */
export function codesSaying(tongue: Tongue, place: Place, text: string): string[] {
  const wanted = text.toLocaleLowerCase(tongue.language);
  return Object.entries(choicesOf(tongue, place)).flatMap(([code, words]) =>
    words.toLocaleLowerCase(tongue.language).includes(wanted) ? [code] : [],
  );
}

/** The words for the values of a closed set, by the stored value: the house's, and over these the brand's; none where there are none. */
export function choicesOf(tongue: Tongue, { dataset, name, policy }: Place): Words {
  const choices: Readonly<Record<string, Words>> = tongue.words("catalogue").choices[dataset];
  return { ...own(choices, name), ...namesAt(policy, heldOf(dataset).entry.fields[name]?.kind) };
}

function namesAt({ recipients, cookies }: Place["policy"], kind: Kind | undefined): Words {
  if (kind === "recipient") return Object.fromEntries(Object.entries(recipients).map(([key, { name }]) => [key, name]));
  if (kind === "cookie-class") return Object.fromEntries(cookies.classes.map(({ use, name }) => [use, name]));
  return {};
}

/** Never what every object has: a stored value may be called "constructor". */
function own<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** `partially_paid` becomes "Partially paid"; what is not a machine's word is left alone. */
function humanised(value: string): string {
  if (!/^[a-z]+([_-][a-z]+)*$/.test(value)) return value;
  const words = value.replaceAll(/[_-]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
