/**
 * The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast
 * ratio" and "relative luminance"). Text wants 4.5, the edge of a control 3.
 * @throws RangeError for anything but "#rrggbb".
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (channels === null) throw new RangeError(`Not a colour of the form #rrggbb: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
