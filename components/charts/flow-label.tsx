import { round, type PlacedBlock } from "./flow-layout";
import { relatives, type Column, type FlowModel, type Mark } from "./flow-model";
import { linesOf, widthOf } from "./lines";

interface FlowLabelProps {
  mark: Mark;
  model: FlowModel;
  block: PlacedBlock;
  column: Column;
}

/** The name of a mark, on the mark. Choosing it shows what it is joined to. */
export function FlowLabel({ mark, model, block, column }: FlowLabelProps) {
  const cut = linesOf(mark.name, column.space) > mostLines;
  return (
    <li className="absolute inset-x-0" style={{ top: `${round(block.top / 16)}rem`, height: `${round(block.height / 16)}rem` }}>
      <a
        href={`#${mark.anchor}`}
        data-mark={mark.key}
        data-of={relatives(model, mark)}
        title={cut ? mark.name : undefined}
        className={`flex h-full items-center overflow-hidden rounded text-small leading-5 hover:underline hover:underline-offset-4 ${places[column.place]}`}
      >
        <span className={`flex grow ${column.counts === "below" ? "flex-col" : "flex-wrap items-baseline justify-between gap-x-3"}`}>
          <span className="line-clamp-4 grow">{mark.name}</span>
          {column.counts !== "none" && (
            <span data-quiet="" className="figures text-soft">
              {mark.countWords}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

const places = {
  left: "me-1 pe-2 text-end",
  middle: "bg-surface px-3 print:border print:border-line",
  right: "ms-1 ps-2",
};

/** The height in pixels that a mark's words need where its column is narrowest. */
export function roomOf({ name, countWords = "" }: Mark, { space, counts }: Column) {
  const lines = Math.min(mostLines, linesOf(name, space));
  const beside = counts === "none" || (counts === "beside" && widthOf(name) + 12 + widthOf(countWords) <= space);
  return (beside ? lines : lines + linesOf(countWords, space)) * lineHeight + padding;
}

/** As `line-clamp-4` and `leading-5` have it. */
const mostLines = 4;
const lineHeight = 20;
const padding = 8;
