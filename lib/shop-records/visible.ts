/** Invisible control characters, NUL among them, but neither tab nor line feed. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** The text without characters that nobody can see and a database may refuse. */
export function visible(text: string): string {
  return text.replace(CONTROL, "");
}
