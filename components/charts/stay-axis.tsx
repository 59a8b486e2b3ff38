import { useId } from "react";
import type { Axis } from "./stay-scale";

interface StayAxisProps {
  title: string;
  description: string;
  axis: Axis;
  today: Date;
  todayWords: string;
}

/** The days above the rows, and which of them is today. */
export function StayAxis({ title, description, axis, today, todayWords }: StayAxisProps) {
  const id = useId();
  const now = axis.at(today);
  return (
    <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-description`} className="h-12 w-full overflow-visible text-small">
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <text x={`${now}%`} y="1rem" textAnchor={anchorOf(now, 30)} className="fill-ink font-strong">
        {todayWords}
      </text>
      {axis.ticks.map(({ x, words, finer }) => (
        <text key={x} x={`${x}%`} y="2.5rem" textAnchor={anchorOf(x, 3)} className={`figures fill-soft ${finer ? "hidden @min-[60rem]:inline" : ""}`}>
          {words}
        </text>
      ))}
    </svg>
  );
}

/** Words near an end of the axis lean inwards. */
function anchorOf(x: number, near: number) {
  return x < near ? "start" : x > 100 - near ? "end" : "middle";
}
