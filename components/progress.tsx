interface ProgressProps {
  /** What is being done: "Collecting your data". */
  label: string;
  /** How much of `max` is done; left out while nobody knows. */
  value?: number;
  max?: number;
  /** The same in words: "7 of 12 kinds: orders". */
  words: string;
}

/** How far a long work is, as the browser's own bar and in words, which readers are told as they change. */
export function Progress({ label, value, max = 1, words }: ProgressProps) {
  return (
    <div className="max-w-form space-y-2">
      <label className="block">
        <span className="mb-2 block font-strong">{label}</span>
        <progress value={value} max={max} className={`${bar} ${value === undefined ? unknown : ""}`} />
      </label>
      <p role="status" className="figures text-small text-soft">
        {words}
      </p>
    </div>
  );
}

const bar =
  "block h-3 w-full appearance-none overflow-hidden rounded border border-edge bg-surface forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[inline-size]";

/** Hatched, not moving: it goes on, and nobody knows for how long. */
const unknown =
  "[&::-moz-progress-bar]:bg-transparent [&::-webkit-progress-bar]:bg-transparent bg-[repeating-linear-gradient(135deg,var(--accent)_0_4px,transparent_4px_10px)]";
