import { BareLink } from "./link";

interface WordMarkProps {
  name: string;
  href: string;
  /** What part of the brand this is: "Your privacy". */
  note?: string;
  /** A brand may set its name in its own face. */
  fontFamily?: string;
}

/** The brand's name at the head of each page; leads home. */
export function WordMark({ name, href, note, fontFamily }: WordMarkProps) {
  return (
    <BareLink href={href} className="group flex flex-wrap items-baseline gap-x-3 py-1">
      <span className="text-title font-strong" style={fontFamily === undefined ? undefined : { fontFamily }}>
        {name}
      </span>
      {note !== undefined && (
        <span className="text-small text-soft group-hover:underline group-hover:underline-offset-4">{note}</span>
      )}
    </BareLink>
  );
}
