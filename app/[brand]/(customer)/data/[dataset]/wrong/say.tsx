import { Notice } from "@/components/notice";
import { dueBy } from "@/lib/correction-requests/deadline";
import { MOST_FILES, MOST_MB } from "@/lib/correction-requests/evidence";
import type { Spoken } from "@/lib/correction-requests/record";
import { canBeRestricted } from "@/lib/correction-requests/rules";
import { whoseOf } from "@/lib/identity/draft";
import type { Held } from "@/lib/records/held";
import { ActionForm, type FieldSpec } from "../../../../action-form";
import type { Inside } from "../../../../gate";
import { say } from "./actions";
import { boxesOn } from "./boxes";

interface Props extends Inside {
  held: Held;
  row: Spoken["values"];
  record: string;
  fields: readonly string[];
  /** What was written earlier and could not be sent then. */
  draft: Readonly<Record<string, string>> | undefined;
}

/** What should stand in each field, why, proof, and whether the record rests meanwhile. */
export function Say({ held, row, record, fields, draft, viewer, ...reader }: Props) {
  const { policy, tongue } = reader;
  const t = tongue.t("requests");
  const hidden: FieldSpec[] = Object.entries({ dataset: held.slug, record, fields: fields.join(","), _whose: whoseOf(viewer) }).map(([name, value]) => ({ kind: "hidden", name, value }));
  return (
    <ActionForm
      action={say.bind(null, policy.id)}
      label={t("wrong.title")}
      fields={[...hidden, ...fields.flatMap((name) => boxesOn(reader, held, row, name)), ...around(reader, held, fields)]}
      {...(draft && { typed: draft, intro: <KeptNotice tongue={tongue} /> })}
      submit={{ intent: "send", button: t("form.send") }}
      pending={t("form.sending")}
      outro={<p>{t("form.due", { date: tongue.date(dueBy(policy, new Date())) })}</p>}
    />
  );
}

function KeptNotice({ tongue }: Pick<Inside, "tongue">) {
  const t = tongue.t("requests");
  return (
    <Notice tone="waiting" word={t("form.keptWord")}>
      <p>{t("form.kept")}</p>
    </Notice>
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
