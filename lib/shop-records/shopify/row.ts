import type { CustomFields } from "@/db/schema/columns";
import { isSecurityCode, type Struck, withoutCards } from "../cards";
import { visible } from "../visible";
import type { Header } from "./header";

/** A cell that cannot be what its column says. The message completes "customers.csv, line 7: ". */
export class BadCell extends Error {
  override readonly name = "BadCell";
}

const SHORT = 1000;
const LONG = 100_000;

/**
 * One row, read by the columns' names. It remembers what was asked for, so that
 * `rest` is all the others: no column can be dropped by forgetting it.
 */
export class Row {
  readonly #read = new Set<number>();
  readonly #seen = new Map<string, string>();

  constructor(
    readonly line: number,
    private readonly header: Header,
    private readonly cells: readonly string[],
    /** Told when something was struck out or taken away. */
    private readonly tell: (reason: string) => void,
  ) {
    const extra = cells.length - header.names.length;
    if (extra !== 0)
      throw new BadCell(
        `it has ${Math.abs(extra)} ${extra > 0 ? "more" : "fewer"} cells than the header has columns. A quote or a comma is probably missing.`,
      );
  }

  /** What a person typed: trimmed, without card numbers; undefined when empty. @throws BadCell when absurdly long */
  text(...names: readonly string[]): string | undefined {
    return this.#cell(names, SHORT, (value, name) => this.#clean(value, name));
  }

  /** The same for notes, which may be long. */
  longText(...names: readonly string[]): string | undefined {
    return this.#cell(names, LONG, (value, name) => this.#clean(value, name));
  }

  /** A number that a machine gave: without the apostrophe that keeps spreadsheets away, its digits left alone. */
  code(...names: readonly string[]): string | undefined {
    return this.#cell(names, SHORT, (value, name) => this.#visible(value, name).replace(/^'/, ""));
  }

  /** What was read so far, by the columns' names, in the order of reading. */
  get seen(): ReadonlyMap<string, string> {
    return this.#seen;
  }

  /** Looks without taking: the cell stays among the rest. */
  peek(name: string): string | undefined {
    return this.#value(this.header.place(name));
  }

  /** All cells that nobody asked for, by their header. */
  rest(): CustomFields {
    const pairs = this.header.names.flatMap((name, place): [string, string][] => {
      const value = this.#read.has(place) ? undefined : this.#value(place);
      if (value === undefined) return [];
      const pair = this.pair(this.#label(place), value);
      return pair ? [[pair[0], this.#clean(within(value, LONG, name), name)]] : [];
    });
    for (const pair of pairs) this.#seen.set(...pair);
    return Object.fromEntries(pairs);
  }

  /** A label and its value, unless it is a card's security code, which is reported and dropped. */
  pair(name: string, value: string): [string, string] | undefined {
    if (!isSecurityCode(name, value)) return [name, value];
    this.#struck("security code", name);
    return undefined;
  }

  #cell(names: readonly string[], most: number, shape: (value: string, name: string) => string): string | undefined {
    for (const name of names) {
      const place = this.header.place(name);
      const value = this.#value(place);
      if (place !== undefined) this.#read.add(place);
      const shaped = value === undefined ? "" : shape(within(value, most, name), name);
      if (shaped === "") continue;
      this.#seen.set(name, shaped);
      return shaped;
    }
    return undefined;
  }

  #value(place: number | undefined): string | undefined {
    return filled(place === undefined ? undefined : this.cells[place]);
  }

  /** Two columns of one name, and one without any, stay apart. */
  #label(place: number): string {
    const name = filled(this.header.names[place]) ?? `Column ${place + 1}`;
    return this.header.place(name) === place || name.startsWith("Column ") ? name : `${name} (column ${place + 1})`;
  }

  #clean(value: string, name: string): string {
    return withoutCards(this.#visible(value, name), (what) => {
      this.#struck(what, name);
    });
  }

  #visible(value: string, name: string): string {
    const clean = visible(value);
    if (clean.length < value.length) this.tell(`"${name}" held invisible control characters; they were taken out.`);
    return clean.trim();
  }

  #struck(what: Struck, name: string): void {
    const left = what === "card number" ? "only its last four digits are kept" : "it is not kept";
    this.tell(`"${name}" held what looks like a ${what}; ${left}. Take it out of the shop's records too.`);
  }
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function within(value: string, most: number, name: string): string {
  if (value.length <= most) return value;
  throw new BadCell(
    `"${name}" is ${value.length.toLocaleString("en-GB")} characters long, and more than ${most.toLocaleString("en-GB")} cannot be right. Shorten it, or look for a missing quote.`,
  );
}
