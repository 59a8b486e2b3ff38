import { Notice } from "@/components/notice";
import type { Tongue } from "@/lib/language";

/** Says that a second letter is on its way. */
export function SentAgain({ tongue, when }: { tongue: Tongue; when: string | string[] | undefined }) {
  if (when === undefined) return null;
  const t = tongue.t("signIn");
  return (
    <Notice tone="done" word={t("typeCode.resentWord")} live>
      {t("typeCode.resent")}
    </Notice>
  );
}
