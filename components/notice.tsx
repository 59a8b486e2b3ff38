import type { ReactNode } from "react";
import { Status, type Tone } from "./status";

interface NoticeProps {
  tone: Tone;
  /** The state in a word or two: "Done", "Not sent". */
  word: string;
  /** What happened, whether anything was lost, what to do. */
  children: ReactNode;
  /** Set when it appears after the page did: readers are told, at once when it failed. */
  live?: boolean;
  action?: ReactNode;
}

/** Says how something went, where the person is looking. */
export function Notice({ tone, word, children, live = false, action }: NoticeProps) {
  const role = tone === "failed" ? "alert" : "status";
  return (
    <div
      role={live ? role : undefined}
      className={`max-w-form space-y-2 rounded border-s-4 px-4 py-3 print:border ${grounds[tone]}`}
    >
      <Status tone={tone} word={word} />
      <div className="space-y-2">{children}</div>
      {action !== undefined && <div className="pt-1">{action}</div>}
    </div>
  );
}

const grounds: Record<Tone, string> = {
  info: "border-edge bg-surface",
  waiting: "border-amber bg-amber-surface",
  done: "border-green bg-green-surface",
  failed: "border-red bg-red-surface",
};
