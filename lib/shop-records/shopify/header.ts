import path from "node:path";
import { WrongFile } from "../findings";
import { visible } from "../visible";

/** A kind of file that Shopify's admin exports, known by the columns that every year's version has. */
export interface Kind {
  readonly title: string;
  readonly made: string;
  /** Each is one column, or several names that it has had. */
  readonly needs: readonly (readonly [string, ...string[]])[];
}

export const customersKind: Kind = {
  title: "customer export",
  made: "Customers > Export",
  needs: [
    ["First Name"],
    ["Last Name"],
    ["Email"],
    ["Accepts Email Marketing", "Accepts Marketing"],
    ["Total Spent"],
    ["Total Orders"],
  ],
};

export const ordersKind: Kind = {
  title: "order export",
  made: "Orders > Export",
  needs: [
    ["Name"],
    ["Email"],
    ["Financial Status"],
    ["Currency"],
    ["Total"],
    ["Created at"],
    ["Lineitem quantity"],
    ["Lineitem name"],
    ["Lineitem price"],
  ],
};

/** Where each column stands. Columns are found by name, whatever their place and letters' case. */
export class Header {
  readonly names: readonly string[];
  readonly #places = new Map<string, number>();

  /** @throws WrongFile when another tool wrote the file, in one sentence */
  constructor(file: string, written: readonly string[], kind: Kind) {
    this.names = written.map(visible);
    for (const [place, name] of this.names.entries()) {
      const twin = this.#places.get(key(name));
      if (twin === undefined) this.#places.set(key(name), place);
    }
    const missing = kind.needs.filter((names) => names.every((name) => this.place(name) === undefined));
    if (missing.length > 0)
      throw new WrongFile(
        refusal(
          path.basename(file),
          this,
          kind,
          missing.map(([name]) => name),
        ),
      );
    const twice = kind.needs.flat().find((name) => this.names.filter((other) => key(other) === key(name)).length > 1);
    if (twice)
      throw new WrongFile(`${path.basename(file)} has the column "${twice}" twice. Take one away and import again.`);
  }

  place(name: string): number | undefined {
    return this.#places.get(key(name));
  }

  has(kind: Kind): boolean {
    return kind.needs.every((names) => names.some((name) => this.place(name) !== undefined));
  }
}

function key(name: string): string {
  return name.trim().toLowerCase();
}

function refusal(file: string, header: Header, kind: Kind, missing: readonly string[]): string {
  const other = [customersKind, ordersKind].find((k) => k !== kind && header.has(k));
  if (other)
    return `${file} is Shopify's ${other.title}, but the ${kind.title} was asked for: the two files are in each other's place.`;
  const semicolons = header.names.length === 1 && header.names[0]?.includes(";");
  const why = semicolons
    ? "its columns are separated by semicolons instead of commas"
    : `its header lacks ${list(missing)}`;
  return `${file} is not Shopify's ${kind.title}: ${why}. Make it in Shopify's admin with ${kind.made}, as plain CSV.`;
}

function list(names: readonly string[]): string {
  const quoted = names.slice(0, 3).map((name) => `"${name}"`);
  return names.length > 3 ? `${quoted.join(", ")} and ${names.length - 3} more` : quoted.join(" and ");
}
