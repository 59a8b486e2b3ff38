import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { SiteNav } from "@/components/site-nav";
import { claimedSession } from "@/lib/identity/cookie";
import { speak, type Tongue } from "@/lib/language";
import { sendsGpc } from "@/lib/policy/gpc";
import { policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { Frame } from "../frame";
import { Account } from "./account";
import { Reading } from "./reading";
import { Tasks } from "./tasks";
import { WhoAnswers } from "./who-answers";

interface Props {
  params: Promise<{ brand: string }>;
}

/** The front door. It opens without the database, so it stands when that does not. */
export default async function FrontDoor({ params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  const tongue = speak("en-GB", policy.timeZone);
  const t = tongue.t("home");
  const known = (await claimedSession(policy.id)) !== undefined;
  const signal = sendsGpc((await headers()).get("sec-gpc"));
  const shared = { policy, tongue };
  return (
    <Frame policy={policy} nav={<DoorNav {...shared} known={known} />}>
      <PageHeading title={t("title", { brand: policy.name })} lead={t("lead")} />
      <Tasks {...shared} />
      <Account {...shared} known={known} />
      <WhoAnswers {...shared} />
      <Reading {...shared} signal={signal} />
    </Frame>
  );
}

function DoorNav({ policy, tongue, known }: { policy: Policy; tongue: Tongue; known: boolean }) {
  const t = tongue.t("common");
  const item = known
    ? { href: `/${policy.id}/data`, text: t("nav.data") }
    : { href: `/${policy.id}/sign-in`, text: t("nav.signIn") };
  return <SiteNav label={t("nav.label")} items={[item]} />;
}
