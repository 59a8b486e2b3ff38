import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface SelectFieldProps extends FieldTexts, Omit<ComponentProps<"select">, "name" | "id" | "children"> {
  name: string;
  id?: string;
  options: readonly { readonly value: string; readonly text: string }[];
}

/** The browser's own list to choose from. */
export function SelectField(props: SelectFieldProps) {
  const { name, id = name, label, hint, error, options, defaultValue, ...rest } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        // A form that was answered is reset to what it began with, and React forgets a select's: a new one does not.
        <select {...rest} {...control} key={String(defaultValue)} defaultValue={defaultValue} name={name}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
