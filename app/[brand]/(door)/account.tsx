import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { wayTo } from "../ways";

interface Props {
  policy: Policy;
  tongue: Tongue;
  /** Whether this browser has signed in. */
  known: boolean;
}

/** The way in, and the way for those who have no account and want none. */
export function Account({ policy, tongue, known }: Props) {
  const t = tongue.t("home");
  const at = `/${policy.id}`;
  if (known)
    return (
      <Section title={t("account.title")}>
        <p>{t("account.in")}</p>
        <Actions>
          <ButtonLink href={`${at}/data`}>{t("account.open")}</ButtonLink>
        </Actions>
      </Section>
    );
  return (
    <Section title={t("account.title")}>
      <p>{t("account.out")}</p>
      <Actions>
        <ButtonLink href={`${at}/sign-in`}>{t("account.signIn")}</ButtonLink>
        <ButtonLink href={`${at}/sign-up`} look="quiet">
          {t("account.signUp")}
        </ButtonLink>
      </Actions>
      <Without policy={policy} tongue={tongue} />
    </Section>
  );
}

function Without({ policy, tongue }: Omit<Props, "known">) {
  const t = tongue.t("home");
  const way = wayTo(policy, tongue, "write");
  return (
    <p>
      <strong>{t("account.none")}</strong> {t("account.without")} <Link href={way.href}>{way.text}</Link>.
    </p>
  );
}
