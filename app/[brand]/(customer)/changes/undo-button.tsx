import { SubmitButton } from "@/components/form/submit-button";
import type { Told } from "@/lib/corrections/undo";
import { titleOf } from "@/lib/records/labels";
import type { Inside } from "../../gate";
import { undoChange } from "./actions";

interface Props extends Inside {
  change: Told;
  /** The address to come back to. */
  back: string;
}

/** Takes a change back, where that is safe; nothing where it is not. */
export function UndoButton({ policy, tongue, change, back }: Props) {
  if (!change.undoable) return null;
  const t = tongue.t("corrections");
  return (
    <form action={undoChange.bind(null, policy.id)}>
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="back" value={back} />
      <SubmitButton look="plain" pending={t("changes.undoing")}>
        {t("changes.undo")}
        <span className="sr-only">
          {" "}
          {t("changes.undoOf", { record: titleOf(tongue, change.dataset) })}, {tongue.moment(change.at)}
        </span>
      </SubmitButton>
    </form>
  );
}
