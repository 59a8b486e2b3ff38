import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { homeOf } from "@/lib/corrections/record";
import { boxesOf } from "@/lib/corrections/fields";
import { write } from "@/lib/corrections/form";
import { whoseOf } from "@/lib/identity/draft";
import type { Held } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import { ActionForm, type FieldSpec } from "../../../action-form";
import type { Inside } from "../../../gate";
import { save } from "./actions";
import { specsOf } from "./boxes";
import type { Doing } from "./doing";

interface Props extends Inside {
  held: Held;
  doing: Extract<Doing, { do: "edit" }>;
  /** What the record is called; a new one is not called anything. */
  title?: string;
  /** The address of the list around it. */
  back: string;
}

/** A record as a form, in its place; an empty one for a record to be. */
export function EditForm({ viewer, policy, tongue, held, doing, title, back }: Props) {
  const t = tongue.t("corrections");
  const { record, form, draft, kept, agreement } = doing;
  const typed = form?.typed ?? write(boxesOf(held.entry), undefined, homeOf(viewer));
  const heading = title === undefined ? textsOf(tongue, held.name).add : t("edit.title", { record: title });
  const carried: FieldSpec[] = [
    { kind: "hidden", name: "_dataset", value: held.slug },
    { kind: "hidden", name: "_record", value: record ?? "" },
    { kind: "hidden", name: "_back", value: back },
    { kind: "hidden", name: "_marks", value: JSON.stringify(form?.marks ?? {}) },
    { kind: "hidden", name: "_whose", value: whoseOf(viewer) },
  ];
  const yes: FieldSpec[] = agreement ? [{ kind: "checkbox", ...agreement }] : [];
  return (
    <div id="form" className="space-y-6 border-s-4 border-accent py-2 ps-4 desk:ps-6">
      <h3 className="text-lead font-strong">{heading}</h3>
      {draft && (
        <Notice tone="waiting" word={t("edit.keptWord")}>
          <p>{t(kept === "gone" ? "edit.gone" : "edit.kept")}</p>
        </Notice>
      )}
      <ActionForm
        action={save.bind(null, policy.id)}
        label={heading}
        fields={[...carried, ...specsOf({ tongue, policy }, held, boxesOf(held.entry), draft ? { ...typed, ...draft } : typed), ...yes]}
        {...(draft && { typed: draft })}
        submit={{ intent: "save", button: t(title === undefined ? "add.save" : "edit.save") }}
        leave={
          <ButtonLink look="quiet" href={back}>
            {t(title === undefined ? "add.cancel" : "edit.cancel")}
          </ButtonLink>
        }
        pending={t("edit.saving")}
      />
    </div>
  );
}
