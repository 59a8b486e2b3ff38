import { isDeepStrictEqual } from "node:util";
import type { Problems } from "@/lib/problems";
import type { Dataset } from "@/lib/catalogue/types";
import type { Row } from "./form";

/** The column that says how somebody is paid: one, or none. */
export function wayField({ fields }: Dataset): string[] {
  return Object.entries(fields).flatMap(([name, { paysBy }]) => (paysBy ? [name] : []));
}

/** What follows from a form: values by column, or what is wrong with it by box. */
type Following = { readonly values: Row } | { readonly problems: Problems };

/**
 * Which way of being paid a form comes to. Of all ways one has to be filled in, and wholly; where none of what decides
 * was touched, it stays as it is stored, however odd.
 * @param row as it is stored
 * @param values as the form says
 */
export function wayToPay(entry: Dataset, row: Row, values: Row): Following {
  const [field] = wayField(entry);
  const ways = Object.entries(entry.fields[field ?? ""]?.paysBy ?? {});
  const deciding = ways.flatMap(([, names]) => names);
  const touched = deciding.some((name) => !isDeepStrictEqual(row[name] ?? null, values[name] ?? null));
  if (field === undefined || !touched) return { values: {} };
  const isFilled = (name: string) => (values[name] ?? null) !== null;
  const [first, other] = ways.filter(([, names]) => names.some(isFilled));
  if (!first) return { problems: { [deciding[0] ?? field]: "payout-none" } };
  if (other) return { problems: { [other[1].find(isFilled) ?? field]: "payout-two" } };
  const [way, names] = first;
  const missing = names.filter((name) => !isFilled(name));
  if (missing.length > 0) return { problems: Object.fromEntries(missing.map((name) => [name, "payout-part"])) };
  return { values: { [field]: way } };
}
