import type { ReactNode } from "react";

interface SmallPrintProps {
  /** What kind of small print: "In law". */
  word: string;
  children: ReactNode;
}

/** What only a few need to know, beneath what everybody does: "In law: Article 15 GDPR". */
export function SmallPrint({ word, children }: SmallPrintProps) {
  return (
    <p className="text-small text-soft">
      <span className="font-strong">{word}:</span> {children}
    </p>
  );
}
