import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { SubmitButton } from "@/components/form/submit-button";
import { Facts } from "@/components/facts";
import { Section } from "@/components/heading";
import type { Main } from "@/lib/corrections/main";
import { detailsToConfirm } from "@/lib/corrections/queries";
import { heldOf } from "@/lib/records/held";
import { labelOf, textsOf } from "@/lib/records/labels";
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
        {details.map((main) => (
          <Details key={main.name} policy={policy} tongue={tongue} main={main} />
        ))}
        <Actions>
          <form action={confirmAll.bind(null, policy.id)}>
            <SubmitButton pending={t("right.confirming")}>{t("right.yes")}</SubmitButton>
          </form>
          {details.map(({ name, record }) => (
            <ButtonLink
              key={name}
              look="quiet"
              href={`/${policy.id}/data/${heldOf(name).slug}?edit=${record}#form`}
              about={textsOf(tongue, name).title}
            >
              {t("right.change")}
            </ButtonLink>
          ))}
        </Actions>
      </Section>
    </div>
  );
}

function Details({ policy, tongue, main: { name, row } }: Pick<Inside, "policy" | "tongue"> & { main: Main }) {
  const { fields } = heldOf(name).entry;
  const facts = Object.keys(row).flatMap((column) => {
    const field = fields[column];
    const said = field && say(tongue, { dataset: name, name: column, policy, field, row });
    return said && said.form !== "none" ? [{ question: labelOf(tongue, name, column), answer: plainly(tongue, said) }] : [];
  });
  return (
    <div className="space-y-2">
      <h3 className="font-strong">{textsOf(tongue, name).title}</h3>
      <Facts dense facts={facts} />
    </div>
  );
}
