import { describe, expect, it } from "vitest";
import { brands } from "./index";

/** WCAG 2.2, relative luminance of an sRGB colour such as "#1d4f91". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("accent colours", () => {
  it("measures as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it.each(brands.map((brand) => [brand.id, brand.accent] as const))(
    "of %s can be read on both grounds",
    (_, accent) => {
      expect(accent.light).toMatch(/^#[0-9a-f]{6}$/);
      expect(accent.dark).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(accent.light, "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent.dark, "#101214")).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("differ from brand to brand", () => {
    expect(new Set(brands.map((brand) => brand.accent.light)).size).toBe(brands.length);
    expect(new Set(brands.map((brand) => brand.accent.dark)).size).toBe(brands.length);
  });
});
