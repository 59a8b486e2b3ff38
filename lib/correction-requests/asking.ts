import { isDeepStrictEqual } from "node:util";
import type { Problems } from "@/lib/problems";
import { type Home, read, type Row, write } from "@/lib/corrections/form";
import { homeAt } from "@/lib/corrections/record";
import { wrongIn } from "@/lib/corrections/written";
import type { Held } from "@/lib/records/held";
import { type Reader, saidOf, type Spoken } from "./record";
import { boxesAbout, isDirect } from "./rules";

/** Characters of a reason. */
const LONGEST = 4000;

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

/** Reads what a person wrote about a record; everything that is wrong with it at once, by the names of boxes. */
export function understand(reader: Reader, held: Held, row: Spoken["values"], asked: Asked): Understood | { readonly problems: Problems } {
  const answers = asked.fields.map((name) => [name, proposed(reader, held, row, name, asked.typed)] as const);
  const why = asked.why.replaceAll("\r\n", "\n").trim();
  const unsaid = why === "" ? "why-missing" : wrongIn(why, LONGEST);
  const problems = Object.fromEntries([
    ...answers.flatMap(([, answer]) => ("problems" in answer ? Object.entries(answer.problems) : [])),
    ...(unsaid === undefined ? [] : [["why", unsaid] as const]),
  ]);
  if (Object.keys(problems).length > 0) return { problems };
  const before = asked.fields.flatMap((name) => {
    const said = saidOf(reader, held, row, name);
    return said === "" ? [] : [[name, said] as const];
  });
  const shouldBe = answers.flatMap(([name, answer]) => ("value" in answer ? [[name, answer.value] as const] : []));
  return { before: Object.fromEntries(before), shouldBe: Object.fromEntries(shouldBe), why };
}

type Proposal = { readonly value: unknown } | { readonly problems: Problems } | Record<string, never>;

/** What should stand in one field. In words nobody has to know what is right to say that something is wrong. */
function proposed({ policy }: Reader, held: Held, row: Row, name: string, typed: Asked["typed"]): Proposal {
  const [boxes, direct, home] = [boxesAbout(held, name), isDirect(held, name), homeAt(policy)];
  const now = direct && name in row ? row : undefined;
  const said = read(boxes, Object.fromEntries(boxes.map((box) => [box.name, typed(boxFor(box.name)) ?? ""])), now, home);
  if ("problems" in said) return { problems: Object.fromEntries(Object.entries(said.problems).map(([box, wrong]) => [boxFor(box), wrong])) };
  const value = said.values[name] ?? null;
  const looksTheSame = now && isDeepStrictEqual(write(boxes, { ...now, [name]: value }, home), write(boxes, now, home));
  if (looksTheSame) return { problems: { [boxFor(boxes[0]?.name ?? name)]: "same-as-now" } };
  return direct || value !== null ? { value } : {};
}

/** True where a value can be written into a field: asked again before it is, since a request may be older than the rules. */
export function isStorable(held: Held, name: string, value: unknown, home: Home): boolean {
  if (!isDirect(held, name)) return false;
  const boxes = boxesAbout(held, name);
  const said = read(boxes, write(boxes, { [name]: value }, home), undefined, home);
  return "values" in said && isDeepStrictEqual(said.values[name] ?? null, value);
}
