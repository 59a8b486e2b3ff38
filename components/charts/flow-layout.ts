import { scaleLog } from "d3-scale";
import { sankey } from "d3-sankey";

/** Something to be placed in a column. `room` is the height in pixels that its words need. */
export interface Block {
  key: string;
  room: number;
}

/** What flows between blocks of neighbouring columns: a number of records. */
export interface Stream {
  from: string;
  to: string;
  value: number;
}

/** Pixels from the top of the picture: the block, and in its middle the bar that ribbons meet. */
export interface PlacedBlock {
  key: string;
  column: number;
  top: number;
  height: number;
  bar: number;
}

/** A stream drawn: the middle of either end and how thick it is, in pixels. */
export interface Ribbon {
  from: string;
  to: string;
  fromY: number;
  toY: number;
  thickness: number;
}

export interface FlowLayout {
  height: number;
  blocks: readonly PlacedBlock[];
  ribbons: readonly Ribbon[];
}

/** Between two blocks of a column, in pixels. */
const gap = 6;
const thinnest = 1.25;
const thickest = 18;

/**
 * Places columns of blocks so that the ribbons between them cross little. Data
 * is copied and not divided: at a block of the `hub` column the ribbons lie over
 * each other, as high as one; at the others they are stacked. Streams must join
 * neighbouring columns.
 */
export function layOutFlow(columns: readonly (readonly Block[])[], streams: readonly Stream[], hub: number): FlowLayout {
  const links = thicken(columns, streams, hub);
  const nodes = columns.flatMap((blocks, column) =>
    blocks.map(({ key, room }) => {
      const bar = barOf(key, links, column === hub);
      return { key, column, bar, fixedValue: Math.max(room, bar) };
    }),
  );
  if (nodes.length === 0) return { height: 0, blocks: [], ribbons: [] };
  const height = heightOf(nodes);
  const graph = place(nodes, links, height);

  const blocks = graph.nodes.map(({ key, column, bar, y0 = 0, y1 = 0 }) => ({ key, column, top: y0, height: y1 - y0, bar }));
  const blockOf = new Map(blocks.map((block) => [block.key, block]));
  /** The library stacks from the top of a block; here a hub's ribbons meet its middle, and a stack stands in the middle. */
  const meet = (key: string, stacked: number) => {
    const block = blockOf.get(key);
    if (block === undefined) return stacked;
    return block.column === hub ? block.top + block.height / 2 : stacked + (block.height - block.bar) / 2;
  };
  const ribbons = graph.links
    .filter(({ value }) => value > 0)
    .map(({ from, to, value, y0 = 0, y1 = 0 }) => ({ from, to, fromY: meet(from, y0), toY: meet(to, y1), thickness: value }));
  return { height, blocks, ribbons };
}

interface Node extends Record<string, unknown> {
  key: string;
  column: number;
  bar: number;
  fixedValue: number;
}

interface ThickLink {
  from: string;
  to: string;
  source: string;
  target: string;
  value: number;
}

/**
 * Thickness grows with the logarithm of the records, so that twelve thousand
 * leave room for one; and is held back where the stacks would be higher than
 * the hub's own column.
 */
function thicken(columns: readonly (readonly Block[])[], streams: readonly Stream[], hub: number): ThickLink[] {
  const most = streams.reduce((max, { value }) => Math.max(max, value), 100);
  const scale = scaleLog().domain([1, most]).range([thinnest, thickest]).clamp(true);
  const links = streams.map(({ from, to, value }) => ({ from, to, source: from, target: to, value: scale(value) }));
  const budget = heightOf((columns[hub] ?? []).map(({ room }) => ({ column: hub, fixedValue: room })));
  const squeeze = columns.reduce((least, blocks, column) => {
    if (column === hub || blocks.length === 0) return least;
    const keys = new Set(blocks.map(({ key }) => key));
    const stacks = links.reduce((sum, { from, to, value }) => (keys.has(from) || keys.has(to) ? sum + value : sum), 0);
    return Math.min(least, (budget - (blocks.length - 1) * gap) / stacks);
  }, 1);
  return links.map((link) => ({ ...link, value: Math.max(thinnest, link.value * squeeze) }));
}

function barOf(key: string, links: readonly ThickLink[], isHub: boolean) {
  const here = links.filter(({ from, to }) => from === key || to === key).map(({ value }) => value);
  return isHub ? Math.max(0, ...here) : here.reduce((sum, value) => sum + value, 0);
}

/** The fullest column's, so that one unit of value is laid out as exactly one pixel. */
function heightOf(nodes: readonly { column: number; fixedValue: number }[]) {
  const heights = new Map<number, number>();
  for (const { column, fixedValue } of nodes) {
    const above = heights.get(column);
    heights.set(column, (above === undefined ? 0 : above + gap) + fixedValue);
  }
  return Math.max(0, ...heights.values());
}

function place(nodes: Node[], links: ThickLink[], height: number) {
  const present = [...new Set(nodes.map(({ column }) => column))];
  const layOut = sankey<Node, ThickLink>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => present.indexOf(column))
    .nodeWidth(1)
    .nodePadding(gap)
    .size([present.length, height])
    .iterations(12);
  return layOut({ nodes, links: [...links, ...chain(nodes, present)] });
}

/** The library counts columns by the longest path: links of no width make one through all of them. */
function chain(nodes: readonly Node[], present: readonly number[]): ThickLink[] {
  const firsts = present.flatMap((column) => nodes.find((node) => node.column === column)?.key ?? []);
  return firsts.slice(1).map((to, index) => {
    const from = firsts[index] ?? to;
    return { from, to, source: from, target: to, value: 0 };
  });
}

/** To a hundredth: finer is only longer. */
export function round(value: number) {
  return Math.round(value * 100) / 100;
}
