import type { InferSelectModel } from "drizzle-orm";
import type * as schema from "@/db/schema";
import type { Act } from "@/lib/audit";
import type { DatasetName, Field, Group } from "@/lib/catalogue/types";
import type { LegalBasis, Source } from "@/policies/types";

type Row<N extends DatasetName> = InferSelectModel<(typeof schema)[N]>;

interface DatasetText<N extends DatasetName> {
  readonly title: string;
  /** One sentence: what these records are. */
  readonly about: string;
  /** ICU: "{count, plural, one {# order} other {# orders}}" */
  readonly count: string;
  /** Where there are none: what will appear here, and when. */
  readonly empty: string;
  /** The button where a person may add to them: "Add an address". */
  readonly add?: string;
  readonly fields: { readonly [K in keyof Row<N> & string]: string };
}

/** A column whose type lists its values: a record of them has members, one of all strings has none. */
type IsChoice<T> = [Extract<T, string>] extends [never] ? false : Record<string, 1> extends Record<T & string, 1> ? false : true;

type ClosedChoices<N extends DatasetName> = {
  readonly [K in keyof Row<N> & string as true extends IsChoice<NonNullable<Row<N>[K]>> ? K : never]: {
    readonly [V in NonNullable<Row<N>[K]> & string]: string;
  };
};

/** Words for values that the schema leaves open; others are shown as they are. */
type OpenChoices<N extends DatasetName> = { readonly [K in keyof Row<N> & string]?: Readonly<Record<string, string>> };

/** What each language says of the catalogue. A dataset, column or closed choice without words does not compile. */
export interface CatalogueTexts {
  readonly datasets: { readonly [N in DatasetName]: DatasetText<N> };
  readonly choices: { readonly [N in DatasetName]: ClosedChoices<N> & OpenChoices<N> } & {
    readonly auditEvents: { readonly act: { readonly [A in Act]: string } };
  };
  readonly groups: { readonly [G in Group]: string };
  /** Complete "It came from …". */
  readonly sources: { readonly [S in Source]: string };
  /** Why the law allows it: in words, and the article. */
  readonly bases: { readonly [B in LegalBasis]: { readonly words: string; readonly law: string } };
  readonly withheld: { readonly [B in NonNullable<Field["because"]>]: string };
}
