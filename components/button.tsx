import type { IconNode } from "lucide";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

export type ButtonLook = "primary" | "quiet" | "danger" | "plain";

export interface ButtonProps extends ComponentProps<"button"> {
  /** "quiet" is as large as "primary": no and yes weigh the same. "plain" reads as a link. */
  look?: ButtonLook;
  icon?: IconNode;
}

/** A button says what it does: "Delete my browsing history". */
export function Button({ look = "primary", icon, className = "", children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`${looks[look]} ${className}`}>
      {icon !== undefined && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** Buttons side by side on a desk, one beneath the other on a phone, all of one width. */
export function Actions({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 desk:flex-row desk:flex-wrap desk:items-center print:hidden">{children}</div>
  );
}

const solid =
  "inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded border-2 px-5 py-2 text-center font-strong transition-colors aria-disabled:cursor-default print:hidden";

/** For what looks like a button; apart from the link, so that a form in the browser does not carry the router along. */
export const looks: Record<ButtonLook, string> = {
  primary: `${solid} border-accent bg-accent text-on-fill hover:border-ink hover:bg-ink hover:text-paper`,
  quiet: `${solid} border-edge bg-paper text-ink hover:border-ink hover:bg-surface`,
  danger: `${solid} border-red bg-red text-on-fill hover:border-ink hover:bg-ink hover:text-paper`,
  plain:
    "inline-flex min-h-6 cursor-pointer items-center gap-2 py-2 text-accent underline decoration-1 underline-offset-4 hover:decoration-2 print:hidden",
};
