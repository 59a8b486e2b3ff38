import { ChevronRight } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import type { Part } from "@/lib/policy/blocks";
import { type Reading, Words } from "./words";

type PartProps = Pick<Reading, "words"> & Pick<Part, "id" | "title" | "lead"> & { children: ReactNode };

/** One of a few: its heading, and all of it beneath. */
export function WholePart({ id, title, lead, words, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="space-y-3">
      <h3 id={`${id}-title`} className="text-lead font-strong">
        <Words words={words} of={title} />
      </h3>
      {lead && (
        <p>
          <Words words={words} of={lead} />
        </p>
      )}
      {children}
    </section>
  );
}

/**
 * One of many: a line that unfolds. Its anchor lies inside, since a browser that is led there unfolds what is around it;
 * a search and the paper have it unfolded from the start.
 */
export function FoldedPart({ id, title, lead, words, children }: PartProps) {
  return (
    <details open={words.length > 0} className="group border-b border-line">
      <summary className="grid cursor-pointer list-none grid-cols-[auto_1fr] items-baseline gap-x-3 py-4 hover:*:underline hover:*:underline-offset-4 [&::-webkit-details-marker]:hidden">
        <Icon
          of={ChevronRight}
          className="self-center text-accent transition-transform group-open:rotate-90 print:hidden"
        />
        <h3 className="font-strong text-accent">
          <Words words={words} of={title} />
        </h3>
      </summary>
      <div id={id} className="scroll-mt-16 space-y-4 pb-6 desk:ps-8 print:ps-0">
        {lead && (
          <p>
            <Words words={words} of={lead} />
          </p>
        )}
        {children}
      </div>
    </details>
  );
}
