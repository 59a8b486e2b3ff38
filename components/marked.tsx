interface MarkedProps {
  /** A text in stretches, of which some are what was searched for. */
  stretches: readonly { readonly text: string; readonly hit: boolean }[];
}

/** A text in which what was searched for is marked, by more than its colour. */
export function Marked({ stretches }: MarkedProps) {
  return stretches.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className="rounded bg-amber-surface font-strong text-ink underline decoration-amber decoration-2">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
