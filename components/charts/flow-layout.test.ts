import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutFlow, type Block, type FlowLayout } from "./flow-layout";

const room = fc.integer({ min: 20, max: 100 });
const column = (letter: string, most: number) =>
  fc.array(room, { maxLength: most }).map((rooms) => rooms.map((height, index): Block => ({ key: `${letter}${index}`, room: height })));
const value = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 5_000_000 }), fc.constant(Number.MAX_SAFE_INTEGER));

/** Sources, kinds and recipients with any links between neighbours, none included. */
const flows = fc.tuple(column("s", 9), column("k", 35), column("r", 14)).chain(([sources, kinds, recipients]) => {
  const pairs = [...across(sources, kinds), ...across(kinds, recipients)];
  return fc.record({
    columns: fc.constant([sources, kinds, recipients]),
    streams: fc.subarray(pairs).chain((some) => fc.tuple(...some.map((pair) => value.map((records) => ({ ...pair, value: records }))))),
  });
});

describe("the layout of a flow", () => {
  it("is finite, inside its height and without overlaps, whatever flows", () => {
    fc.assert(
      fc.property(flows, ({ columns, streams }) => {
        const layout = layOutFlow(columns, streams, 1);
        expect(layout.blocks).toHaveLength(columns.flat().length);
        expect(layout.ribbons).toHaveLength(streams.length);
        for (const number of numbersOf(layout)) expect(number).toSatisfy((it: number) => Number.isFinite(it) && it >= -slack && it <= layout.height + slack);
        for (const { column, key, height } of layout.blocks) expect(height).toBeGreaterThanOrEqual((columns[column]?.find((block) => block.key === key)?.room ?? Infinity) - slack);
        expectNoOverlaps(layout);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps columns apart where no path leads through all of them", () => {
    const columns = [[block("s0")], [block("k0"), block("k1")], [block("r0")]];
    const layout = layOutFlow(columns, [stream("s0", "k0", 1), stream("k1", "r0", 1)], 1);
    expect(layout.blocks.map(({ key, column }) => [key, column])).toEqual([["s0", 0], ["k0", 1], ["k1", 1], ["r0", 2]]);
  });

  it("draws more records thicker, and one record still", () => {
    const columns = [[block("s0"), block("s1")], [block("k0"), block("k1")]];
    const [many, one] = layOutFlow(columns, [stream("s0", "k0", 12_000), stream("s1", "k1", 1)], 1).ribbons;
    expect(many?.thickness).toBeGreaterThan(10);
    expect(one?.thickness).toBeGreaterThanOrEqual(1);
  });

  it("copies at the kinds and stacks at the others", () => {
    const columns = [[block("k0")], [block("r0"), block("r1")]];
    const { ribbons } = layOutFlow([[block("k0"), block("k1")], [block("r0")]], [stream("k0", "r0", 50), stream("k1", "r0", 50)], 0);
    expect(Math.abs((ribbons[0]?.toY ?? 0) - (ribbons[1]?.toY ?? 0))).toBeCloseTo(ribbons[0]?.thickness ?? 0);
    const copies = layOutFlow(columns, [stream("k0", "r0", 50), stream("k0", "r1", 50)], 0).ribbons;
    expect(copies[0]?.fromY).toBe(copies[1]?.fromY);
  });

  it("is nothing where there is nothing", () => {
    expect(layOutFlow([[], [], []], [], 1)).toEqual({ height: 0, blocks: [], ribbons: [] });
  });
});

/** The library adds fractions. */
const slack = 0.01;

function block(key: string): Block {
  return { key, room: 28 };
}

function stream(from: string, to: string, records: number) {
  return { from, to, value: records };
}

function across(left: readonly Block[], right: readonly Block[]) {
  return left.flatMap(({ key: from }) => right.map(({ key: to }) => ({ from, to })));
}

function numbersOf({ blocks, ribbons, height }: FlowLayout) {
  return [height, ...blocks.flatMap(({ top, height: tall, bar }) => [top, tall, bar, top + tall]), ...ribbons.flatMap(({ fromY, toY, thickness }) => [fromY, toY, thickness])];
}

function expectNoOverlaps({ blocks }: FlowLayout) {
  const downwards = [...blocks].sort((a, b) => a.column - b.column || a.top - b.top);
  for (const [index, { column, top }] of downwards.entries()) {
    const above = downwards[index - 1];
    if (above?.column === column) expect(top).toBeGreaterThanOrEqual(above.top + above.height - slack);
  }
}
