import type { Dataset, Field, Kind } from "./types";

type Fields = Pick<Dataset, "fields">;

/** Ways to reach somebody. */
const REACHING: readonly Kind[] = ["email", "phone", "postal"];

/** Names of the columns that are about somebody else than the person: whoever gets a gift, or gave one. */
export function aboutOthers(entry: Fields): string[] {
  return named(entry, ({ about }) => about === "another-person");
}

/**
 * Names of the columns that may leave for anybody but the person, such as another company that the person names or
 * one that receives lists: nothing about somebody else (MLX-10), nothing sealed or withheld.
 */
export function forOthers(entry: Fields): string[] {
  return named(entry, ({ about, kind, shown }) => about === undefined && kind !== "sealed" && shown !== "withheld");
}

/** Names of the columns whose address or number marketing may use, with the person's yes: none of somebody else's (MLX-10). */
export function forMarketing(entry: Fields): string[] {
  return named(entry, ({ about, kind }) => about === undefined && REACHING.includes(kind));
}

function named({ fields }: Fields, is: (field: Field) => boolean): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (is(field) ? [name] : []));
}
