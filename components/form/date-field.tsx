import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface DateFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  id?: string;
  /** "datetime-local" asks for the time of day too. */
  type?: "date" | "datetime-local";
}

/** A day, in the browser's own calendar and the reader's own order of day and month. */
export function DateField({ name, id = name, label, optional, hint, error, beside, type = "date", ...rest }: DateFieldProps) {
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} beside={beside}>
      {(control) => (
        <input {...rest} {...control} className={`${control.className} figures max-w-64`} name={name} type={type} />
      )}
    </Field>
  );
}
