/** What a person can do about a section, and on which kind of page. */
export type Task =
  "see" | "correct" | "take" | "delete" | "choose" | "cookies" | "complain" | "write" | "security" | "history";

/** A piece of a section, in the reader's words. None of it is markup: whoever shows it writes it as text. */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly href?: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** The first cell of a row is its header. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "parts"; readonly parts: readonly Part[] };

export interface Fact {
  readonly term: string;
  readonly detail: string | readonly string[];
  readonly href?: string;
}

/** A piece with an anchor of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly Block[];
}

export const sectionIds = [
  "who",
  "scope",
  "data",
  "purposes",
  "sources",
  "recipients",
  "transfers",
  "retention",
  "cookies",
  "messages",
  "rights",
  "times",
  "children",
  "security",
  "disclosures",
  "changes",
  "complaints",
  "notices",
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section extends Part {
  readonly id: SectionId;
  readonly lead: string;
  /** What it means for the reader, and where it is done. */
  readonly forYou?: { readonly text: string; readonly task: Task };
  /** Small print. */
  readonly law?: string;
}

export function text(words: string, href?: string): Block {
  return { kind: "text", text: words, ...(href && { href }) };
}

/** No block where there is nothing to list. */
export function list(items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

export function statements(all: readonly { readonly text: string; readonly href?: string }[]): Block[] {
  return all.map((statement) => text(statement.text, statement.href));
}
