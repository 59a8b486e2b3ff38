import type { ComponentProps } from "react";
import { describedBy, edgeOf, FieldNotes, type FieldTexts } from "./field";

interface CheckboxProps extends Omit<FieldTexts, "optional">, Omit<ComponentProps<"input">, "type" | "name" | "id"> {
  name: string;
  id?: string;
}

/** The browser's own box, as large as a fingertip together with its words. Never ticked for the person. */
export function Checkbox({ name, id = name, label, hint, error, beside, ...rest }: CheckboxProps) {
  return (
    <div className={`grid grid-cols-[auto_1fr] gap-x-3 ${edgeOf(error, beside)}`}>
      <input
        {...rest}
        {...describedBy(id, hint, error, beside)}
        name={name}
        type="checkbox"
        className="mt-3 size-6 cursor-pointer accent-accent"
      />
      <label htmlFor={id} className="max-w-measure cursor-pointer py-2.5">
        {label}
      </label>
      <div className="col-start-2 -mt-1 space-y-1">
        <FieldNotes id={id} hint={hint} error={error} beside={beside} />
      </div>
    </div>
  );
}
