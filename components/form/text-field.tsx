import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  /** The name, unless two forms of one page share it. */
  id?: string;
  type?: "text" | "email" | "tel" | "url";
  /** Words that the browser offers while the person writes; others may be written too. */
  suggestions?: readonly string[];
}

/** One line to write. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, label, optional, hint, error, beside, type = "text", suggestions = [], ...rest } = props;
  const list = suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error} beside={beside}>
      {(control) => (
        <>
          <input {...rest} {...control} name={name} type={type} list={list} {...spellingOf[type]} />
          {list !== undefined && (
            <datalist id={list}>
              {suggestions.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** An address is not a word: no capital, no correction. */
const exact = { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } as const;
const spellingOf = { text: {}, tel: {}, email: exact, url: exact };
