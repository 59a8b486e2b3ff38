import type { Metadata } from "next";
import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { env } from "@/lib/env";
import { pageOf } from "@/lib/policy/page";
import { policyInForce } from "@/policies/versions";
import { wayTo } from "../ways";
import { isFinished, openPolicy, typedIn } from "./open";
import { Unfinished } from "./unfinished";
import { WholePolicy } from "./whole";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { policy, tongue } = await openPolicy(params);
  return { title: tongue.t("policy")("page.title"), alternates: { canonical: `/${policy.id}/policy` } };
}

/** The policy in force, for everybody. */
export default async function PolicyPage({ params, searchParams }: Props) {
  const { policy, tongue, now } = await openPolicy(params);
  if (!isFinished({ policy, now })) return <Unfinished policy={policy} tongue={tongue} />;
  const see = wayTo(policy, tongue, "see");
  return (
    <WholePolicy
      policy={policy}
      tongue={tongue}
      page={pageOf(policyInForce(policy, now), tongue, now)}
      path={`/${policy.id}/policy`}
      origin={env().PORTAL_URL}
      typed={await typedIn(searchParams)}
    >
      <Actions>
        <ButtonLink href={see.href}>{see.text}</ButtonLink>
      </Actions>
    </WholePolicy>
  );
}
