import { useId, type ReactNode } from "react";
import { Facts, type Fact } from "./facts";

interface RecordCard {
  id: string;
  /** What it is called: "Order 1042", "14 March 2026". */
  title: ReactNode;
  /** At the far end of the title's line: a date, an amount. */
  note?: ReactNode;
  facts: readonly Fact[];
  actions?: ReactNode;
}

interface RecordCardsProps {
  /** Names the list to readers. */
  label: string;
  records: readonly RecordCard[];
}

/** Records of many fields, which no table holds: one beneath the other, on a desk too. */
export function RecordCards({ label, records }: RecordCardsProps) {
  return (
    <ul aria-label={label} className="border-t-2 border-ink">
      {records.map((record) => (
        <li key={record.id} className="border-b border-line py-5">
          <Card {...record} />
        </li>
      ))}
    </ul>
  );
}

function Card({ title, note, facts, actions }: RecordCard) {
  const titleId = useId();
  return (
    <article aria-labelledby={titleId} className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 id={titleId} className="text-lead font-strong">
          {title}
        </h3>
        {note !== undefined && <div className="figures text-soft">{note}</div>}
      </div>
      <Facts facts={facts} dense />
      {actions !== undefined && <div className="flex flex-wrap gap-x-6 print:hidden">{actions}</div>}
    </article>
  );
}
