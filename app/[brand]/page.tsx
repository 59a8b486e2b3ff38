import { notFound } from "next/navigation";
import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { type Fact, Facts } from "@/components/facts";
import { PageHeading, Section } from "@/components/heading";
import { Link } from "@/components/link";
import { SiteNav } from "@/components/site-nav";
import { TaskList } from "@/components/task-list";
import { claimedSession } from "@/lib/identity/cookie";
import { speak, type Tongue } from "@/lib/language";
import { policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { privacyMail } from "./contact";
import { Frame } from "./frame";

interface Props {
  params: Promise<{ brand: string }>;
}

interface PartProps {
  policy: Policy;
  t: ReturnType<typeof homeTexts>;
}

/** The front door. It opens without the database, so it stands when that does not. */
export default async function FrontDoor({ params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  const tongue = speak("en-GB", policy.timeZone);
  const t = homeTexts(tongue);
  const known = (await claimedSession(policy.id)) !== undefined;
  return (
    <Frame policy={policy} nav={<DoorNav policy={policy} tongue={tongue} known={known} />}>
      <PageHeading title={t("title", { brand: policy.name })} lead={t("lead")} />
      <Tasks policy={policy} t={t} />
      <ByLetter policy={policy} t={t} />
      <WhoAnswers policy={policy} t={t} />
      <Account policy={policy} t={t} known={known} />
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

function homeTexts(tongue: Tongue) {
  return tongue.t("home");
}

function Tasks({ policy, t }: PartProps) {
  const at = `/${policy.id}`;
  return (
    <TaskList
      label={t("tasks")}
      tasks={[
        { href: `${at}/data`, verb: t("see.verb"), sentence: t("see.sentence") },
        { href: `${at}/export`, verb: t("take.verb"), sentence: t("take.sentence") },
        { href: `${at}/security`, verb: t("secure.verb"), sentence: t("secure.sentence") },
      ]}
    />
  );
}

/** Rights that are exercised by a letter to the one who answers. */
function ByLetter({ policy, t }: PartProps) {
  const email = privacyMail(policy);
  if (!email) return null;
  const subject = encodeURIComponent(t("asking.subject", { brand: policy.name }));
  return (
    <Section title={t("asking.title")}>
      <p>{t("asking.sentence")}</p>
      <ul className="list-disc space-y-1 ps-6">
        <li>{t("asking.ways.correct")}</li>
        <li>{t("asking.ways.delete")}</li>
        <li>{t("asking.ways.choose")}</li>
      </ul>
      <p>
        <Link href={`mailto:${email}?subject=${subject}`}>{t("asking.mail", { email })}</Link>. {t("asking.proof")}
      </p>
    </Section>
  );
}

function Account({ policy, t, known }: PartProps & { known: boolean }) {
  const at = `/${policy.id}`;
  return (
    <Section title={t("account.title")}>
      <p>{known ? t("account.in") : t("account.out")}</p>
      <Actions>
        {known ? (
          <ButtonLink href={`${at}/data`}>{t("account.open")}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={`${at}/sign-in`}>{t("account.signIn")}</ButtonLink>
            <ButtonLink href={`${at}/sign-up`} look="quiet">
              {t("account.signUp")}
            </ButtonLink>
          </>
        )}
      </Actions>
    </Section>
  );
}

function WhoAnswers({ policy, t }: PartProps) {
  const { legalName, place, site } = policy.controller;
  const [contact] = policy.contacts;
  const facts: (Fact | false)[] = [
    { question: t("who.controller"), answer: `${legalName}, ${place}` },
    { question: t("who.contact"), answer: contact.name ? `${contact.name}, ${contact.role}` : contact.role },
    contact.email !== undefined && {
      question: t("who.mail"),
      answer: <Link href={`mailto:${contact.email}`}>{contact.email}</Link>,
    },
    contact.phone !== undefined && {
      question: t("who.phone"),
      answer: <Link href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>{contact.phone}</Link>,
    },
    contact.post !== undefined && { question: t("who.post"), answer: contact.post },
    site !== undefined && { question: t("who.site"), answer: <Link href={site}>{site}</Link> },
  ];
  return (
    <Section title={t("who.title")}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Section>
  );
}
