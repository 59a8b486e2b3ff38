import { BareLink } from "@/components/link";
import type { Tongue } from "@/lib/language";
import { heldOf } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import type { Sum } from "@/lib/records/queries";
import { keptUntil } from "@/lib/records/rules";
import { termInWords } from "@/lib/records/terms";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

interface Shared {
  policy: Policy<BrandId>;
  tongue: Tongue;
}

/** Kinds of data, a line each: what, how much, how new, kept until when. */
export function Kinds({ label, sums, ...shared }: Shared & { label: string; sums: readonly Sum[] }) {
  return (
    <ul aria-label={label} className="border-t-2 border-ink">
      {sums.map((sum) => (
        <Kind key={sum.name} sum={sum} {...shared} />
      ))}
    </ul>
  );
}

/** The link is the title alone, so that readers hear a short name; its surface is the whole line. */
function Kind({ sum, policy, tongue }: Shared & { sum: Sum }) {
  const { name, rows, newest, eventAt } = sum;
  const held = heldOf(name);
  const t = tongue.t("data");
  const texts = textsOf(tongue, name);
  const term = keptUntil(policy, held.entry, rows > 0 ? eventAt : undefined);
  return (
    <li className="group relative grid gap-x-6 border-b border-line py-4 desk:grid-cols-[14rem_1fr] wide:grid-cols-[15rem_9rem_15rem_1fr]">
      <BareLink
        href={`/${policy.id}/data/${held.slug}`}
        className="font-strong text-accent outline-none group-hover:underline group-hover:underline-offset-4 after:absolute after:-inset-x-3 after:inset-y-1 after:rounded focus-visible:after:outline-3 focus-visible:after:outline-focus"
      >
        {texts.title}
      </BareLink>
      {rows > 0 ? <span className="figures">{texts.count(rows)}</span> : <span className="text-soft wide:col-span-3">{texts.empty}</span>}
      {newest && (
        <span className="figures text-soft desk:col-start-2 wide:col-start-auto">
          {t(held.entry.newest.then ? "kinds.newest" : "kinds.since", { date: tongue.date(newest) })}
        </span>
      )}
      {rows > 0 && (
        <span className="text-soft desk:col-start-2 wide:col-start-auto">{t("kinds.kept", { term: termInWords(tongue, term, new Date()) })}</span>
      )}
    </li>
  );
}
