import type { IconNode } from "lucide";
import { createElement } from "react";

interface IconProps {
  of: IconNode;
  /** In pixels. */
  size?: number;
  className?: string;
}

/**
 * A Lucide drawing beside a word, never instead of one, so always hidden from
 * readers. Drawn here from `lucide`'s paths because `lucide-react`'s icons are
 * client components: each would send script to the browser for a still picture.
 */
export function Icon({ of, size = 20, className = "" }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      {of.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
