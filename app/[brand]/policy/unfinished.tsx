import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeading } from "@/components/heading";
import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { wayTo } from "../ways";

/** Stands for a policy that contradicts itself, or has holes in it: what it says could be wrong, so none of it is shown. */
export function Unfinished({ policy, tongue }: { policy: Policy; tongue: Tongue }) {
  const t = tongue.t("policy");
  const way = wayTo(policy, tongue, "write");
  return (
    <>
      <PageHeading
        title={t("unfinished.title", { shop: policy.name })}
        lead={t("unfinished.text", { shop: policy.name })}
      />
      <Actions>
        <ButtonLink href={way.href}>{way.text}</ButtonLink>
      </Actions>
    </>
  );
}
