import { Fragment } from "react";
import type { Said } from "@/lib/records/words";

interface ValueProps {
  said: Said;
  /** The word for nothing. */
  none: string;
  /** Leaves out what is stored beside the words. */
  brief?: boolean;
}

/** A value as it was said: always text, whatever somebody once typed into it. */
export function Value({ said, none, brief = false }: ValueProps) {
  switch (said.form) {
    case "none":
      return <span className="text-soft">{none}</span>;
    case "line":
      return (
        <>
          {said.text}
          {said.stored !== undefined && !brief && <span className="block text-small text-soft">{said.stored}</span>}
        </>
      );
    case "long":
      return <span className="whitespace-pre-line">{said.text}</span>;
    case "lines":
      return said.lines.map((line, i) => (
        <Fragment key={i}>
          {i > 0 && <br />}
          {line}
        </Fragment>
      ));
    case "pairs":
      return (
        <ul>
          {said.pairs.map(([name, value]) => (
            <li key={name}>
              <span className="text-soft">{name}:</span> {value}
            </li>
          ))}
        </ul>
      );
  }
}
