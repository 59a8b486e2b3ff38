import { type Box, countryBoxOf } from "@/lib/corrections/fields";
import type { Typed } from "@/lib/corrections/form";
import type { Tongue } from "@/lib/language";
import { regionsOf } from "@/lib/places";
import type { Held } from "@/lib/records/held";
import { choiceOf, choicesOf, labelOf } from "@/lib/records/labels";
import { countries } from "@/lib/countries";
import type { FieldSpec } from "../../../action-form";
import type { Inside } from "../../../gate";

type At = Pick<Inside, "tongue" | "policy">;

/** A form's boxes, each by its kind; those of a postal address stand together under its name. */
export function specsOf(at: At, held: Held, boxes: readonly Box[], typed: Typed): FieldSpec[] {
  // Where nothing has to be filled in, a word at each box would say nothing.
  const marked = boxes.some(({ required }) => required);
  const specs = boxes.map((box) => {
    const country = countryBoxOf(boxes, box);
    return [box, specOf(at, held, box, typed[box.name] ?? "", country ? (typed[country.name] ?? "") : "", marked)] as const;
  });
  return [...Map.groupBy(specs, ([{ field }]) => field)].flatMap(([name, ofField]) => {
    const fields = ofField.map(([, spec]) => spec);
    const isAddress = ofField.some(([{ part }]) => part !== undefined);
    return isAddress ? [{ kind: "group", name, legend: labelOf(at.tongue, held.name, name), fields } as const] : fields;
  });
}

function nameOfBox(tongue: Tongue, { name }: Held, { field, part }: Box): string {
  return part === undefined ? labelOf(tongue, name, field) : tongue.t("corrections")(`edit.parts.${part}`);
}

/** What stands in a box, in words: a country by its name, a yes as "Yes". */
export function inWords({ tongue, policy }: At, { name }: Held, { kind, field }: Box, text: string): string {
  if (text === "") return tongue.t("corrections")("overtaken.nothing");
  if (kind === "country") return tongue.country(text);
  if (kind === "yes-no") return tongue.t("data")(text === "yes" ? "values.yes" : "values.no");
  return kind === "choice" ? choiceOf(tongue, { dataset: name, name: field, policy }, text) : text;
}

function specOf({ tongue, policy }: At, held: Held, box: Box, text: string, country: string, marked: boolean): FieldSpec {
  const { name, kind, required, autofill } = box;
  const t = tongue.t("corrections");
  const optional = required || !marked || kind === "yes-no" ? undefined : t("edit.optional");
  const shared = { name, label: nameOfBox(tongue, held, box), ...(optional && { optional }), ...(autofill && { autoComplete: autofill }) };
  const line = { kind: "text", ...shared, defaultValue: text } as const;
  switch (kind) {
    case "long-text":
      return { kind: "area", ...shared, defaultValue: text };
    case "list":
    case "pairs":
      return { kind: "area", ...shared, defaultValue: text, hint: t(`edit.hints.${kind}`) };
    case "date":
      return { kind: "date", ...shared, defaultValue: text };
    case "instant":
      return { kind: "date", type: "datetime-local", ...shared, defaultValue: text };
    case "yes-no":
      return { kind: "yes-no", name, label: shared.label, defaultValue: text };
    case "country":
      return { kind: "select", ...shared, defaultValue: text, options: withNone(tongue, required, countryOptions(tongue, text)) };
    case "choice": {
      const options = choiceOptions({ tongue, policy }, held, box, text);
      return options.length > 0 ? { kind: "select", ...shared, defaultValue: text, options: withNone(tongue, required, options) } : line;
    }
    case "region":
      return { ...line, suggestions: regionsOf(country).map((region) => region.name) };
    case "phone":
      return { ...line, type: "tel", hint: t("edit.hints.phone") };
    case "email":
      return { ...line, type: "email" };
    case "link":
      return { ...line, type: "url" };
    case "count":
      return { ...line, inputMode: "numeric" };
    case "bank-account":
      return { ...line, inputMode: "numeric", hint: t(`edit.hints.${kind}`) };
    case "ifsc":
    case "upi":
      return { ...line, hint: t(`edit.hints.${kind}`) };
    case "measure":
      return { ...line, inputMode: "decimal" };
    default:
      return line;
  }
}

interface Option {
  readonly value: string;
  readonly text: string;
}

function withNone(tongue: Tongue, required: boolean, options: readonly Option[]): Option[] {
  return required ? [...options] : [{ value: "", text: tongue.t("corrections")("edit.choose") }, ...options];
}

/** By their names in the reader's order; a stored one that is none stays to be seen. */
function countryOptions(tongue: Tongue, stored: string): Option[] {
  const codes = [...new Set([...countries(), ...(stored ? [stored] : [])])];
  const options = codes.map((code) => ({ value: code, text: tongue.country(code) }));
  return options.sort((a, b) => a.text.localeCompare(b.text, tongue.locale));
}

/** The values that the column has, or else those that there are words for; a stored one that is none of them too. */
function choiceOptions({ tongue, policy }: At, { name }: Held, { column, field }: Box, stored: string): Option[] {
  const place = { dataset: name, name: field, policy };
  const known = column.enumValues?.length ? column.enumValues : Object.keys(choicesOf(tongue, place));
  if (known.length === 0) return [];
  return [...new Set([...known, ...(stored ? [stored] : [])])].map((value) => ({ value, text: choiceOf(tongue, place, value) }));
}
