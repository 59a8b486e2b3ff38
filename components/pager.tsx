import { ArrowLeft, ArrowRight } from "lucide";
import type { ReactNode } from "react";
import { ButtonLink } from "./button-link";

interface PagerProps {
  /** Names the navigation to readers: "Pages of orders". */
  label: string;
  newer?: { href: string; text: string };
  older?: { href: string; text: string };
  /** Where one is: "21 to 40 of 214". */
  children?: ReactNode;
}

/** Steps through a list that is paged by key: towards the newer on the left, the older on the right. */
export function Pager({ label, newer, older, children }: PagerProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-4 print:hidden">
      <div className="flex flex-wrap gap-3">
        {newer !== undefined && (
          <ButtonLink look="quiet" icon={ArrowLeft} rel="prev" href={newer.href}>
            {newer.text}
          </ButtonLink>
        )}
        {older !== undefined && (
          <ButtonLink look="quiet" icon={ArrowRight} rel="next" href={older.href} className="flex-row-reverse">
            {older.text}
          </ButtonLink>
        )}
      </div>
      {children !== undefined && <p className="figures text-small text-soft">{children}</p>}
    </nav>
  );
}
