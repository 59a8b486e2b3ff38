import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { SubmitButton } from "@/components/form/submit-button";
import { holdsHidden } from "@/lib/corrections/fields";
import { removeRecord } from "./actions";
import type { Around } from "./record";

interface Props extends Pick<Around, "policy" | "tongue" | "held"> {
  record: string;
  title: string;
  /** The address of the list around it. */
  back: string;
}

/** Asks once before a record goes, and says whether it can come back. */
export function Removal({ policy, tongue, held, record, title, back }: Props) {
  const t = tongue.t("corrections");
  return (
    <form action={removeRecord.bind(null, policy.id)} id="form" className="space-y-4 border-s-4 border-red py-2 ps-4 desk:ps-6">
      <h3 className="text-lead font-strong">{t("remove.title", { record: title })}</h3>
      <p>{t(holdsHidden(held.entry) || !held.entry.customerMay.includes("insert") ? "remove.forGood" : "remove.back")}</p>
      <input type="hidden" name="_dataset" value={held.slug} />
      <input type="hidden" name="_record" value={record} />
      <input type="hidden" name="_back" value={back} />
      <Actions>
        <SubmitButton look="danger" pending={t("remove.removing")}>
          {t("remove.yes")}
        </SubmitButton>
        <ButtonLink look="quiet" href={back}>
          {t("remove.no")}
        </ButtonLink>
      </Actions>
    </form>
  );
}
