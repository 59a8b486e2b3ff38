/**
 * A server cannot measure words: these are careful guesses for `text-small`,
 * 15 px of Atkinson Hyperlegible Next, from the average width of like letters.
 */

/** How many lines a text takes in a column of `space` pixels. A word longer than a line is broken. */
export function linesOf(text: string, space: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const width = widthOf(word);
    const before = used === 0 ? 0 : widthOf(" ");
    if (used + before + width <= space) {
      used += before + width;
      continue;
    }
    const pieces = Math.max(1, Math.ceil(width / space));
    lines += used === 0 ? pieces - 1 : pieces;
    used = width - (pieces - 1) * space;
  }
  return lines;
}

/** In pixels. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (widths.find(([letters]) => letters.test(letter)) ?? rest)[1];
  return width;
}

const rest = [/./u, 8.8] as const;
const widths = [
  [/[ ,.:;'’`|ijl!]/u, 4.1],
  [/[frtI1"“”()[\]{}/\\_-]/u, 5.3],
  [/[mwMW%@&]/u, 12.6],
  [/[a-z]/u, 8],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]|\p{Extended_Pictographic}/u, 17],
  [/[\p{Lu}\d]/u, 9.6],
] as const;
