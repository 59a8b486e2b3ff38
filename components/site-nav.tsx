import type { ReactNode } from "react";
import { BareLink } from "./link";

interface SiteNavProps {
  /** Names the navigation to readers. */
  label: string;
  items: { href: string; text: string; current?: boolean }[];
  /** After the links: a sign-out form. */
  end?: ReactNode;
}

/** The few places of the house, in one line that wraps. The current one is underlined in the brand's colour. */
export function SiteNav({ label, items, end }: SiteNavProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {items.map(({ href, text, current = false }) => (
          <li key={href}>
            <BareLink
              href={href}
              aria-current={current ? "page" : undefined}
              className={`block border-b-3 py-2 ${current ? "border-accent font-strong" : "border-transparent hover:border-edge"}`}
            >
              {text}
            </BareLink>
          </li>
        ))}
      </ul>
      {end}
    </nav>
  );
}
