"use client";

import { type ChangeEvent, type ComponentProps, useState } from "react";
import { Field, type FieldTexts } from "./field";

interface FileFieldProps extends FieldTexts, Omit<ComponentProps<"input">, "type" | "name" | "id" | "onChange"> {
  name: string;
  id?: string;
  /** Bytes of all files together, and what is said where there are more. Without script the server says it. */
  mostBytes: number;
  tooLarge: string;
}

/** Files to send. Too large ones are refused before they leave: on a slow line the answer would take minutes. */
export function FileField({ name, id = name, label, hint, error, mostBytes, tooLarge, ...rest }: FileFieldProps) {
  const [refused, setRefused] = useState(false);

  function weigh({ target }: ChangeEvent<HTMLInputElement>) {
    const bytes = [...(target.files ?? [])].reduce((sum, { size }) => sum + size, 0);
    if (bytes > mostBytes) target.value = "";
    setRefused(bytes > mostBytes);
  }

  const wrong = refused ? tooLarge : error;
  return (
    <Field id={id} label={label} hint={hint} {...(wrong !== undefined && { error: wrong })}>
      {(control) => (
        <>
          <input {...rest} {...control} name={name} type="file" onChange={weigh} />
          <span role="status" className="sr-only">
            {refused ? tooLarge : ""}
          </span>
        </>
      )}
    </Field>
  );
}
