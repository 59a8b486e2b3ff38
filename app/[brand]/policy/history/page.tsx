import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { historyOf } from "@/lib/policy/history";
import { isFinished, openPolicy } from "../open";
import { Unfinished } from "../unfinished";
import { Versions } from "./versions";

interface Props {
  params: Promise<{ brand: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tongue } = await openPolicy(params);
  return { title: tongue.t("policy")("history.title") };
}

/** All versions of the policy, and to whose data a change applies. */
export default async function HistoryPage({ params }: Props) {
  const { policy, tongue, now } = await openPolicy(params);
  if (!isFinished({ policy, now })) return <Unfinished policy={policy} tongue={tongue} />;
  const t = tongue.t("policy");
  const history = historyOf(policy, tongue, now);
  const path = `/${policy.id}/policy`;
  return (
    <>
      <PageHeading back={{ href: path, text: t("history.back") }} title={t("history.title")} lead={history.rule} />
      <Versions tongue={tongue} history={history} path={path} />
    </>
  );
}
