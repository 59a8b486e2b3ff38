import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { SmallPrint } from "@/components/small-print";
import type { Section as SectionOf } from "@/lib/policy/blocks";
import type { Policy } from "@/policies/types";
import { type Way, wayTo } from "../ways";
import { Blocks } from "./blocks";
import { type Reading, Words } from "./words";

interface SectionProps extends Reading {
  policy: Policy;
  /** The portal's own address, for the paper: "https://privacy.example.com". */
  origin: string;
  section: SectionOf;
  /** The page on which it stands whole. */
  path: string;
}

/** A section of the policy: what is so, what it means for the reader and where that is done, and the law. */
export function PolicySection({ policy, origin, section, path, ...reading }: SectionProps) {
  const { id, title, lead, blocks, forYou, law } = section;
  const { tongue, words } = reading;
  const t = tongue.t("policy");
  return (
    <Section id={id} title={<Words words={words} of={title} />}>
      <p className="text-lead text-soft">
        <Words words={words} of={lead} />
      </p>
      <Blocks {...reading} blocks={blocks} />
      {forYou && <ForYou {...reading} text={forYou.text} way={wayTo(policy, tongue, forYou.task)} origin={origin} />}
      {law && (
        <SmallPrint word={t("page.law")}>
          <Words words={words} of={law} />
        </SmallPrint>
      )}
      {words.length > 0 && (
        <p className="print:hidden">
          <Link href={`${path}#${id}`} reload>
            {t("page.whole", { title })}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** On paper nobody can follow a link, so there its address stands beside it. */
function ForYou({ tongue, words, text, way, origin }: Reading & { text: string; way: Way; origin: string }) {
  return (
    <div className="max-w-measure space-y-1 rounded bg-surface px-5 py-4 print:border print:border-line">
      <p className="text-small font-strong text-soft">{tongue.t("policy")("page.forYou")}</p>
      <p>
        <Words words={words} of={text} />
      </p>
      <p>
        <Link href={way.href}>{way.text}</Link>
        {!way.email && <span className="not-print:hidden">: {`${origin}${way.href}`}</span>}
      </p>
    </div>
  );
}
