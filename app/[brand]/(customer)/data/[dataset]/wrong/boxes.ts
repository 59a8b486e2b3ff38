import countries from "i18n-iso-countries";
import { boxFor } from "@/lib/correction-requests/asking";
import { saidOf, type Spoken } from "@/lib/correction-requests/record";
import { POSTAL_PARTS, type Shape, shapeOf } from "@/lib/correction-requests/shape";
import { boxOf } from "@/lib/correction-requests/value";
import type { Tongue } from "@/lib/language";
import type { Held } from "@/lib/records/held";
import { choicesFor, labelOf } from "@/lib/records/labels";
import type { FieldSpec } from "../../../../action-form";
import type { Inside } from "../../../../gate";

type Reader = Pick<Inside, "policy" | "tongue">;

/** The box, or the boxes of an address, for what should stand in a field: what stands there now is in it, to be changed. */
export function boxesFor(reader: Reader, held: Held, row: Spoken["values"], name: string): FieldSpec {
  const { tongue } = reader;
  const t = tongue.t("corrections");
  const shape = shapeOf(held, name);
  const label = t("form.should", { field: labelOf(tongue, held.name, name) });
  const hint = hintFor(reader, held, row, name, shape);
  if (shape === "postal") return { kind: "group", name, legend: label, hint, fields: addressBoxes(tongue, name, row[name]) };
  const box = { name: boxFor(name), label, hint, defaultValue: boxOf(shape, row[name]) };
  switch (shape) {
    case "yes-no":
      return { kind: "select", ...box, options: [none("–"), { value: "yes", text: t("form.yes") }, { value: "no", text: t("form.no") }] };
    case "country":
      return { kind: "select", ...box, options: countriesIn(tongue) };
    case "choice": {
      const choices = Object.entries(choicesFor(tongue, { ...reader, dataset: held.name, name }));
      const known = choices.map(([value, text]) => ({ value, text }));
      return known.length > 0 ? { kind: "select", ...box, options: [none(t("form.choiceNone")), ...known] } : { kind: "text", ...box };
    }
    case "long-text":
    case "lines":
    case "pairs":
      return { kind: "area", ...box };
    case "words":
      return { kind: "area", rows: 2, ...box, defaultValue: "" };
    case "date":
      return { kind: "text", inputMode: "numeric", ...box };
    default:
      return { kind: "text", type: typeOf(shape), ...box };
  }
}

function typeOf(shape: Shape): "email" | "tel" | "text" {
  if (shape === "email") return "email";
  return shape === "phone" ? "tel" : "text";
}

function hintFor(reader: Reader, held: Held, row: Spoken["values"], name: string, shape: Shape): string {
  const t = reader.tongue.t("corrections");
  const how = shape === "words" || shape === "lines" || shape === "pairs" || shape === "date" ? [t(`form.${shape}`)] : [];
  const empty = shape === "words" || shape === "yes-no" ? [] : [t("form.empty")];
  return [`${nowOf(reader, held, row, name)}.`, ...how, ...empty].join(" ");
}

/** "Now: Ring twice" */
export function nowOf(reader: Reader, held: Held, row: Spoken["values"], name: string): string {
  const t = reader.tongue.t("corrections");
  if (!(name in row)) return t("wrong.nowHidden");
  const value = saidOf(reader, held, row, name);
  return value === "" ? t("wrong.nowNothing") : t("wrong.now", { value });
}

function addressBoxes(tongue: Tongue, name: string, stored: unknown): FieldSpec[] {
  const t = tongue.t("corrections");
  const parts = stored as Readonly<Record<string, unknown>> | null;
  return POSTAL_PARTS.map((part): FieldSpec => {
    const box = { name: boxFor(`${name}.${part}`), label: t(`form.part.${part}`), defaultValue: boxOf("text", parts?.[part]) };
    if (part === "country") return { kind: "select", ...box, options: countriesIn(tongue) };
    return { kind: "text", type: part === "phone" ? "tel" : "text", ...box };
  });
}

function none(text: string) {
  return { value: "", text };
}

/** By name, in the reader's order. */
function countriesIn(tongue: Tongue) {
  const known = Object.keys(countries.getAlpha2Codes()).map((value) => ({ value, text: tongue.country(value) }));
  return [none(tongue.t("corrections")("form.countryNone")), ...known.sort((a, b) => a.text.localeCompare(b.text, tongue.language))];
}
