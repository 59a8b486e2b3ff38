import { useId, type CSSProperties } from "react";
import { layOutFlow, round, type PlacedBlock } from "./flow-layout";
import type { Column, FlowModel } from "./flow-model";
import { FlowLabel, roomOf } from "./flow-label";
import { FlowRibbons } from "./flow-ribbons";

interface FlowPictureProps {
  title: string;
  description: string;
  model: FlowModel;
  columns: readonly Column[];
  className: string;
}

/**
 * One arrangement. The ribbons are SVG, stretched to any width; the words lie
 * above as lists of links, which wrap, zoom and are read aloud as words do.
 * Heights are in rem, so that the picture grows with the reader's letters.
 */
export function FlowPicture({ title, description, model, columns, className }: FlowPictureProps) {
  const id = useId();
  const full = columns.filter(({ marks }) => marks.length > 0);
  const layout = layOut(full, model);
  const marks = new Map(full.flatMap((column) => column.marks).map((mark) => [mark.key, mark]));
  return (
    <div className={`gap-y-2 print:break-inside-avoid ${className}`} style={tracks(full, layout.height)}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        viewBox={`0 0 100 ${round(layout.height)}`}
        preserveAspectRatio="none"
        className="pointer-events-none col-span-full row-start-2 h-full w-full"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <FlowRibbons layout={layout} columns={full} marks={marks} />
      </svg>
      {full.map((column, index) => (
        <Words key={column.heading} column={column} model={model} start={2 * index + 2} blocks={layout.blocks.filter((block) => block.column === index)} />
      ))}
    </div>
  );
}

function Words({ column, model, start, blocks }: { column: Column; model: FlowModel; start: number; blocks: readonly PlacedBlock[] }) {
  const headingId = useId();
  const markOf = new Map(column.marks.map((mark) => [mark.key, mark]));
  const downwards = [...blocks].sort((a, b) => a.top - b.top);
  return (
    <>
      <p id={headingId} style={{ gridColumn: start }} className={`self-end text-small leading-5 font-strong text-soft ${column.place === "left" ? "text-end" : ""}`}>
        {column.heading}
      </p>
      <ul aria-labelledby={headingId} style={{ gridColumn: start }} className="relative row-start-2">
        {downwards.map((block) => {
          const mark = markOf.get(block.key);
          return mark && <FlowLabel key={mark.key} mark={mark} model={model} block={block} column={column} />;
        })}
      </ul>
    </>
  );
}

function layOut(columns: readonly Column[], model: FlowModel) {
  const shown = new Set(columns.flatMap(({ marks }) => marks));
  return layOutFlow(
    columns.map((column) => column.marks.map((mark) => ({ key: mark.key, room: roomOf(mark, column) }))),
    model.joints.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(({ from, to, value }) => ({ from: from.key, to: to.key, value })),
    columns.findIndex(({ place }) => place === "middle"),
  );
}

/** Columns and, between them, the room for ribbons: a grid with a track for each. */
function tracks(columns: readonly Column[], height: number): CSSProperties {
  const widths = columns.flatMap(({ left, right }, index) => [left - (columns[index - 1]?.right ?? 0), right - left]);
  return {
    gridTemplateColumns: widths.map((width) => `${round(width)}%`).join(" "),
    gridTemplateRows: `auto ${round(height / 16)}rem`,
  };
}
