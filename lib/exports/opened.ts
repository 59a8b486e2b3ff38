import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Held } from "@/lib/records/held";
import { sealedFields, unseal } from "@/lib/records/unseal";
import type { Viewer } from "@/lib/viewer";
import { asCell, headings } from "./columns";
import type { Rewrite } from "./copy";

/*
 * The database cannot open what is sealed, so the person's copy is opened line by line on its way. Only kinds with
 * sealed columns take this way, of which nobody has more than a few rows; all others stream as the database writes them.
 */

/** Opens the sealed values of a row that comes as one JSON object. */
export function openedJson(viewer: Viewer, held: Held): Rewrite | undefined {
  if (sealedFields(held.entry).length === 0) return undefined;
  return (line) => {
    const row = JSON.parse(line.toString("utf8")) as Record<string, unknown>;
    return Buffer.from(`${JSON.stringify(unseal(viewer, "own-access", held, row))}\n`);
  };
}

/** The same for a row of cells; no opened one is a formula. */
export function openedCsv(viewer: Viewer, held: Held): Rewrite | undefined {
  const sealed = sealedFields(held.entry);
  if (sealed.length === 0) return undefined;
  const names = headings(held);
  return (line) => {
    const [cells = {}] = parse<Record<string, string>>(line, { columns: names });
    const lying = Object.fromEntries(sealed.map((name) => [name, cells[name] === "" ? null : cells[name]]));
    const opened = unseal(viewer, "own-access", held, lying);
    const row = names.map((name) => (name in opened ? asCell(opened[name] ?? "") : cells[name]));
    return Buffer.from(stringify([row], { quoted_match: /[\r\n]/ }));
  };
}
