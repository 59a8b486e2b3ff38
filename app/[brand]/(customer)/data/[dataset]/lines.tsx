import { Disclosure } from "@/components/disclosure";
import { Facts } from "@/components/facts";
import { Link } from "@/components/link";
import { type Column, RecordTable } from "@/components/record-table";
import { THE_ONE } from "@/lib/corrections/record";
import type { Dataset } from "@/lib/catalogue/types";
import type { Tongue } from "@/lib/language";
import { isPicture } from "@/lib/records/files";
import { labelOf, textsOf } from "@/lib/records/labels";
import type { Shown } from "@/lib/records/list";
import { columnsOf } from "./columns";
import { EditForm } from "./edit-form";
import { type Around, speakOf, type Spoken } from "./record";
import { RecordActions } from "./record-actions";
import { Removal } from "./removal";
import { Marks, type Sayings } from "./said";

type Files = NonNullable<Dataset["files"]>;
type Line = Spoken & Pick<Shown, "id" | "values">;

interface Props extends Around {
  rows: readonly Shown[];
  path: string;
  /** Ids of those whose file is not where it should be. */
  missing: ReadonlySet<string>;
  sayings: Sayings;
}

/** A line for each record with the rest folded beneath it; a profile, being one, is unfolded. */
export function Lines({ rows, path, missing, sayings, ...around }: Props) {
  const { held, tongue } = around;
  const [naming, ...others] = columnsOf[held.name];
  const lines = rows.map((row) => ({ id: row.id, values: row.values, ...speakOf(around, row, naming ?? "") }));
  const instead = (line: Line) => <Instead {...around} line={line} />;
  if (!naming)
    return lines.map((line) => (isDone(around, line) ? instead(line) : <Whole key={line.id} {...around} sayings={sayings} line={line} />));
  const files = held.entry.files && [fileColumn(around, held.entry.files, path, missing)];
  return (
    <RecordTable
      caption={textsOf(tongue, held.name).title}
      captionHidden
      columns={[{ ...columnOf(around, naming), rowHeader: true }, ...(files ?? []), ...others.map((name) => columnOf(around, name))]}
      rows={lines}
      rowKey={({ id }) => id}
      detail={(line) => <Detail {...around} sayings={sayings} line={line} />}
      instead={(line) => (isDone(around, line) ? instead(line) : undefined)}
    />
  );
}

const FIGURES = ["money", "count", "measure", "percent", "bytes"];

function columnOf({ held, tongue }: Around, name: string): Column<Line> {
  const figure = FIGURES.includes(held.entry.fields[name]?.kind ?? "");
  return { key: name, header: labelOf(tongue, held.name, name), cell: (line) => line.cell(name), ...(figure && { align: "figure" }) };
}

function fileColumn({ tongue }: Around, files: Files, path: string, missing: ReadonlySet<string>): Column<Line> {
  const t = tongue.t("data");
  const cell = ({ id, title, values }: Line) => {
    if (files.gone && values[files.gone]) return t("records.fileGone");
    if (missing.has(id)) return t("records.fileMissing");
    const href = `${path}/${id}/file`;
    if (!isPicture(String(values[files.mediaType])))
      return (
        <Link href={href} about={title} reload>
          {t("records.openFile")}
        </Link>
      );
    return (
      <picture>
        <img src={href} alt={t("records.photoOf", { file: title })} loading="lazy" className="max-h-40 rounded" />
      </picture>
    );
  };
  return { key: "file", header: t("records.file"), cell };
}

/** True where this is the record that is a form now, or is asked about. */
function isDone({ doing }: Around, { id }: Line): boolean {
  return doing?.record === (id === "" ? THE_ONE : id);
}

function Instead({ line, ...around }: Around & { line: Line }) {
  const { doing, place } = around;
  if (doing?.do === "edit") return <EditForm {...around} doing={doing} title={line.title} back={place({})} />;
  if (doing?.do === "remove") return <Removal {...around} record={doing.record} title={line.title} back={place({})} />;
  return null;
}

type Below = Around & { sayings: Sayings; line: Line };

function Detail({ sayings, line, ...around }: Below) {
  const { tongue } = around;
  const t = tongue.t("data");
  const summary = (
    <>
      {t("records.fields")}
      <span className="sr-only"> {t("records.of", { record: line.title })}</span>
    </>
  );
  return (
    <div className="space-y-2 [&_summary]:py-1 [&_summary]:text-small">
      <Disclosure summary={summary}>
        <Facts dense facts={line.facts} />
        <Blank tongue={tongue} line={line} />
      </Disclosure>
      <RecordActions {...around} line={line} wrong={sayings.wrong(line)} />
      <Marks {...around} sayings={sayings} id={line.id} />
    </div>
  );
}

function Whole({ sayings, line, ...around }: Below) {
  return (
    <div className="space-y-4">
      <RecordActions {...around} line={line} wrong={sayings.wrong(line)} />
      <Marks {...around} sayings={sayings} id={line.id} />
      <Facts facts={line.facts} />
      <Blank tongue={around.tongue} line={line} />
    </div>
  );
}

function Blank({ tongue, line: { blank } }: { tongue: Tongue; line: Line }) {
  if (blank.length === 0) return null;
  return <p className="text-small text-soft">{tongue.t("data")("records.blank", { fields: tongue.list(blank) })}</p>;
}
