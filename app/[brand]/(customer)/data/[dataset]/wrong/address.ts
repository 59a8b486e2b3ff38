import type { Held } from "@/lib/records/held";

/** A record that is said to be wrong, as an address has it. */
export interface AboutRecord {
  /** Its number; empty for a kind of which there is one. */
  readonly record: string;
  /** Names of the fields that are wrong; none for the record as a whole. */
  readonly fields: readonly string[];
}

/** Where its fields are chosen, or where the form about those that were chosen stands. */
export function wrongPath(brand: string, { slug }: Held, { record, fields }: AboutRecord, step: "choose" | "say"): string {
  const pairs = [["record", record], ...fields.map((name) => ["field", name]), ...(step === "say" ? [["go", "on"]] : [])];
  return `/${brand}/data/${slug}/wrong?${new URLSearchParams(pairs).toString()}`;
}
