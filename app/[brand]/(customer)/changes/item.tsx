import { Link } from "@/components/link";
import { Time } from "@/components/time";
import type { Told } from "@/lib/corrections/undo";
import { heldNamed } from "@/lib/records/held";
import { titleOf } from "@/lib/records/labels";
import type { Inside } from "../../gate";
import { Differences } from "./differences";
import { UndoButton } from "./undo-button";

/** One change: who did what, when, and what stood there before. */
export function ChangeItem({ change, back, ...inside }: Inside & { change: Told; back: string }) {
  const { policy, tongue } = inside;
  const [held, title] = [heldNamed(change.dataset), titleOf(tongue, change.dataset)];
  const t = tongue.t("corrections");
  const by = t(`changes.by.${change.by}`);
  const who = change.role ? t("changes.role", { by, role: change.role }) : by;
  return (
    <li className="space-y-2 border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p>
          <strong>{who}</strong> {t(`changes.did.${change.undoes ? "undone" : change.kind}`)} “{held ? <Link href={`/${policy.id}/data/${held.slug}`}>{title}</Link> : title}”
        </p>
        <span className="text-small text-soft">
          <Time value={change.at} absolute={tongue.hour(change.at)} />
        </span>
      </div>
      <Differences {...inside} change={change} />
      <UndoButton {...inside} change={change} back={back} />
    </li>
  );
}
