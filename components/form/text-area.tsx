import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface TextAreaProps extends FieldTexts, Omit<ComponentProps<"textarea">, "name" | "id"> {
  name: string;
  id?: string;
}

/** Several lines to write. It grows with them where the browser can. */
export function TextArea({ name, id = name, label, hint, error, ...rest }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea rows={4} {...rest} {...control} className={`${control.className} field-sizing-content`} name={name} />
      )}
    </Field>
  );
}
