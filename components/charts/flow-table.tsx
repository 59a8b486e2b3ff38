import { RecordTable, type Column } from "../record-table";
import type { FlowWords } from "./flow-details";
import { joinedTo, type FlowModel, type Mark } from "./flow-model";

/** The same for those who cannot see the picture, and on paper: a row for each kind. */
export function FlowTable({ title, model, words }: { title: string; model: FlowModel; words: FlowWords }) {
  const names = (kind: Mark, side: "source" | "recipient", none: string) => {
    const joined = joinedTo(model, kind, side).map(({ name }) => name);
    return joined.length === 0 ? none : <Names names={joined} />;
  };
  const columns: Column<Mark>[] = [
    { key: "kind", header: words.kinds, cell: ({ name }) => name, rowHeader: true },
    { key: "count", header: words.count, cell: ({ countWords }) => countWords },
    { key: "sources", header: words.sources, cell: (kind) => names(kind, "source", words.unknown) },
    { key: "recipients", header: words.recipients, cell: (kind) => names(kind, "recipient", words.nobody) },
  ];
  return <RecordTable caption={title} captionHidden columns={columns} rows={model.kinds} rowKey={({ key }) => key} />;
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
