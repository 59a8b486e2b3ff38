import type { ReactNode } from "react";
import { Empty } from "@/components/empty";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { SearchBox } from "@/components/search-box";
import type { Tongue } from "@/lib/language";
import type { PolicyPage } from "@/lib/policy/page";
import { search, wordsIn } from "@/lib/policy/search";
import type { Policy } from "@/policies/types";
import { type Way, wayTo } from "../ways";
import { Contents } from "./contents";
import { PolicySection } from "./section";

export interface WholeProps {
  policy: Policy;
  tongue: Tongue;
  page: PolicyPage;
  /** Where this text stands: "/miniluxe/policy", or an older version's address. */
  path: string;
  origin: string;
  /** The search, as it was typed. */
  typed: string | undefined;
  /** Between the title and the text: what is special about this version, or what to do next. */
  children: ReactNode;
}

/** A version of a policy, whole or narrowed to what was searched for. */
export function WholePolicy({ policy, tongue, page, path, origin, typed, children }: WholeProps) {
  const t = tongue.t("policy");
  const words = wordsIn(typed);
  const { places, sections } = words.length > 0 ? search(page.sections, words) : { places: 0, ...page };
  const clear = words.length > 0 ? { value: typed, clear: { href: path, text: t("page.searchAll") } } : {};
  return (
    <>
      <div className="space-y-6">
        <PageHeading title={page.title} lead={page.lead} />
        <Dates dates={page.dates} versions={wayTo(policy, tongue, "history")} />
        {children}
      </div>
      <div className="gap-x-16 space-y-8 wide:grid wide:grid-cols-[13rem_minmax(0,1fr)] wide:space-y-0">
        <div className="wide:sticky wide:top-8 wide:max-h-[calc(100dvh-4rem)] wide:self-start wide:overflow-y-auto">
          {sections.length > 0 && <Contents title={t("page.contents")} sections={sections} />}
        </div>
        <div id="search" className="space-y-12">
          <SearchBox label={t("page.search")} button={t("page.searchButton")} action={`${path}#search`} {...clear} />
          {words.length > 0 && <Outcome policy={policy} tongue={tongue} places={places} typed={typed ?? ""} />}
          {sections.map((section) => (
            <PolicySection key={section.id} {...{ policy, tongue, words, origin, section, path }} />
          ))}
        </div>
      </div>
    </>
  );
}

function Dates({ dates, versions }: Pick<PolicyPage, "dates"> & { versions: Way }) {
  return (
    <ul className="text-small text-soft">
      {dates.map((date) => (
        <li key={date}>{date}</li>
      ))}
      <li className="print:hidden">
        <Link href={versions.href} className="inline-block py-1">
          {versions.text}
        </Link>
      </li>
    </ul>
  );
}

type OutcomeProps = Pick<WholeProps, "policy" | "tongue"> & { places: number; typed: string };

function Outcome({ policy, tongue, places, typed }: OutcomeProps) {
  const t = tongue.t("policy");
  if (places > 0) return <p className="text-lead font-strong">{t("page.found", { places, text: typed })}</p>;
  const way = wayTo(policy, tongue, "write");
  return (
    <Empty title={t("page.nothing", { text: typed })} action={<Link href={way.href}>{way.text}</Link>}>
      {t("page.nothingText")}
    </Empty>
  );
}
