/** What the address of a page of records asks for. */
export interface Asked {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** The search. */
  readonly q?: string | undefined;
  /** The record whose masked fields are shown. */
  readonly show?: string | undefined;
  /** The record that is a form; "this" of a profile. */
  readonly edit?: string | undefined;
  /** Whether an empty form stands on top. */
  readonly add?: string | undefined;
  /** The record that is asked about before it goes. */
  readonly remove?: string | undefined;
  /** The change that was just made, or "same" where nothing was different. */
  readonly done?: string | undefined;
  /** Why the form holds what was typed earlier. */
  readonly kept?: string | undefined;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const NAMES = ["after", "before", "q", "show", "edit", "add", "remove", "done", "kept"] as const satisfies readonly (keyof Asked)[];

/** Reads them; of several of a name, the first counts. */
export function askedOf(params: SearchParams): Asked {
  const first = (name: keyof Asked) => {
    const value = params[name];
    const one = Array.isArray(value) ? value[0] : value;
    return one === "" ? undefined : one;
  };
  return Object.fromEntries(NAMES.map((name) => [name, first(name)]));
}

/** The stretch of the list that is looked at, without what is done in it. */
export function stretchOf({ after, before, q }: Asked): Asked {
  return { after, before, q };
}

/** The path that asks for it. */
export function addressOf(path: string, asked: Asked): string {
  const pairs = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs).toString()}` : path;
}
