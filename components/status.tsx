import { CircleCheck, CircleX, Clock, Info, type IconNode } from "lucide";
import { Icon } from "./icon";

export type Tone = "info" | "waiting" | "done" | "failed";

interface StatusProps {
  tone: Tone;
  /** The state itself, in a word or two: "Ready", "Waiting". */
  word: string;
}

/** How something stands: icon, colour and word together. */
export function Status({ tone, word }: StatusProps) {
  return (
    <span className={`inline-flex items-center gap-2 font-strong whitespace-nowrap ${tones[tone].text}`}>
      <Icon of={tones[tone].icon} />
      {word}
    </span>
  );
}

const tones: Record<Tone, { icon: IconNode; text: string }> = {
  info: { icon: Info, text: "text-ink" },
  waiting: { icon: Clock, text: "text-amber" },
  done: { icon: CircleCheck, text: "text-green" },
  failed: { icon: CircleX, text: "text-red" },
};
