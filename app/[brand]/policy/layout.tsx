import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SiteNav } from "@/components/site-nav";
import { speak } from "@/lib/language";
import { policyOf } from "@/policies";
import { Frame } from "../frame";

interface Props {
  children: ReactNode;
  params: Promise<{ brand: string }>;
}

/** The same for everybody, signed in or not, so that a cache between may keep it. */
export default async function PolicyLayout({ children, params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  const t = speak("en-GB", policy.timeZone).t("common");
  const items = [{ href: `/${policy.id}/data`, text: t("nav.data") }];
  return (
    <Frame policy={policy} nav={<SiteNav label={t("nav.label")} items={items} />}>
      {children}
    </Frame>
  );
}
