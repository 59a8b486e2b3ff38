import { Fragment, useId, type ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Amounts and counts stand under each other, to the right. */
  align?: "figure";
  /** The cell that names its row; one column has it. */
  rowHeader?: boolean;
  /** The header is for readers only: a column of "Edit". */
  quiet?: boolean;
}

interface RecordTableProps<Row> {
  caption: string;
  /** When a heading above already says it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Beneath each row, over its whole width: what no column has room for, folded away. */
  detail?: (row: Row) => ReactNode;
  /** Stands in the place of a row, over its whole width: its form. */
  instead?: (row: Row) => ReactNode;
}

/**
 * Records of few fields: a table on a desk, a card for each on a phone, from one
 * markup. The roles are spelled out because browsers drop a table's own as soon
 * as its display changes. A table wider than the page scrolls within its frame.
 */
export function RecordTable<Row>({ caption, captionHidden = false, columns, rows, rowKey, detail, instead }: RecordTableProps<Row>) {
  const captionId = useId();
  return (
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="relative desk:overflow-x-auto print:overflow-visible">
      <table role="table" className="w-full max-desk:block">
        <caption id={captionId} className={captionHidden ? "sr-only" : "pb-2 text-start text-small text-soft max-desk:block"}>
          {caption}
        </caption>
        <thead role="rowgroup" className="max-desk:sr-only">
          <tr role="row" className="border-b-2 border-ink">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={`${head} ${edge} ${side(column)} ${column.quiet === true ? "print:hidden" : ""}`}>
                <span className={column.quiet === true ? "sr-only" : ""}>{column.header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-desk:block max-desk:border-t-2 max-desk:border-ink">
          {rows.map((row) => {
            const other = instead?.(row);
            if (other !== undefined)
              return (
                <tr key={rowKey(row)} role="row" className="border-b border-line max-desk:block">
                  <td role="cell" colSpan={columns.length} className="py-4 max-desk:block">
                    {other}
                  </td>
                </tr>
              );
            return (
            <Fragment key={rowKey(row)}>
              <tr
                role="row"
                className={`max-desk:block max-desk:pt-4 ${detail ? "desk:*:pb-0" : "border-b border-line max-desk:pb-4"}`}
              >
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
              {detail && (
                <tr role="row" className="border-b border-line max-desk:block">
                  <td role="cell" colSpan={columns.length} className="pb-2 max-desk:block">
                    {detail(row)}
                  </td>
                </tr>
              )}
            </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.rowHeader === true)
    return (
      <th role="rowheader" scope="row" className={`${cell} ${edge} ${side(column)} font-strong max-desk:block`}>
        {column.cell(row)}
      </th>
    );
  return (
    <td
      role="cell"
      data-label={column.quiet === true ? undefined : column.header}
      className={`${cell} ${edge} ${side(column)} ${column.quiet === true ? "max-desk:block desk:whitespace-nowrap print:hidden" : labelled}`}
    >
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  );
}

function side<Row>(column: Column<Row>) {
  return column.align === "figure" ? "desk:text-end desk:whitespace-nowrap" : "text-start";
}

const head = "pb-2 align-bottom text-small font-strong text-soft";
/** As wide as its longest word, but never wider than 18 or 24 rem: there even a word of ten thousand letters breaks. */
const cell = "figures py-3 align-top max-desk:py-1 desk:max-w-72 desk:wrap-break-word wide:max-w-96";
const edge = "desk:px-3 desk:first:ps-0 desk:last:pe-0";

/** On a phone each cell says its column's name; readers have it from the header already. */
const labelled =
  "max-desk:says-label max-desk:grid max-desk:grid-cols-[8rem_1fr] max-desk:gap-x-4";
