import { randomUUID } from "node:crypto";
import { v4 } from "uuid";

/** Names one made-up thing apart from its siblings. The same seed makes the same thing, on every machine. */
export type Seed = string | number;

/** A seed that nobody has used: what two tests make with it never collides. */
export function fresh(): Seed {
  return randomUUID();
}

/** Draws that look like chance and follow from the seeds alone. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** True once in `n` draws. */
  oneIn(n: number): boolean;
  digits(count: number): string;
  bytes(count: number): Uint8Array;
  uuid(): string;
}

/** @param seeds hashed in their order by FNV-1a; the draws come from Mulberry32, which is fast and fair enough for made-up people */
export function chance(...seeds: readonly Seed[]): Chance {
  let state = fnv1a(seeds.join("\n"));
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => between(0, 255));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    oneIn: (n) => between(1, n) === 1,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(""),
    bytes,
    uuid: () => v4({ random: bytes(16) }),
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
