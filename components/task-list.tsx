import { ArrowRight } from "lucide";
import { useId, type ReactNode } from "react";
import { Icon } from "./icon";
import { BareLink } from "./link";

interface Task {
  href: string;
  /** What a person does: "See what we hold". */
  verb: string;
  /** One sentence on what it brings. */
  sentence: ReactNode;
  /** Where they stand with it: "214 records". */
  note?: ReactNode;
}

interface TaskListProps {
  /** Names the list to readers. */
  label: string;
  tasks: Task[];
}

/** The few things a person can do here, each a large row: verb, sentence, arrow. */
export function TaskList({ label, tasks }: TaskListProps) {
  return (
    <ul aria-label={label} className="border-t-2 border-ink">
      {tasks.map((task) => (
        <TaskRow key={task.verb} {...task} />
      ))}
    </ul>
  );
}

/** The link is the verb alone, so that readers hear a short name; its surface is the whole row. */
function TaskRow({ href, verb, sentence, note }: Task) {
  const sentenceId = useId();
  return (
    <li className="group relative grid grid-cols-[1fr_auto] items-baseline gap-x-6 gap-y-1 border-b border-line py-5 desk:grid-cols-[15rem_1fr_auto] wide:grid-cols-[20rem_1fr_auto] desk:py-6">
      <BareLink
        href={href}
        aria-describedby={sentenceId}
        className="text-lead font-strong text-accent outline-none wide:text-title group-hover:underline group-hover:underline-offset-4 after:absolute after:-inset-x-3 after:inset-y-1 after:rounded focus-visible:after:outline-3 focus-visible:after:outline-focus"
      >
        {verb}
      </BareLink>
      <div id={sentenceId} className="max-w-measure text-soft max-desk:order-1 max-desk:col-span-2">
        {sentence}
        {note !== undefined && <span className="figures block text-small text-ink">{note}</span>}
      </div>
      <Icon
        of={ArrowRight}
        size={24}
        className="self-center text-accent transition-transform group-hover:translate-x-1 print:hidden"
      />
    </li>
  );
}
