"use client";

import type { MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "../button";

interface SubmitButtonProps extends Omit<ButtonProps, "type" | "onClick"> {
  /** Its words while the answer is awaited: "Signing you in". */
  pending: string;
}

/**
 * Sends its form, and says so while it does. It stays enabled, for a disabled
 * button drops the focus; a second press is ignored. Without script it is a plain button.
 */
export function SubmitButton({ pending: pendingText, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <>
      <Button {...rest} type="submit" aria-disabled={pending || undefined} onClick={pending ? ignore : undefined}>
        {pending ? pendingText : children}
      </Button>
      <span role="status" className="sr-only">
        {pending ? pendingText : ""}
      </span>
    </>
  );
}

function ignore(press: MouseEvent) {
  press.preventDefault();
}
