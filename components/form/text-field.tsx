import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  /** The name, unless two forms of one page share it. */
  id?: string;
  type?: "text" | "email" | "tel" | "url";
}

/** One line to write. */
export function TextField({ name, id = name, label, hint, error, type = "text", ...rest }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <input {...rest} {...control} name={name} type={type} {...spellingOf[type]} />}
    </Field>
  );
}

/** An address is not a word: no capital, no correction. */
const exact = { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } as const;
const spellingOf = { text: {}, tel: {}, email: exact, url: exact };
