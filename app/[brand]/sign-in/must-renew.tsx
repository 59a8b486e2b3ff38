import { Notice } from "@/components/notice";
import type { Tongue } from "@/lib/language";

/** Says why a password that was right a while ago is not enough any more. */
export function MustRenew({ tongue, why }: { tongue: Tongue; why: string | string[] | undefined }) {
  if (why !== "renew") return null;
  const t = tongue.t("signIn");
  return (
    <Notice tone="waiting" word={t("renew.word")}>
      {t("renew.text")}
    </Notice>
  );
}
