import type { ReactNode } from "react";
import { Link } from "./link";

interface FooterProps {
  /** Who answers, and how soon. */
  children?: ReactNode;
  /** Names the list of links to readers. */
  label: string;
  links: { href: string; text: string }[];
}

/** The foot of each page: who answers on the left, where else to look on the right. */
export function Footer({ children, label, links }: FooterProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-16 gap-y-6 text-small text-soft">
      {children !== undefined && <div className="max-w-measure space-y-2">{children}</div>}
      <nav aria-label={label} className="-mt-1 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ href, text }) => (
            <li key={href}>
              <Link href={href} className="inline-block py-1">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
