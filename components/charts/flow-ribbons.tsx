import { round, type FlowLayout, type PlacedBlock, type Ribbon } from "./flow-layout";
import type { Column, Mark } from "./flow-model";

interface FlowRibbonsProps {
  layout: FlowLayout;
  columns: readonly Column[];
  marks: ReadonlyMap<string, Mark>;
}

/** The drawing itself, in hundredths of the width and pixels of the height: what comes in is grey, what goes out is coloured. */
export function FlowRibbons({ layout, columns, marks }: FlowRibbonsProps) {
  const columnOf = new Map(layout.blocks.map((block) => [block.key, columns[block.column]]));
  const comesIn = ({ from }: Ribbon) => columnOf.get(from)?.place === "left";
  const draw = (ribbon: Ribbon) => (
    <path
      key={`${ribbon.from} ${ribbon.to}`}
      data-of={`${ribbon.from} ${ribbon.to}`}
      d={shapeOf(ribbon, columnOf.get(ribbon.from)?.right ?? 0, columnOf.get(ribbon.to)?.left ?? 100)}
      fillOpacity={inkOf(ribbon.thickness)}
    >
      <title>{`${marks.get(ribbon.from)?.name ?? ""} → ${marks.get(ribbon.to)?.name ?? ""}`}</title>
    </path>
  );
  return (
    <>
      <g {...outline} className={`fill-edge stroke-edge ${each}`}>
        {layout.ribbons.filter(comesIn).map(draw)}
      </g>
      <g {...outline} className={`fill-accent stroke-accent ${each}`}>
        {layout.ribbons.filter((ribbon) => !comesIn(ribbon)).map(draw)}
      </g>
      {layout.blocks.map((block) => (
        <Bar key={block.key} block={block} column={columns[block.column]} />
      ))}
    </>
  );
}

const each = "pointer-events-auto *:transition-opacity *:[vector-effect:non-scaling-stroke]";

/** Where a picture is narrow and a ribbon steep, its outline keeps it from thinning to nothing. */
const outline = { strokeWidth: 0.75, strokeOpacity: 0.35 };

/** Where ribbons leave a source or reach a recipient. */
function Bar({ block, column }: { block: PlacedBlock; column: Column | undefined }) {
  if (column === undefined || column.place === "middle") return null;
  const x = column.place === "left" ? column.right : column.left;
  const middle = block.top + block.height / 2;
  return (
    <line
      x1={x}
      x2={x}
      y1={round(middle - block.bar / 2)}
      y2={round(middle + block.bar / 2)}
      strokeWidth={5}
      vectorEffect="non-scaling-stroke"
      className={column.place === "left" ? "stroke-edge" : "stroke-accent"}
    />
  );
}

/** As high everywhere as it is thick, level at both ends. */
function shapeOf({ fromY, toY, thickness }: Ribbon, left: number, right: number) {
  const half = thickness / 2;
  const middle = round((left + right) / 2);
  const [a, b, c, d] = [fromY - half, toY - half, toY + half, fromY + half].map(round);
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}

/** A thin ribbon is drawn darker than a thick one, so that both are seen and neither shouts. */
function inkOf(thickness: number) {
  return round(Math.max(0.42, 0.9 - thickness * 0.05));
}
