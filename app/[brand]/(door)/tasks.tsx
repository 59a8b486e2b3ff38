import { TaskList } from "@/components/task-list";
import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { wayTo } from "../ways";

/** What anybody can do here, in the order in which people ask. */
const tasks = ["see", "correct", "choose", "take", "delete"] as const;

/** Each task with its page; where there is none yet, the row says that it opens a letter, and to whom. */
export function Tasks({ policy, tongue }: { policy: Policy; tongue: Tongue }) {
  const t = tongue.t("home");
  return (
    <TaskList
      label={t("tasks.label")}
      tasks={tasks.map((task) => {
        const { href, email } = wayTo(policy, tongue, task);
        return {
          href,
          verb: t(`tasks.${task}.verb`),
          sentence: t(`tasks.${task}.sentence`),
          ...(email && { note: t("tasks.byMail", { email }) }),
        };
      })}
    />
  );
}
