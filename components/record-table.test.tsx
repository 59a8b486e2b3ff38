import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RecordTable, type Column } from "./record-table";

interface Order {
  number: string;
  total: string;
}

const columns: Column<Order>[] = [
  { key: "number", header: "Order", cell: (order) => order.number, rowHeader: true },
  { key: "total", header: "Total", cell: (order) => order.total, align: "figure" },
  { key: "actions", header: "Actions", cell: () => "Edit", quiet: true },
];
const rows = [
  { number: "#1042", total: "£84.50" },
  { number: "#1031", total: "<img onerror=alert(1)>" },
];
const html = renderToStaticMarkup(
  <RecordTable caption="Orders, newest first" columns={columns} rows={rows} rowKey={(order) => order.number} />,
);

describe("a record table", () => {
  it("keeps a table's roles where it is laid out as cards", () => {
    expect(html).toContain('<table role="table"');
    expect(count('role="rowgroup"')).toBe(2);
    expect(count('role="row"')).toBe(1 + rows.length);
    expect(count('role="columnheader" scope="col"')).toBe(columns.length);
    expect(count('role="rowheader" scope="row"')).toBe(rows.length);
    expect(count('role="cell"')).toBe(rows.length * (columns.length - 1));
  });

  it("tells each cell of a card its column, but not those of a quiet one", () => {
    expect(count('data-label="Total"')).toBe(rows.length);
    expect(html).not.toContain('data-label="Actions"');
    expect(html).toContain('<span class="sr-only">Actions</span>');
  });

  it("can be scrolled with the keyboard, under its caption's name", () => {
    const id = /<caption id="([^"]+)"/.exec(html)?.[1] ?? "no caption";
    expect(html).toContain(`role="region" aria-labelledby="${id}" tabindex="0"`);
  });

  it("keeps the details of a row in a row of their own, as wide as the table", () => {
    const detailed = renderToStaticMarkup(
      <RecordTable caption="Orders" columns={columns} rows={rows} rowKey={(order) => order.number} detail={(order) => `More of ${order.number}`} />,
    );
    expect(detailed.split('role="row"').length - 1).toBe(1 + 2 * rows.length);
    expect(detailed).toContain(`<td role="cell" colSpan="${String(columns.length)}"`);
    expect(detailed).toContain("More of #1031");
    expect(html).not.toContain("colSpan");
  });

  it("shows what somebody wrote as text", () => {
    expect(html).toContain("&lt;img onerror=alert(1)&gt;");
  });
});

function count(part: string) {
  return html.split(part).length - 1;
}
