import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import type { Tongue } from "@/lib/language";
import { frontOf } from "@/lib/policy/front";
import type { Policy } from "@/policies/types";

interface Props {
  policy: Policy;
  tongue: Tongue;
  /** Whether this very browser sends Global Privacy Control. */
  signal: boolean;
}

/** What the shop does with data, to read; and what becomes of the browser's signal. */
export function Reading({ policy, tongue, signal }: Props) {
  const t = tongue.t("home");
  const at = `/${policy.id}/policy`;
  return (
    <Section title={t("reading.title")}>
      <ul className="space-y-1">
        <li>
          <Link href={at}>{t("reading.policy")}</Link>
        </li>
        <li>
          <Link href={`${at}#cookies`}>{t("reading.cookies")}</Link>
        </li>
        <li>
          <Link href={`${at}/history`}>{t("reading.history")}</Link>
        </li>
      </ul>
      <p>
        {frontOf(policy, tongue).gpc} {t(signal ? "reading.signal" : "reading.noSignal")}
      </p>
    </Section>
  );
}
