import type { DatasetName } from "@/lib/catalogue/types";
import type { Tongue } from "@/lib/language";
import { heldNamed } from "./held";

type Words = Readonly<Record<string, string>>;

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

/** What a stored value of a closed set is called; a value that nobody has words for stands as it is. */
export function choiceOf(tongue: Tongue, name: DatasetName, field: string, value: string): string {
  const words = choicesOf(tongue, name, field);
  return own(words, value) ?? own(words, value.toLowerCase()) ?? humanised(value);
}

/** Stored values whose words contain the text: for a search among what the page shows. */
export function codesSaying(tongue: Tongue, name: DatasetName, field: string, text: string): string[] {
  const wanted = text.toLocaleLowerCase(tongue.language);
  return Object.entries(choicesOf(tongue, name, field)).flatMap(([code, words]) =>
    words.toLocaleLowerCase(tongue.language).includes(wanted) ? [code] : [],
  );
}

/** All values of a closed set that have words, with them. */
export function choicesOf(tongue: Tongue, name: DatasetName, field: string): Words {
  const choices: Readonly<Record<string, Words>> = tongue.words("catalogue").choices[name];
  return own(choices, field) ?? {};
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
