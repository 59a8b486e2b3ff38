import { Disclosure } from "@/components/disclosure";
import { Link } from "@/components/link";
import type { Section } from "@/lib/policy/blocks";

interface ContentsProps {
  title: string;
  sections: readonly Section[];
}

/** Where to go on the page: at its side on a desk, where it stays; folded on a phone. */
export function Contents({ title, sections }: ContentsProps) {
  return (
    <nav aria-label={title} className="print:hidden">
      <div className="wide:hidden">
        <Disclosure summary={title}>
          <List sections={sections} />
        </Disclosure>
      </div>
      <div className="max-wide:hidden">
        <p className="pb-2 font-strong">{title}</p>
        <List sections={sections} />
      </div>
    </nav>
  );
}

function List({ sections }: Pick<ContentsProps, "sections">) {
  return (
    <ol className="text-small">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <Link href={`#${id}`} className="inline-block py-1">
            {title}
          </Link>
        </li>
      ))}
    </ol>
  );
}
