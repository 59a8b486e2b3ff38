import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field";
import { RevealPassword } from "./reveal-password";

interface PasswordFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  id?: string;
  autoComplete: "current-password" | "new-password";
  /** The button's words: "Show password", "Hide password". */
  show: string;
  hide: string;
}

/** A password, which may be pasted and looked at. */
export function PasswordField(props: PasswordFieldProps) {
  const { name, id = name, label, hint, error, show, hide, ...rest } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...rest}
            {...control}
            className={`${control.className} min-w-48 flex-1`}
            name={name}
            type="password"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
          <RevealPassword inputId={id} show={show} hide={hide} />
        </div>
      )}
    </Field>
  );
}
