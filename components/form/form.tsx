import type { ComponentProps } from "react";

/**
 * One narrow column of fields. The browser's own bubbles are off: they vanish,
 * cannot be styled and speak the browser's language; errors come from the answer.
 */
export function Form({ className = "", ...rest }: ComponentProps<"form">) {
  return <form noValidate {...rest} className={`max-w-form space-y-6 print:hidden ${className}`} />;
}
