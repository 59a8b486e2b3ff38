import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface CodeFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  id?: string;
}

/**
 * Six digits that came by mail: one box, which phones fill by themselves. It
 * takes more than six characters, for a pasted "123 456" must not lose its end.
 */
export function CodeField({ name, id = name, label, hint, error, ...rest }: CodeFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={`${control.className} figures max-w-48 text-lead tracking-[0.25em]`}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          spellCheck={false}
        />
      )}
    </Field>
  );
}
