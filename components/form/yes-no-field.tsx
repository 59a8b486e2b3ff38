import { Checkbox } from "./checkbox";
import type { FieldTexts } from "./field";

interface YesNoFieldProps extends Omit<FieldTexts, "optional"> {
  name: string;
  id?: string;
  /** "yes" or "no" */
  defaultValue?: string;
}

/** A box that says "no" where it is not ticked; a bare one would say nothing at all. */
export function YesNoField({ defaultValue, ...rest }: YesNoFieldProps) {
  return (
    <>
      <input type="hidden" name={rest.name} value="no" />
      {/* A form that was answered is reset to what it began with, and React forgets a box's: a new one does not. */}
      <Checkbox {...rest} key={defaultValue} value="yes" defaultChecked={defaultValue === "yes"} />
    </>
  );
}
