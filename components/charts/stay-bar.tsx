import { useId } from "react";
import { endOf, type Axis, type Span } from "./stay-scale";

interface StayBarProps {
  span: Span;
  axis: Axis;
  today: Date;
}

/** One line: full until today, hollow from today on. Its words stand in its row, so readers are not told it twice. */
export function StayBar({ span, axis, today }: StayBarProps) {
  const now = axis.at(today);
  return (
    <div className="relative h-8 @min-[44rem]:h-auto">
      <svg aria-hidden="true" className="absolute inset-0 h-full w-full overflow-visible">
        {axis.ticks.map(({ x, finer }) => (
          <line key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" className={`stroke-line ${finer ? "hidden @min-[60rem]:inline" : ""}`} />
        ))}
        <svg y="50%" className="overflow-visible">
          <Held span={span} axis={axis} now={now} />
          <Ahead span={span} axis={axis} now={now} />
        </svg>
        <line x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" strokeWidth={1.5} className="stroke-ink" />
      </svg>
    </div>
  );
}

interface PartProps {
  span: Span;
  axis: Axis;
  now: number;
}

/** From the day of collecting, a dot, to today or an earlier end. Drawn, as all parts, around y = 0. */
function Held({ span, axis, now }: PartProps) {
  const start = axis.at(span.from);
  const until = endOf(span);
  const end = Math.max(start, Math.min(now, until === undefined ? now : axis.at(until)));
  const cut = span.from < axis.start;
  const left = cut ? beyond : start;
  // A day or two are no wider than a hair: shown as a stub before today.
  const stub = !cut && start <= now && end - start < hair ? stubWidth : 0;
  return (
    <g className="fill-accent">
      <rect x={`${left}%`} y={-5} width={share(end - left)} height={10} />
      <rect x={`${end}%`} y={-5} width={stub} height={10} transform={`translate(${-stub} 0)`} />
      {cut ? <Arrow x={0} points="M7 -7L0 0L7 7" /> : <circle cx={`${start}%`} r={5} transform={`translate(${-stub} 0)`} />}
      {end < now && until !== undefined && <Stop x={end} />}
    </g>
  );
}

/** From today, or from a later start, to the day of going; into an arrow where that day is unknown or off the axis. */
function Ahead({ span, axis, now }: PartProps) {
  const fade = useId();
  const until = endOf(span);
  const start = Math.max(now, axis.at(span.from));
  if (until === undefined)
    return (
      <>
        <linearGradient id={fade} className="text-accent">
          <stop offset="0" stopColor="currentColor" stopOpacity={0.5} />
          <stop offset="1" stopColor="currentColor" stopOpacity={0.05} />
        </linearGradient>
        <rect x={`${start}%`} y={-5} width={share(100 - start)} height={10} className="fill-paper" />
        <rect x={`${start}%`} y={-5} width={share(100 - start)} height={10} fill={`url(#${fade})`} />
        <Arrow x={100} points="M-7 -7L0 0L-7 7" />
      </>
    );
  const cut = until > axis.end;
  const end = cut ? 100 - beyond : axis.at(until);
  if (end < now) return null;
  const stub = end - start < hair ? stubWidth : 0;
  const hollow = { x: `${start}%`, y: -5, width: stub || share(end - start), height: 10 };
  return (
    <>
      <rect {...hollow} className="fill-paper" />
      <rect {...hollow} strokeWidth={1.5} className="fill-accent/25 stroke-accent" />
      {cut ? <Arrow x={100} points="M-7 -7L0 0L-7 7" /> : <Stop x={stub > 0 ? start : end} by={stub} />}
    </>
  );
}

function Stop({ x, by = 0 }: { x: number; by?: number }) {
  return <rect x={`${x}%`} y={-10} width={4} height={20} transform={`translate(${by - 2} 0)`} className="fill-accent" />;
}

function Arrow({ x, points }: { x: number; points: string }) {
  return (
    <svg x={`${x}%`} className="overflow-visible">
      <path d={points} fill="none" strokeWidth={2.5} strokeLinecap="round" strokeLinejoin="round" className="stroke-accent" />
    </svg>
  );
}

/** In hundredths of the axis: what is too short to be seen, and what an arrow needs. */
const hair = 1.5;
const beyond = 3;
/** In pixels. */
const stubWidth = 7;

function share(width: number) {
  return `${Math.round(Math.max(0, width) * 100) / 100}%`;
}
