import type { ReactNode } from "react";
import { type Fact, Facts } from "@/components/facts";
import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import type { Tongue } from "@/lib/language";
import { frontOf } from "@/lib/policy/front";
import type { Contact, Policy } from "@/policies/types";

/** Who is in charge, whom to reach in each role and by which ways, and how soon they answer. */
export function WhoAnswers({ policy, tongue }: { policy: Policy; tongue: Tongue }) {
  const t = tongue.t("home");
  const { legalName, place, site } = policy.controller;
  const { contacts, soon } = frontOf(policy, tongue);
  const facts: Fact[] = [
    { question: t("who.controller"), answer: `${legalName}, ${place}` },
    ...contacts.map((contact) => ({ question: contact.role, answer: <Ways contact={contact} /> })),
    ...(soon ? [{ question: t("who.soon"), answer: soon }] : []),
    ...(site ? [{ question: t("who.site"), answer: <Link href={site}>{new URL(site).host}</Link> }] : []),
  ];
  return (
    <Section title={t("who.title")}>
      <Facts facts={facts} />
    </Section>
  );
}

function Ways({ contact: { name, email, phone, post } }: { contact: Contact }) {
  const ways: ReactNode[] = [
    name,
    email && <Link href={`mailto:${email}`}>{email}</Link>,
    phone && <Link href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</Link>,
    post,
  ].filter(Boolean);
  return (
    <ul>
      {ways.map((way, at) => (
        <li key={at}>{way}</li>
      ))}
    </ul>
  );
}
