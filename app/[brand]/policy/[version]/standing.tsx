import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import type { Tongue } from "@/lib/language";
import type { History, VersionView } from "@/lib/policy/history";

interface Props extends Pick<History, "rule"> {
  tongue: Tongue;
  view: VersionView;
  /** Where the version in force stands. */
  path: string;
}

/** On top of a version that is read for itself: whether it counts, since when or until when, and the way to the one in force. */
export function Standing({ tongue, view, rule, path }: Props) {
  const t = tongue.t("policy");
  const { inForce, coming, since = "", until } = view;
  const present = <Link href={path}>{t("version.present")}</Link>;
  if (inForce)
    return (
      <Notice tone="done" word={t("version.inForce")}>
        <p>{t("version.inForceText")}</p>
      </Notice>
    );
  if (coming)
    return (
      <Notice tone="waiting" word={t("version.coming")} action={present}>
        <p>{t("version.comingText", { date: since })}</p>
      </Notice>
    );
  return (
    <Notice tone="waiting" word={t("version.older")} action={present}>
      <p>{t("version.olderText", { date: until ?? "", rule })}</p>
    </Notice>
  );
}
