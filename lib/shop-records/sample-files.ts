import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files like those of Shopify's admin, for tests. */
export type Cells = Readonly<Record<string, string>>;

export const customersHeader = headerOf("customers.csv");
export const oldCustomersHeader = headerOf("customers-2019.csv");
export const ordersHeader = headerOf("orders.csv");

/** The header of an example file, without the metafield columns of that file alone. */
function headerOf(file: string): string[] {
  const text = readFileSync(new URL(`../../examples/shopify/${file}`, import.meta.url), "utf8");
  const [line = ""] = text.replace("\uFEFF", "").split(/\r?\n/);
  return line.split(",").filter((name) => !name.includes("metafields") && !name.includes("WhatsApp"));
}

/** Something that no other test has, for names, numbers and addresses. */
export function fresh(): string {
  return randomUUID().replaceAll("-", "").slice(0, 12);
}

/** A customer's row; what is not said stays empty. */
export function customer(cells: Cells = {}): Cells {
  const tag = fresh();
  return {
    "Customer ID": `'7${Number.parseInt(tag, 16)}`,
    Email: `${tag}@example.com`,
    "Accepts Email Marketing": "no",
    "Tax Exempt": "no",
    ...cells,
  };
}

/** An order's first row, with one item. */
export function order(cells: Cells = {}): Cells {
  const tag = fresh();
  return {
    Name: `#${tag}`,
    Email: `${tag}@example.com`,
    Currency: "GBP",
    Total: "24.00",
    "Created at": "2026-03-12 09:14:02 +0000",
    "Refunded Amount": "0.00",
    Id: `5${Number.parseInt(tag, 16)}`,
    ...item(),
    ...cells,
  };
}

/** A later row of the same order. */
export function later(first: Cells, cells: Cells = {}): Cells {
  return {
    Name: first.Name ?? "",
    Email: first.Email ?? "",
    "Created at": first["Created at"] ?? "",
    ...item(),
    ...cells,
  };
}

function item(): Cells {
  return { "Lineitem quantity": "1", "Lineitem name": "Bobble hat", "Lineitem price": "24.00" };
}

/** Writes a file as the admin does and returns its path. */
export function written(
  name: string,
  header: readonly string[],
  rows: readonly Cells[],
  { bom = "", newline = "\n" } = {},
): string {
  const columns = [
    ...header,
    ...new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => !header.includes(key))),
  ];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) =>
    cells.map(quoted).join(","),
  );
  return raw(name, `${bom}${lines.join(newline)}${newline}`);
}

/** Writes any bytes to a file of that name. */
export function raw(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "shop-records-")), name);
  writeFileSync(file, content);
  return file;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
