import { ArrowLeft } from "lucide";
import { useId, type ReactNode } from "react";
import { Icon } from "./icon";
import { BareLink } from "./link";

interface PageHeadingProps {
  title: ReactNode;
  /** The one sentence that the page is about. */
  lead?: ReactNode;
  /** The page one step up. */
  back?: { href: string; text: string };
}

/** The one `<h1>` of a page. */
export function PageHeading({ title, lead, back }: PageHeadingProps) {
  return (
    <div className="space-y-4">
      {back !== undefined && (
        <BareLink
          href={back.href}
          className="group inline-flex items-center gap-2 py-1 text-small text-accent print:hidden"
        >
          <Icon of={ArrowLeft} size={16} className="transition-transform group-hover:-translate-x-1" />
          <span className="underline decoration-1 underline-offset-4 group-hover:decoration-2">{back.text}</span>
        </BareLink>
      )}
      <h1 className="max-w-form text-display font-strong">{title}</h1>
      {lead !== undefined && <div className="max-w-measure text-lead text-soft">{lead}</div>}
    </div>
  );
}

interface SectionProps {
  title: ReactNode;
  /** For links to this place. */
  id?: string;
  /** On the heading's line, at the far end: a count, a link. */
  note?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page under its own heading, which names it to readers. */
export function Section({ title, id, note, level = 2, children }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={headingId} className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Heading id={headingId} className={`font-strong ${level === 2 ? "text-title" : "text-lead"}`}>
          {title}
        </Heading>
        {note !== undefined && <div className="figures text-small text-soft">{note}</div>}
      </div>
      {children}
    </section>
  );
}
