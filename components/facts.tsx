import type { ReactNode } from "react";

export interface Fact {
  question: ReactNode;
  answer: ReactNode;
  /** What can be done about it: "Edit". */
  action?: ReactNode;
}

interface FactsProps {
  facts: readonly Fact[];
  /** Closer together and without lines, inside something that has its own. */
  dense?: boolean;
}

/** Questions with their answers, as a definition list. */
export function Facts({ facts, dense = false }: FactsProps) {
  return (
    <dl className={dense ? "space-y-2" : "border-t border-line"}>
      {facts.map(({ question, answer, action }, at) => (
        <div
          key={at}
          className={`grid gap-x-6 desk:grid-cols-[12rem_1fr_auto] ${dense ? "grid-cols-[8rem_1fr]" : "border-b border-line py-3"}`}
        >
          <dt className="text-soft max-desk:text-small">{question}</dt>
          <dd className="figures max-w-measure">{answer}</dd>
          {action !== undefined && <dd className="print:hidden">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
