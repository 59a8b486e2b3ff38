import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import { changeOf } from "@/lib/corrections/queries";
import type { Told } from "@/lib/corrections/undo";
import { Refused } from "@/lib/errors";
import type { Inside } from "../../gate";
import { Differences } from "./differences";
import { UndoButton } from "./undo-button";

/** Says what was just done, in the words of the history, and offers to take it back. */
export async function Done({ done, ...inside }: Inside & { done: string }) {
  const { policy, tongue } = inside;
  const t = tongue.t("corrections");
  if (done === "same" || done === "late")
    return (
      <div id="done">
        <Notice tone="info" word={t(done === "same" ? "done.sameWord" : "done.lateWord")} live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      </div>
    );
  const change = await changeMade(inside, done);
  if (!change) return null;
  const all = `/${policy.id}/changes`;
  return (
    <div id="done">
      <Notice tone="done" word={t(change.undoes ? "done.undone" : `done.${change.kind}`)} live>
        <Differences {...inside} change={change} />
        <div className="flex flex-wrap items-center gap-x-6">
          <UndoButton {...inside} change={change} back={all} />
          <Link href={all}>{t("done.all")}</Link>
        </div>
      </Notice>
    </div>
  );
}

async function changeMade({ viewer }: Inside, id: string): Promise<Told | undefined> {
  return changeOf(viewer, id).catch((refusal: unknown) => {
    if (refusal instanceof Refused) return undefined;
    throw refusal;
  });
}
