/** Bytes of a file, both ends counted from 0 and included (RFC 9110, section 14). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Asked {
  readonly range: string | null;
  readonly ifRange: string | null;
}

/**
 * Which part of a file a request asks for. More than one range, another unit or
 * a condition that does not hold: the whole, as RFC 9110 allows.
 * @param etag with its quotes; a weak one in If-Range never matches
 */
export function rangeOf({ range, ifRange }: Asked, size: number, etag: string): Range | "whole" | "unsatisfiable" {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range?.trim() ?? "");
  if (!asked || (ifRange !== null && ifRange.trim() !== etag)) return "whole";
  const [, first = "", last = ""] = asked;
  if (first === "" && last === "") return "whole";
  return first === "" ? suffix(Number(last), size) : between(Number(first), last, size);
}

/** The last so many bytes. */
function suffix(length: number, size: number): Range | "unsatisfiable" {
  if (length === 0 || size === 0) return "unsatisfiable";
  return { start: Math.max(0, size - length), end: size - 1 };
}

function between(start: number, last: string, size: number): Range | "whole" | "unsatisfiable" {
  if (last !== "" && Number(last) < start) return "whole";
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
