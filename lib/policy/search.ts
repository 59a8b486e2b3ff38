import type { Block, Part, Section } from "./blocks";

/** What of a policy has all the words of a search in it. */
export interface Found {
  /** How many places: a section's own words, each of its parts, and each row of its tables. */
  readonly places: number;
  readonly sections: readonly Section[];
}

/** A stretch of text, and whether it is one that was searched for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Longer searches are cut: nobody types them. */
const LONGEST = 100;

/** The words of a search as somebody typed it; none when there is nothing in it. */
export function wordsIn(typed: string | undefined): string[] {
  const words = folded((typed ?? "").slice(0, LONGEST)).split(/[\s“”"(),.;:!?–\0]+/);
  return [...new Set(words.filter(Boolean))];
}

/**
 * Narrows a policy to the places in which all words stand.
 * @param words as `wordsIn` gives them, at least one
 */
export function search(sections: readonly Section[], words: readonly string[]): Found {
  const found = sections.flatMap((section) => narrow(section, words));
  return {
    places: found.reduce((sum, { places }) => sum + places, 0),
    sections: found.map(({ part }) => part),
  };
}

/** A text in stretches: those that were searched for, and what lies between them. */
export function stretches(text: string, words: readonly string[]): Stretch[] {
  if (words.length === 0) return [{ text, hit: false }];
  // Longest first, so that of two words of which one begins the other, the whole is marked.
  const pattern = new RegExp(
    `(${[...words]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|")})`,
    "g",
  );
  let at = 0;
  return folded(text)
    .split(pattern)
    .flatMap(({ length }, index) => {
      const own = text.slice(at, (at += length));
      return own === "" ? [] : [{ text: own, hit: index % 2 === 1 }];
    });
}

interface Narrowed<P extends Part> {
  readonly places: number;
  readonly part: P;
}

/** One or none: a section stays when its own words, a part of it or a row of it has them all. */
function narrow<P extends Part | Section>(part: P, words: readonly string[]): Narrowed<P>[] {
  const own = part.blocks.filter((block) => block.kind !== "parts" && block.kind !== "table");
  const isOwn = hasAll(ownWords(part, own), words);
  const kept = part.blocks.map((block) => narrowBlock(block, words, isOwn));
  const places = kept.reduce((sum, block) => sum + block.places, isOwn ? 1 : 0);
  return places > 0 ? [{ places, part: { ...part, blocks: kept.flatMap(({ blocks }) => blocks) } }] : [];
}

function narrowBlock(block: Block, words: readonly string[], isOwn: boolean): { places: number; blocks: Block[] } {
  if (block.kind === "parts") {
    const found = block.parts.flatMap((part) => narrow(part, words));
    const places = found.reduce((sum, one) => sum + one.places, 0);
    return { places, blocks: places > 0 ? [{ ...block, parts: found.map(({ part }) => part) }] : [] };
  }
  if (block.kind === "table") {
    const rows = block.rows.filter((row) => hasAll(row.join("\n"), words));
    return { places: rows.length, blocks: rows.length > 0 ? [{ ...block, rows }] : [] };
  }
  return { places: 0, blocks: isOwn ? [block] : [] };
}

function ownWords(part: Part | Section, blocks: readonly Block[]): string {
  const more = [...("forYou" in part ? [part.forYou?.text] : []), ...("law" in part ? [part.law] : [])];
  return [part.title, part.lead, ...blocks.flatMap(wordsOf), ...more].join("\n");
}

function wordsOf(block: Block): readonly string[] {
  if (block.kind === "text") return [block.text];
  if (block.kind === "list") return block.items;
  if (block.kind === "facts") return block.facts.flatMap(({ term, detail }) => [term, ...[detail].flat()]);
  return [];
}

function hasAll(text: string, words: readonly string[]): boolean {
  const whole = folded(text);
  return words.every((word) => whole.includes(word));
}

/** In small letters without accents, and letter for letter as long as before, so that places in it are places in the text. */
function folded(text: string): string {
  return text.replace(/[^ -@[-~]/g, (letter) => {
    if (letter === "’") return "'";
    const bare = letter.normalize("NFD").charAt(0).toLowerCase();
    return bare.length === letter.length ? bare : letter;
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
