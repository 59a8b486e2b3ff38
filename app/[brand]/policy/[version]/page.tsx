import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { historyOf } from "@/lib/policy/history";
import { pageOf } from "@/lib/policy/page";
import { policyAsOf, startOf } from "@/policies/versions";
import { isFinished, openPolicy, typedIn } from "../open";
import { Unfinished } from "../unfinished";
import { WholePolicy } from "../whole";
import { Standing } from "./standing";

interface Props {
  params: Promise<{ brand: string; version: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

/** The version of an address; not found where the brand has none of that name. */
async function openVersion(params: Props["params"]) {
  const opened = await openPolicy(params);
  const { version } = await params;
  const { rule, versions } = historyOf(opened.policy, opened.tongue, opened.now);
  return { ...opened, rule, view: versions.find(({ id }) => id === version) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await openVersion(params);
  return { title: view.title, robots: { index: view.inForce } };
}

/** One version of the policy, as it read or will read. */
export default async function VersionPage({ params, searchParams }: Props) {
  const { policy, tongue, now, rule, view } = await openVersion(params);
  if (!isFinished({ policy, now })) return <Unfinished policy={policy} tongue={tongue} />;
  const path = `/${policy.id}/policy`;
  const page = pageOf(policyAsOf(policy, view.version), tongue, startOf(policy, view.version));
  return (
    <WholePolicy
      policy={policy}
      tongue={tongue}
      page={view.inForce ? page : { ...page, dates: [view.title] }}
      path={`${path}/${view.id}`}
      origin={env().PORTAL_URL}
      typed={await typedIn(searchParams)}
    >
      <Standing tongue={tongue} view={view} rule={rule} path={path} />
    </WholePolicy>
  );
}
