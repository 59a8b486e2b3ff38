import type { Dataset, Field, Kind } from "./types";

type Fields = Pick<Dataset, "fields">;
type Row = Readonly<Record<string, unknown>>;

/** Ways to reach somebody. */
const REACHING: readonly Kind[] = ["email", "phone", "postal"];

/** Names of the columns that are about somebody else than the person: whoever gets a gift, or gave one. */
export function aboutOthers(entry: Fields): string[] {
  return named(entry, ({ about }) => about === "another-person");
}

/**
 * What of a row may leave for anybody but the person, such as another company that the person names or one that
 * receives lists: nothing about somebody else (MLX-10), nothing sealed or withheld; undefined where nothing may.
 */
export function forOthers(entry: Fields & { readonly ofAnother?: string | undefined }, row: Row): Row | undefined {
  if (entry.ofAnother !== undefined && row[entry.ofAnother] != null) return undefined;
  const names = named(
    entry,
    ({ about, kind, shown }) => about === undefined && kind !== "sealed" && shown !== "withheld",
  );
  return Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
}

/** Names of the columns whose address or number marketing may use, with the person's yes: none of somebody else's (MLX-10). */
export function forMarketing(entry: Fields): string[] {
  return named(entry, ({ about, kind }) => about === undefined && REACHING.includes(kind));
}

function named({ fields }: Fields, is: (field: Field) => boolean): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (is(field) ? [name] : []));
}
