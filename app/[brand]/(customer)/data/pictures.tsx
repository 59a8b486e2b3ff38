import { Flow } from "@/components/charts/flow";
import { Stay } from "@/components/charts/stay";
import { Section } from "@/components/heading";
import type { Tongue } from "@/lib/language";
import { heldOf } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import type { Sum } from "@/lib/records/queries";
import { heldBecause, keptUntil } from "@/lib/records/rules";
import { ruleInWords, termInWords } from "@/lib/records/terms";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

interface Props {
  policy: Policy<BrandId>;
  tongue: Tongue;
  /** Kinds of which this person has records. */
  sums: readonly Sum[];
}

/** Sources → kinds with counts → recipients, of this very person. */
export function FlowPicture({ policy, tongue, sums }: Props) {
  const t = tongue.t("data");
  const kinds = sums.map((sum) => ({ ...sum, ...heldOf(sum.name), ...heldBecause(policy, heldOf(sum.name).entry) }));
  const sources = [...new Set(kinds.flatMap((kind) => kind.sources))];
  const recipients = [...new Set(kinds.flatMap((kind) => kind.recipients))];
  const words = tongue.words("data").pictures;
  return (
    <Section title={t("pictures.flow")}>
      <Flow
        title={t("pictures.flow")}
        description={t("pictures.flowLead")}
        sources={sources.map((source) => ({ id: source, name: capital(tongue.t("catalogue")(`sources.${source}`)) }))}
        kinds={kinds.map(({ name, slug, rows }) => ({
          id: slug,
          name: textsOf(tongue, name).title,
          count: rows,
          countWords: textsOf(tongue, name).count(rows),
          href: `/${policy.id}/data/${slug}`,
        }))}
        recipients={recipients.map(({ name, countries }) => ({ id: name, name, note: tongue.list(countries.map(tongue.country)) }))}
        links={kinds.flatMap((kind) => [
          ...kind.sources.map((from) => ({ from, to: kind.slug, value: kind.rows })),
          ...kind.recipients.map(({ name }) => ({ from: kind.slug, to: name, value: kind.rows })),
        ])}
        words={{ ...words, kinds: t("pictures.kinds", { shop: policy.name }) }}
        empty={t("pictures.empty", { shop: policy.name })}
      />
    </Section>
  );
}

/** From the first record of each kind to the day when the last of it goes. */
export function StayPicture({ policy, tongue, sums }: Props) {
  const t = tongue.t("data");
  const now = new Date();
  return (
    <Section title={t("pictures.stay")}>
      <Stay
        title={t("pictures.stay")}
        description={t("pictures.stayLead")}
        today={now}
        rows={sums.flatMap(({ name, oldest, eventAt }) => {
          const { entry, slug } = heldOf(name);
          const term = keptUntil(policy, entry, eventAt);
          if (!oldest) return [];
          return {
            id: slug,
            name: textsOf(tongue, name).title,
            href: `/${policy.id}/data/${slug}`,
            from: oldest,
            fromWords: t("pictures.since", { date: tongue.date(oldest) }),
            ...(term.until && { until: term.until }),
            untilWords: t("pictures.kept", { term: termInWords(tongue, term, now) }),
            rule: ruleInWords(tongue, term.rule),
          };
        })}
        tick={tongue.tick}
        words={{ ...tongue.words("data").pictures, today: t("pictures.today", { date: tongue.date(now) }) }}
        empty={t("pictures.empty", { shop: policy.name })}
      />
    </Section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
