/** What the address of a page of records asks for. */
export interface Asked {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** The search. */
  readonly q?: string | undefined;
  /** The record whose masked fields are shown. */
  readonly show?: string | undefined;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads them; of several of a name, the first counts. */
export function askedOf(params: SearchParams): Asked {
  const first = (name: keyof Asked) => {
    const value = params[name];
    const one = Array.isArray(value) ? value[0] : value;
    return one === "" ? undefined : one;
  };
  return { after: first("after"), before: first("before"), q: first("q"), show: first("show") };
}

/** The path that asks for it. */
export function addressOf(path: string, asked: Asked): string {
  const pairs = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs).toString()}` : path;
}
