import type { Problems, Wrong } from "@/lib/problems";
import { keyedHash } from "@/lib/secret";
import { type Box, countryBoxOf, followsCountry } from "./fields";
import { mannerOf } from "./manners";
import type { Around } from "./manners/manner";

/** Values of a record by the catalogue's names of its columns. */
export type Row = Readonly<Record<string, unknown>>;
/** What stands in the boxes of a form, by their names. */
export type Typed = Readonly<Record<string, string>>;

/** Where a record is at home when it does not say so itself. */
export interface Home {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** IANA */
  readonly timeZone: string;
}

/** What a form shows of a stored record; of none, that it is at the brand's home. */
export function write(boxes: readonly Box[], row: Row | undefined, home: Home): Typed {
  return Object.fromEntries(
    boxes.map((box) => [box.name, row ? writeBox(boxes, box, row, home) : emptyBox(box, home)]),
  );
}

/** No box is ticked for the person, whatever the column would begin with. */
function emptyBox({ kind }: Box, home: Home): string {
  if (kind === "country") return home.country;
  return kind === "yes-no" ? "no" : "";
}

function writeBox(boxes: readonly Box[], box: Box, row: Row, home: Home): string {
  const value = valueIn(row, box);
  const countryBox = countryBoxOf(boxes, box);
  const country = countryBox && valueIn(row, countryBox);
  const around = {
    column: box.column,
    timeZone: home.timeZone,
    country: typeof country === "string" ? country : home.country,
  };
  if (value === null || value === undefined) return box.kind === "yes-no" ? "no" : "";
  return mannerOf(box.kind)?.write(value, around) ?? "";
}

function valueIn(row: Row, { field, part }: Box): unknown {
  const value = row[field];
  return part === undefined ? value : (value as Row | null | undefined)?.[part];
}

/** What a form says: values by column, or what is wrong with it by box. */
export type Said = { readonly values: Row } | { readonly problems: Problems };

/**
 * Reads a form about a stored record, or about one to be. What was not touched stays as it is stored, however odd:
 * nobody has to mend a field that they did not come for. Another country is another rule for what follows it.
 */
export function read(boxes: readonly Box[], typed: Typed, row: Row | undefined, home: Home): Said {
  const shown = write(boxes, row, home);
  const reading = { boxes, typed, shown, row, home };
  const answers = boxes.map((box) => [box, readBox(reading, box)] as const);
  const problems = Object.fromEntries(
    answers.flatMap(([box, answer]) => ("wrong" in answer ? [[box.name, answer.wrong]] : [])),
  );
  if (Object.keys(problems).length > 0) return { problems };
  const values = answers.flatMap(([box, answer]) => ("value" in answer ? [[box, answer.value] as const] : []));
  return { values: joined(values, row) };
}

interface Reading {
  readonly boxes: readonly Box[];
  readonly typed: Typed;
  readonly shown: Typed;
  readonly row: Row | undefined;
  readonly home: Home;
}

function readBox({ boxes, typed, shown, row, home }: Reading, box: Box): { value: unknown } | { wrong: Wrong } {
  const text = tidy(typed[box.name] ?? shown[box.name] ?? "");
  const countryBox = countryBoxOf(boxes, box);
  const moved =
    countryBox !== undefined && (typed[countryBox.name] ?? shown[countryBox.name]) !== shown[countryBox.name];
  const untouched = row !== undefined && text === tidy(shown[box.name] ?? "") && !(moved && followsCountry(box));
  if (untouched) return { value: valueIn(row, box) ?? null };
  if (text === "") return box.required ? { wrong: "missing" } : { value: null };
  const named = countryBox && (typed[countryBox.name] ?? shown[countryBox.name]);
  const country = named === undefined || named === "" ? home.country : named;
  const around: Around = { country, timeZone: home.timeZone, column: box.column };
  return mannerOf(box.kind)?.read(text, around) ?? { value: null };
}

/** Parts of an address become one value again; one without any part is none. */
function joined(values: readonly (readonly [Box, unknown])[], row: Row | undefined): Row {
  const whole: Record<string, unknown> = {};
  for (const [{ field, part }, value] of values) {
    if (part === undefined) whole[field] = value;
    else whole[field] = { ...partsOf(whole[field] ?? row?.[field]), [part]: value };
  }
  return Object.fromEntries(
    Object.entries(whole).map(([field, value]) => [field, isParts(value) ? withoutEmpty(value) : value]),
  );
}

function partsOf(value: unknown): Row {
  return isParts(value) ? value : {};
}

function isParts(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function withoutEmpty(parts: Row): Row | null {
  const kept = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** A mark of what each box showed, which a form carries along: it tells later what was touched here, and what elsewhere. */
export function marksOf(shown: Typed): Typed {
  return Object.fromEntries(Object.entries(shown).map(([name, text]) => [name, markOf(name, text)]));
}

function markOf(name: string, text: string): string {
  return keyedHash("seen", `${name}\n${tidy(text)}`).slice(0, 12);
}

/** Browsers send other line ends than they were given. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** One box of which the record says something else now than when the form was made. */
export interface Difference {
  readonly stored: string;
  readonly typed: string;
}

/** A form that was overtaken: what differs, what to show in the boxes now, and their new marks. */
export interface Overtaken {
  readonly differences: Readonly<Record<string, Difference>>;
  readonly typed: Typed;
  readonly marks: Typed;
}

/**
 * What somebody else changed since the form was made; undefined where nothing of it differs from what was typed.
 * Boxes that were not touched here show what stands there now; those that were keep what was typed.
 */
export function overtaken(shown: Typed, typed: Typed, marks: Typed): Overtaken | undefined {
  const elsewhere = Object.keys(shown).filter(
    (name) => marks[name] !== undefined && markOf(name, shown[name] ?? "") !== marks[name],
  );
  const differing = elsewhere.filter((name) => tidy(typed[name] ?? "") !== tidy(shown[name] ?? ""));
  if (differing.length === 0) return undefined;
  const touched = (name: string) => markOf(name, typed[name] ?? "") !== marks[name];
  const left = Object.fromEntries(elsewhere.filter((name) => !touched(name)).map((name) => [name, shown[name] ?? ""]));
  return {
    differences: Object.fromEntries(
      differing.map((name) => [name, { stored: shown[name] ?? "", typed: typed[name] ?? "" }]),
    ),
    typed: { ...typed, ...left },
    marks: marksOf(shown),
  };
}
