import { X } from "lucide";
import { Icon } from "../icon";
import { Link } from "../link";
import { joinedTo, type FlowModel, type Mark } from "./flow-model";

export interface FlowWords {
  /** Headings of the three columns: "Where it comes from", "What we hold", "Who else receives it". */
  sources: string;
  kinds: string;
  recipients: string;
  /** In the details of a source: "What comes from here". */
  given: string;
  /** In the details of a recipient: "What it receives". */
  received: string;
  /** Header of the counts in the table: "How much". */
  count: string;
  /** Of a kind that goes to nobody: "Nobody else receives it". */
  nobody: string;
  /** Of a kind whose source was not written down: "Not recorded". */
  unknown: string;
  /** Link in the details of a kind: "See these records". */
  see: string;
  /** Link in the details of a source or a recipient: "More about it". */
  more: string;
  close: string;
  /** What unfolds the table: "As a table". */
  table: string;
}

interface FlowDetailsProps {
  model: FlowModel;
  mark: Mark;
  words: FlowWords;
  closed: string;
}

/**
 * What is said of a chosen mark: a sheet at the foot of the window, shown while
 * the address names the mark. The outer element has no box of its own, so that
 * choosing does not scroll the picture away.
 */
export function FlowDetails({ model, mark, words, closed }: FlowDetailsProps) {
  return (
    <div id={mark.anchor} data-chosen={mark.key} className="hidden target:contents print:hidden">
      <div role="group" aria-label={mark.name} className="sticky bottom-0 z-10 mt-4 max-h-[50dvh] space-y-3 overflow-y-auto border-t-2 border-ink bg-paper py-4">
        <div className="flex items-baseline justify-between gap-4">
          <p>
            <strong>{mark.name}</strong>
            {mark.countWords !== undefined && <span className="figures text-soft"> {mark.countWords}</span>}
          </p>
          <Link href={`#${closed}`} className="inline-flex shrink-0 items-center gap-1 text-small">
            <Icon of={X} size={16} />
            {words.close}
          </Link>
        </div>
        {mark.note !== undefined && <div className="text-small">{mark.note}</div>}
        <dl className="grid gap-x-8 gap-y-3 text-small desk:grid-cols-2">
          {mark.side === "kind" ? (
            <>
              <Joined question={words.sources} marks={joinedTo(model, mark, "source")} none={words.unknown} />
              <Joined question={words.recipients} marks={joinedTo(model, mark, "recipient")} none={words.nobody} />
            </>
          ) : (
            <Joined question={mark.side === "source" ? words.given : words.received} marks={joinedTo(model, mark, "kind")} none="" />
          )}
        </dl>
        {mark.href !== undefined && (
          <p className="text-small">
            <Link href={mark.href} about={mark.name}>
              {mark.side === "kind" ? words.see : words.more}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function Joined({ question, marks, none }: { question: string; marks: readonly Mark[]; none: string }) {
  return (
    <div>
      <dt className="text-soft">{question}</dt>
      <dd className="flex flex-wrap gap-x-4">
        {marks.length === 0
          ? none
          : marks.map((mark) => (
              <Link key={mark.key} href={`#${mark.anchor}`} className="py-0.5">
                {mark.name}
              </Link>
            ))}
      </dd>
    </div>
  );
}
