import { scaleUtc } from "d3-scale";
import { widthOf } from "./lines";

/** From collected to gone; without `until`, or `open`, nobody knows the day yet. */
export interface Span {
  from: Date;
  until?: Date;
  open?: boolean;
}

export type TickUnit = "day" | "month" | "year";

/** A day named on the axis, at `x` hundredths of it. The finer ones have room on a wide axis only. */
export interface Tick {
  x: number;
  words: string;
  finer: boolean;
}

export interface Axis {
  /** Where a day stands, in hundredths of the axis; days beyond it stand at its end. */
  at: (day: Date) => number;
  start: Date;
  end: Date;
  ticks: readonly Tick[];
}

const day = 86_400_000;
const longest = 150 * 365 * day;

/** One axis for all spans, with as many ticks as have room for their words. */
export function axisFor(spans: readonly Span[], today: Date, tick: (at: Date, unit: TickUnit) => string): Axis {
  const now = today.getTime();
  const before = reach(spans.map(({ from }) => now - from.getTime()));
  const after = reach(spans.map((span) => (endOf(span)?.getTime() ?? now) - now));
  const start = new Date(now - Math.max(before, after / 20) * 1.04);
  const end = new Date(now + Math.max(after, before / 4) * 1.08);
  const scale = scaleUtc().domain([start, end]).range([0, 100]).clamp(true);
  const at = (when: Date) => Math.round(scale(when) * 100) / 100;
  return { at, start, end, ticks: ticksOf((count) => scale.ticks(count), at, tick) };
}

/** The day on which a span ends, if one is known. */
export function endOf({ until, open = false }: Span) {
  return open ? undefined : until;
}

/**
 * How far an axis goes to one side, in milliseconds: to the furthest, unless it
 * stands alone far out, where it would press all others together. At least a
 * month, at most what any law asks for.
 */
function reach(lengths: readonly number[]) {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const furthest = sorted.at(-1) ?? 0;
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  return Math.min(longest, Math.max(30 * day, Math.min(furthest, usual * 2.5)));
}

/** Pixels: the axis beside words, at its narrowest, and the axis between them; and what parts two words. */
const wide = 384;
const narrow = 240;
const apart = 12;

function ticksOf(daysFor: (count: number) => readonly Date[], at: (day: Date) => number, tick: (at: Date, unit: TickUnit) => string): Tick[] {
  for (let count = 9; count > 0; count -= 1) {
    const days = daysFor(count);
    const ticks = days.map((when) => ({ x: at(when), words: tick(noonOf(when), unitOf(days)) }));
    if (fits(ticks, wide) || count === 1) return thin(ticks);
  }
  return [];
}

/** So that every time zone from −12 to +11 hours calls it the same day. */
function noonOf(midnight: Date) {
  return new Date(midnight.getTime() + day / 2);
}

function unitOf([first, second]: readonly Date[]): TickUnit {
  const step = first === undefined || second === undefined ? Infinity : second.getTime() - first.getTime();
  return step > 360 * day ? "year" : step > 27 * day ? "month" : "day";
}

/** Marks as finer all but every second, third … tick, until the rest fit on a narrow axis. */
function thin(ticks: readonly Omit<Tick, "finer">[]): Tick[] {
  let every = 1;
  while (every < ticks.length && !fits(ticks.filter((_, index) => index % every === 0), narrow)) every += 1;
  return ticks.map((here, index) => ({ ...here, finer: index % every !== 0 }));
}

function fits(ticks: readonly Omit<Tick, "finer">[], width: number) {
  return ticks.every((here, index) => {
    const previous = ticks[index - 1];
    return previous === undefined || ((here.x - previous.x) / 100) * width >= (widthOf(previous.words) + widthOf(here.words)) / 2 + apart;
  });
}
