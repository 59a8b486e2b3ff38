import { Actions } from "@/components/button";
import { SubmitButton } from "@/components/form/submit-button";
import { type Fact, Facts } from "@/components/facts";
import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import type { Main } from "@/lib/corrections/main";
import { detailsToConfirm } from "@/lib/corrections/queries";
import { heldOf } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import { plainly, say } from "@/lib/records/words";
import type { Inside } from "../../gate";
import { confirmAll } from "../changes/actions";

/** Once a year and after an order: the main details, a yes in one click, and the way to each form (MMC-44). */
export async function StillRight({ viewer, policy, tongue }: Inside) {
  const details = viewer.actor.kind === "customer" ? await detailsToConfirm(viewer) : [];
  if (details.length === 0) return null;
  const t = tongue.t("corrections");
  return (
    <div className="border-s-4 border-accent bg-surface px-4 py-4 desk:px-6">
      <Section title={t("right.title")}>
        <p className="text-soft">{t("right.afterYear")}</p>
        <Facts facts={details.map((main) => detailOf({ policy, tongue }, main))} />
        <Actions>
          <form action={confirmAll.bind(null, policy.id)}>
            <SubmitButton pending={t("right.confirming")}>{t("right.yes")}</SubmitButton>
          </form>
        </Actions>
      </Section>
    </div>
  );
}

/** A record on one line, as on an envelope, with the way to its form. */
function detailOf({ policy, tongue }: Pick<Inside, "policy" | "tongue">, { name, record, row }: Main): Fact {
  const { slug, entry } = heldOf(name);
  const { title } = textsOf(tongue, name);
  const parts = Object.keys(row).flatMap((column) => {
    const field = entry.fields[column];
    const said = field && say(tongue, { dataset: name, name: column, policy, field, row });
    return said && said.form !== "none" ? [plainly(tongue, said)] : [];
  });
  const change = (
    <Link href={`/${policy.id}/data/${slug}?edit=${record}#form`} about={title}>
      {tongue.t("corrections")("right.change")}
    </Link>
  );
  return { question: title, answer: parts.join(", "), action: change };
}
