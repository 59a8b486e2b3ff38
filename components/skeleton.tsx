interface SkeletonProps {
  /** For readers: "Loading your orders". */
  label: string;
  /** What is coming, so that nothing jumps when it does. */
  shape: "text" | "facts" | "rows" | "table";
  /** How many lines of it. */
  count?: number;
}

/** The true shape of what is being fetched, in grey. It does not move: waiting is not an event. */
export function Skeleton({ label, shape, count = 4 }: SkeletonProps) {
  return (
    <div role="status" aria-busy="true" className={shape === "text" ? "space-y-3" : "border-t-2 border-line"}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: count }, (_, line) => (
        <div key={line} aria-hidden="true" className={`grid gap-x-6 ${lines[shape].row}`}>
          {lines[shape].bars.map((bar, index) => (
            <div key={index} className={`rounded bg-line ${bar}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

const lines = {
  text: { row: "max-w-measure", bars: ["h-4 w-full"] },
  facts: {
    row: "gap-y-2 border-b border-line py-5 desk:grid-cols-[12rem_1fr]",
    bars: ["h-4 w-32", "h-4 w-full max-w-96"],
  },
  rows: {
    row: "gap-y-3 border-b border-line py-8 desk:grid-cols-[15rem_1fr] wide:grid-cols-[20rem_1fr]",
    bars: ["h-5 w-48", "h-4 w-full max-w-96"],
  },
  table: {
    row: "gap-y-2 border-b border-line py-5 desk:grid-cols-4",
    bars: ["h-4 w-40 max-w-full", "h-4 w-full", "h-4 w-2/3", "h-4 w-1/3 desk:justify-self-end"],
  },
};
