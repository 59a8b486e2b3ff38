import { boxFor } from "@/lib/correction-requests/asking";
import { saidOf, type Spoken } from "@/lib/correction-requests/record";
import { boxesAbout, isDirect } from "@/lib/correction-requests/rules";
import { write } from "@/lib/corrections/form";
import { homeAt } from "@/lib/corrections/record";
import type { Held } from "@/lib/records/held";
import { labelOf } from "@/lib/records/labels";
import type { FieldSpec } from "../../../../action-form";
import type { Inside } from "../../../../gate";
import { specsOf } from "../boxes";

type Reader = Pick<Inside, "policy" | "tongue">;

/** The box, or the boxes of an address, for what should stand in a field: what stands there now is in it, to be changed. */
export function boxesOn(reader: Reader, held: Held, row: Spoken["values"], name: string): FieldSpec[] {
  const direct = isDirect(held, name);
  const boxes = boxesAbout(held, name);
  const typed = write(boxes, direct ? row : {}, homeAt(reader.policy));
  const label = reader.tongue.t("requests")("form.should", { field: labelOf(reader.tongue, held.name, name) });
  return specsOf(reader, held, boxes, typed).map((spec) => asked(spec, label, hintFor(reader, held, row, name)));
}

function asked(spec: FieldSpec, label: string, hint: string): FieldSpec {
  if (spec.kind === "hidden") return spec;
  if (spec.kind === "group") return { ...spec, legend: label, hint, fields: spec.fields.map((part) => ({ ...part, name: boxFor(part.name) })) };
  return { ...spec, name: boxFor(spec.name), label, hint: typeof spec.hint === "string" ? `${hint} · ${spec.hint}` : hint };
}

function hintFor(reader: Reader, held: Held, row: Spoken["values"], name: string): string {
  const t = reader.tongue.t("requests");
  return `${nowOf(reader, held, row, name)} · ${t(isDirect(held, name) ? "form.empty" : "form.words")}`;
}

/** "Now: Ring twice" */
export function nowOf(reader: Reader, held: Held, row: Spoken["values"], name: string): string {
  const t = reader.tongue.t("requests");
  if (!(name in row)) return t("wrong.nowHidden");
  const value = saidOf(reader, held, row, name);
  return value === "" ? t("wrong.nowNothing") : t("wrong.now", { value });
}
