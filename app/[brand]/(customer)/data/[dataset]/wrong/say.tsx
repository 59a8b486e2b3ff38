import { dueBy } from "@/lib/correction-requests/deadline";
import { MOST_FILES, MOST_MB } from "@/lib/correction-requests/evidence";
import type { Spoken } from "@/lib/correction-requests/record";
import { canBeRestricted } from "@/lib/correction-requests/rules";
import type { Held } from "@/lib/records/held";
import { ActionForm, type FieldSpec } from "../../../../action-form";
import type { Inside } from "../../../../gate";
import { say } from "./actions";
import { boxesOn } from "./boxes";

interface Props extends Pick<Inside, "policy" | "tongue"> {
  held: Held;
  row: Spoken["values"];
  record: string;
  fields: readonly string[];
}

/** What should stand in each field, why, proof, and whether the record rests meanwhile. */
export function Say({ held, row, record, fields, ...reader }: Props) {
  const { policy, tongue } = reader;
  const t = tongue.t("requests");
  const hidden: FieldSpec[] = Object.entries({ dataset: held.slug, record, fields: fields.join(",") }).map(([name, value]) => ({ kind: "hidden", name, value }));
  return (
    <ActionForm
      action={say.bind(null, policy.id)}
      label={t("wrong.title")}
      fields={[...hidden, ...fields.flatMap((name) => boxesOn(reader, held, row, name)), ...around(reader, held, fields)]}
      submit={{ intent: "send", button: t("form.send") }}
      pending={t("form.sending")}
      outro={<p>{t("form.due", { date: tongue.date(dueBy(policy, new Date())) })}</p>}
    />
  );
}

function around({ tongue }: Pick<Inside, "policy" | "tongue">, held: Held, fields: readonly string[]): FieldSpec[] {
  const t = tongue.t("requests");
  const most = { most: MOST_MB, length: 0, least: 0, left: 0 };
  return [
    { kind: "area", name: "why", label: t(fields.length > 0 ? "form.why" : "form.whyWhole"), hint: t("form.whyHint") },
    {
      kind: "files",
      name: "files",
      label: t("form.files"),
      hint: t("form.filesHint", { most: String(MOST_MB), count: String(MOST_FILES) }),
      accept: "image/jpeg,image/png,image/webp,image/heic,image/avif,image/gif,application/pdf",
      multiple: true,
      mostBytes: MOST_MB * 1_000_000,
      tooLarge: tongue.t("errors")("fields.file-large", most),
    },
    ...(canBeRestricted(held) ? [{ kind: "checkbox", name: "restrict", value: "on", label: t("form.restrict"), hint: t("form.restrictHint") } as const] : []),
  ];
}
