import { CircleAlert, GitCompareArrows } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "../icon";

/** What a field hands to its control, so that a reader hears hint and error with it. */
interface ControlProps {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  className: string;
}

export interface FieldTexts {
  label: ReactNode;
  /** "optional", where it may stay empty. */
  optional?: string;
  /** What to write, or why we ask. */
  hint?: ReactNode;
  /** What is wrong, and how to mend it. */
  error?: string;
  /** What else there is to know before it is sent: a value that somebody else wrote meanwhile. */
  beside?: string;
}

interface FieldProps extends FieldTexts {
  id: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label, a hint, an error and one control, bound to each other. The error stands beside its field. */
export function Field({ id, label, optional, hint, error, beside, children }: FieldProps) {
  return (
    <div className={`space-y-1 ${edgeOf(error, beside)}`}>
      <label htmlFor={id} className="block font-strong">
        {label}
        {optional !== undefined && <span className="font-normal text-soft"> ({optional})</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} beside={beside} />
      {children({ ...describedBy(id, hint, error, beside), className: controlLook(error) })}
    </div>
  );
}

/** The hint, what else there is to know and the error, under the ids that `describedBy` names. */
export function FieldNotes({ id, hint, error, beside }: { id: string } & Omit<FieldTexts, "label" | "optional">) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="max-w-measure text-small text-soft">
          {hint}
        </div>
      )}
      {beside !== undefined && (
        <div id={`${id}-beside`} className="flex max-w-measure gap-2 rounded bg-amber-surface px-3 py-2 text-small">
          <Icon of={GitCompareArrows} size={20} className="mt-0.5 text-amber" />
          <span>{beside}</span>
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className="flex max-w-measure gap-2 font-strong text-red">
          <Icon of={CircleAlert} className="mt-1" />
          <span>{error}</span>
        </div>
      )}
    </>
  );
}

/** The attributes that bind a control to its notes; none for notes that are absent. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined, beside?: string) {
  const notes = [
    hint !== undefined && `${id}-hint`,
    beside !== undefined && `${id}-beside`,
    error !== undefined && `${id}-error`,
  ].filter(Boolean);
  return {
    id,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
    "aria-invalid": error === undefined ? undefined : (true as const),
  };
}

/** How a box to write in looks. Text of 17 px: below 16 a phone zooms in and loses the page. */
export function controlLook(error?: string) {
  const edge = error === undefined ? "border-edge hover:border-ink" : "border-red border-2";
  return `block min-h-12 w-full rounded border bg-paper px-3 py-2 ${edge}`;
}

/** A red rule along a field in error, an amber one where something is to be looked at. */
export function edgeOf(error: string | undefined, beside?: string): string {
  if (error !== undefined) return "border-s-4 border-red ps-4";
  return beside === undefined ? "" : "border-s-4 border-amber ps-4";
}
