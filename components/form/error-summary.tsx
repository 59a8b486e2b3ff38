"use client";

import { useEffect, useId, useRef } from "react";

interface ErrorSummaryProps {
  /** "There is a problem", "Two things to mend". */
  title: string;
  /** `field` is the id of the control that each error is about. */
  errors: readonly { field?: string; message: string }[];
}

/**
 * Every error of an answer, on top of the form, each leading to its field (the
 * GOV.UK pattern). Takes the focus with each new answer, so that nobody has to
 * look for what went wrong. Stands for nothing when there is none.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), [errors]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      autoFocus
      className="max-w-form rounded border-2 border-red p-4 desk:p-5"
    >
      <h2 id={titleId} className="text-lead font-strong">
        {title}
      </h2>
      <ul className="mt-1 space-y-1">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="font-strong text-red">
            {field === undefined ? (
              message
            ) : (
              <a href={`#${field}`} className="inline-block underline decoration-1 underline-offset-4 hover:decoration-2">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
