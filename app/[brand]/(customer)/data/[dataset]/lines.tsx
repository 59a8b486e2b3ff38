import { Disclosure } from "@/components/disclosure";
import { Facts } from "@/components/facts";
import { type Column, RecordTable } from "@/components/record-table";
import type { Tongue } from "@/lib/language";
import { labelOf, textsOf } from "@/lib/records/labels";
import type { Shown } from "@/lib/records/list";
import { columnsOf } from "./columns";
import { type Around, speakOf, type Spoken } from "./record";

type Line = Spoken & { readonly id: string };

interface Props extends Around {
  rows: readonly Shown[];
  path: string;
  /** Ids of photos without a file; undefined where the records are no photos. */
  missing: ReadonlySet<string> | undefined;
}

/** A line for each record with the rest folded beneath it; a profile, being one, is unfolded. */
export function Lines({ rows, path, missing, ...around }: Props) {
  const { held, tongue } = around;
  const [naming, ...others] = columnsOf[held.name];
  const lines = rows.map((row) => ({ id: row.id, ...speakOf(around, row, naming ?? "") }));
  if (!naming) return lines.map((line) => <Whole key={line.id} tongue={tongue} line={line} />);
  const photos = missing && [photoColumn(tongue, path, missing)];
  return (
    <RecordTable
      caption={textsOf(tongue, held.name).title}
      captionHidden
      columns={[{ ...columnOf(around, naming), rowHeader: true }, ...(photos ?? []), ...others.map((name) => columnOf(around, name))]}
      rows={lines}
      rowKey={({ id }) => id}
      detail={(line) => <Detail tongue={tongue} line={line} />}
    />
  );
}

const FIGURES = ["money", "count", "measure", "percent", "bytes"];

function columnOf({ held, tongue }: Around, name: string): Column<Line> {
  const figure = FIGURES.includes(held.entry.fields[name]?.kind ?? "");
  return { key: name, header: labelOf(tongue, held.name, name), cell: (line) => line.cell(name), ...(figure && { align: "figure" }) };
}

function photoColumn(tongue: Tongue, path: string, missing: ReadonlySet<string>): Column<Line> {
  const t = tongue.t("data");
  const cell = ({ id, title }: Line) =>
    missing.has(id) ? (
      t("records.photoMissing")
    ) : (
      <picture>
        <img src={`${path}/${id}/file`} alt={t("records.photoOf", { file: title })} loading="lazy" className="max-h-40 rounded" />
      </picture>
    );
  return { key: "photo", header: t("records.photo"), cell };
}

function Detail({ tongue, line }: { tongue: Tongue; line: Line }) {
  const t = tongue.t("data");
  const summary = (
    <>
      {t("records.fields")}
      <span className="sr-only"> {t("records.of", { record: line.title })}</span>
    </>
  );
  return (
    <div className="[&_summary]:py-1 [&_summary]:text-small">
      <Disclosure summary={summary}>
        <Facts dense facts={line.facts} />
        <Blank tongue={tongue} line={line} />
      </Disclosure>
    </div>
  );
}

function Whole({ tongue, line }: { tongue: Tongue; line: Line }) {
  return (
    <div className="space-y-4">
      <Facts facts={line.facts} />
      <Blank tongue={tongue} line={line} />
    </div>
  );
}

function Blank({ tongue, line: { blank } }: { tongue: Tongue; line: Line }) {
  if (blank.length === 0) return null;
  return <p className="text-small text-soft">{tongue.t("data")("records.blank", { fields: tongue.list(blank) })}</p>;
}
