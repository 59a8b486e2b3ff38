import type { ReactNode } from "react";

interface MaskedProps {
  /** What stands in its place: "•••• 4242". */
  mask: string;
  /** The same said aloud: "hidden, ends in 4242". */
  spoken: string;
  /** The way to see it: a "Show" link or button. */
  action?: ReactNode;
}

/** A value that is not shown until somebody asks for it. The value itself is not in the page. */
export function Masked({ mask, spoken, action }: MaskedProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <span aria-hidden="true" className="figures">
        {mask}
      </span>
      <span className="sr-only">{spoken}</span>
      {action !== undefined && <span className="print:hidden">{action}</span>}
    </span>
  );
}
