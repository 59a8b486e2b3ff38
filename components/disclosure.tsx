import { ChevronRight } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** More for those who want it. The browser's own `<details>`; unfolded on paper. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex cursor-pointer list-none items-center gap-2 py-2 text-accent [&::-webkit-details-marker]:hidden">
        <Icon of={ChevronRight} className="transition-transform group-open:rotate-90" />
        <span className="underline decoration-1 underline-offset-4 hover:decoration-2">{summary}</span>
      </summary>
      <div className="ms-2 space-y-4 border-s border-line ps-5 pt-2 pb-1">{children}</div>
    </details>
  );
}
