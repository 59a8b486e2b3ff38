import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { speak } from "@/lib/language";
import { policyOf } from "@/policies";
import { Frame } from "../frame";
import { signOut } from "./actions";
import { CustomerNav } from "./nav";

interface Props {
  children: ReactNode;
  params: Promise<{ brand: string }>;
}

/** The rooms of a customer. It is no gate: each page asks at the gate itself, since a layout is not run again for each. */
export default async function CustomerLayout({ children, params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  const t = speak("en-GB", policy.timeZone).t("common");
  const at = `/${policy.id}`;
  const items = [
    { href: `${at}/data`, text: t("nav.data") },
    { href: `${at}/requests`, text: t("nav.requests") },
    { href: `${at}/export`, text: t("nav.export") },
    { href: `${at}/security`, text: t("nav.security") },
  ];
  const end = (
    <form action={signOut.bind(null, policy.id)}>
      <SubmitButton look="plain" pending={t("nav.signingOut")}>
        {t("nav.signOut")}
      </SubmitButton>
    </form>
  );
  return (
    <Frame policy={policy} nav={<CustomerNav label={t("nav.label")} items={items} end={end} />}>
      {children}
    </Frame>
  );
}
