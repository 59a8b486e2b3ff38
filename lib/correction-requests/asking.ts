import type { Held } from "@/lib/records/held";
import { type Reader, saidOf, type Spoken } from "./record";
import { shapeOf } from "./shape";
import { textOf, valueOf, type Wrong } from "./value";

/** What a person wrote into the form. */
export interface Asked {
  /** Names of columns; none for the record as a whole. */
  readonly fields: readonly string[];
  /** What stands in a box of that name. */
  readonly typed: (box: string) => string | undefined;
  readonly why: string;
}

/** The same, understood: what stood there in words, and what should, as it would be stored. */
export interface Understood {
  readonly before: Record<string, string>;
  readonly shouldBe: Record<string, unknown>;
  readonly why: string;
}

/** The name of the box for what should stand in a field, or in a part of it. */
export function boxFor(name: string): string {
  return `is.${name}`;
}

/** Reads what a person wrote about a record; everything that is wrong with it at once. */
export function understand(reader: Reader, held: Held, row: Spoken["values"], asked: Asked): Understood | { readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const shouldBe: Record<string, unknown> = {};
  for (const name of asked.fields) {
    const shape = shapeOf(held, name);
    const found = valueOf(shape, name, (box) => asked.typed(boxFor(box)), reader.policy.controller.country);
    if ("wrong" in found) wrong.push(...found.wrong.map(([box, ...rest]): Wrong => [boxFor(box), ...rest]));
    else if (shape !== "words" && name in row && same(found.value, row[name])) wrong.push([firstBox(shape, name), "same-as-now", {}]);
    // Nobody has to know what is right to say that something is wrong.
    else if (shape !== "words" || found.value !== null) shouldBe[name] = found.value;
  }
  const why = textOf("why", asked.why);
  if ("wrong" in why) wrong.push(...why.wrong);
  else if (why.text === "") wrong.push(["why", "why-missing", {}]);
  if (wrong.length > 0 || "wrong" in why) return { wrong };
  const before = asked.fields.flatMap((name) => {
    const said = saidOf(reader, held, row, name);
    return said === "" ? [] : [[name, said] as const];
  });
  return { before: Object.fromEntries(before), shouldBe, why: why.text };
}

function firstBox(shape: string, name: string): string {
  return boxFor(shape === "postal" ? `${name}.name` : name);
}

/** An empty list, an empty text and nothing are the same to a person; the order of an address's parts is nothing. */
function same(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value)) return value.length > 0 ? JSON.stringify(value) : "";
  if (typeof value !== "object") return JSON.stringify(value);
  const filled = Object.entries(value).filter(([, part]) => part !== null && part !== "");
  return filled.length > 0 ? JSON.stringify(filled.sort(([x], [y]) => (x < y ? -1 : 1))) : "";
}
