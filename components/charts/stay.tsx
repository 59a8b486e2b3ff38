import type { ReactNode } from "react";
import { Disclosure } from "../disclosure";
import { Link } from "../link";
import { RecordTable, type Column } from "../record-table";
import { StayAxis } from "./stay-axis";
import { StayBar } from "./stay-bar";
import { axisFor, endOf, type Axis, type Span, type TickUnit } from "./stay-scale";

export interface StayRow extends Span {
  id: string;
  name: string;
  href?: string;
  /** "since 3 May 2021" */
  fromWords: string;
  /** "until 5 April 2031 (in 4 years)" */
  untilWords: string;
  /** "for 7 years after the order is completed" */
  rule: string;
}

export interface StayWords {
  /** At the line through all rows: "Today, 12 November 2026". */
  today: string;
  /** Headings, of the picture and of the table. */
  kind: string;
  from: string;
  until: string;
  rule: string;
  /** What unfolds the table: "As a table". */
  table: string;
}

interface StayProps {
  /** For readers and for the table; the heading above the picture is the page's. */
  title: string;
  /** Shown above the picture. */
  description: string;
  today: Date;
  rows: readonly StayRow[];
  /** Speaks a tick. `at` is at noon UTC; the unit says how much of it to say. */
  tick: (at: Date, unit: TickUnit) => string;
  words: StayWords;
  /** Said instead when there are no rows. */
  empty: ReactNode;
}

/**
 * How long data stays: a line for each kind from the day on which it was
 * collected to the day on which it goes, what goes soonest first. Drawn on the
 * server and without script, each bar in the row of its own words.
 */
export function Stay({ title, description, today, rows, tick, words, empty }: StayProps) {
  if (rows.length === 0) return <p className="text-soft">{empty}</p>;
  const sorted = [...rows].sort(soonestFirst);
  const axis = axisFor(rows, today, tick);
  return (
    <figure aria-label={title} className="@container space-y-6">
      <figcaption className="max-w-measure text-soft">{description}</figcaption>
      <div>
        <div className={`sticky top-0 z-10 border-b-2 border-ink bg-paper pt-2 print:static ${tracks}`}>
          <p aria-hidden="true" className={`self-end pb-1 ${heading}`}>{words.kind}</p>
          <StayAxis title={title} description={description} axis={axis} today={today} todayWords={words.today} />
          <p aria-hidden="true" className={`self-end pb-1 ${heading}`}>{words.until}</p>
        </div>
        <ul>
          {sorted.map((row) => (
            <Row key={row.id} row={row} axis={axis} today={today} />
          ))}
        </ul>
      </div>
      {/* On paper every word of it stands beside the lines already. */}
      <div className="print:hidden">
        <Disclosure summary={words.table}>
          <RecordTable caption={title} captionHidden columns={columnsOf(words)} rows={sorted} rowKey={({ id }) => id} />
        </Disclosure>
      </div>
    </figure>
  );
}

function Row({ row, axis, today }: { row: StayRow; axis: Axis; today: Date }) {
  return (
    <li className={`border-b border-line ${tracks}`}>
      <div className="pt-3 @min-[44rem]:py-3">
        <p className="font-strong">{row.href === undefined ? row.name : <Link href={row.href}>{row.name}</Link>}</p>
        <p className="figures text-small text-soft">{row.fromWords}</p>
      </div>
      <StayBar span={row} axis={axis} today={today} />
      <div className="pb-3 @min-[44rem]:py-3">
        <p className="figures">{row.untilWords}</p>
        {/* What ends by no day is told by its rule already. */}
        {row.until && <p className="text-small text-soft">{row.rule}</p>}
      </div>
    </li>
  );
}

const tracks = "grid gap-x-6 @min-[44rem]:grid-cols-[11rem_1fr_14rem] @min-[60rem]:grid-cols-[14rem_1fr_19rem]";
const heading = "hidden text-small leading-5 font-strong text-soft @min-[44rem]:block";

function soonestFirst(a: StayRow, b: StayRow) {
  const [first, second] = [a, b].map((row) => endOf(row)?.getTime() ?? Infinity);
  return first === second ? a.from.getTime() - b.from.getTime() : (first ?? 0) < (second ?? 0) ? -1 : 1;
}

function columnsOf(words: StayWords): Column<StayRow>[] {
  return [
    { key: "kind", header: words.kind, cell: ({ name }) => name, rowHeader: true },
    { key: "from", header: words.from, cell: ({ fromWords }) => fromWords },
    { key: "until", header: words.until, cell: ({ untilWords }) => untilWords },
    { key: "rule", header: words.rule, cell: ({ rule }) => rule },
  ];
}
