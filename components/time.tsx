interface TimeProps {
  value: Date;
  /** "5 April 2031". */
  absolute: string;
  /** "in 4 years". */
  relative?: string;
}

/** A date as a person reads it, how far off it is, and as a machine does. */
export function Time({ value, absolute, relative }: TimeProps) {
  return (
    <time dateTime={value.toISOString()} className="figures">
      <span className="desk:whitespace-nowrap">{absolute}</span>
      {relative !== undefined && <span className="text-soft"> ({relative})</span>}
    </time>
  );
}
