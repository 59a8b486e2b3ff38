import type { ReactNode } from "react";

interface EmptyProps {
  /** "No orders yet". */
  title: string;
  /** What will appear here, and when. */
  children: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

/** Stands where a list would, while there is nothing in it. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="space-y-2 border-t-2 border-b border-t-ink border-b-line py-8">
      <p className="text-lead font-strong">{title}</p>
      <div className="max-w-measure text-soft">{children}</div>
      {action !== undefined && <div className="pt-3">{action}</div>}
    </div>
  );
}
