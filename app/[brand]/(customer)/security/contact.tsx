import { Facts } from "@/components/facts";
import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import type { OwnContact } from "@/lib/contact-changes/queries";
import type { Tongue } from "@/lib/language";
import { phoneInWords } from "./phone/words";

interface ContactProps extends OwnContact {
  brand: string;
  tongue: Tongue;
}

/** Address and number, each with the way to change it. */
export function Contact({ brand, tongue, email, phone }: ContactProps) {
  const t = tongue.t("contact");
  const at = `/${brand}/security`;
  return (
    <Section title={t("section.title")}>
      <Facts
        facts={[
          {
            question: t("section.email"),
            answer: <span className="wrap-anywhere">{email ?? t("section.none")}</span>,
            action: (
              <Link href={`${at}/email`} about={t("section.changeEmail")}>
                {t("section.change")}
              </Link>
            ),
          },
          {
            question: t("section.phone"),
            answer: phone === undefined ? t("section.none") : phoneInWords(phone),
            action: (
              <Link href={`${at}/phone`} about={t("section.changePhone")}>
                {t(phone === undefined ? "section.add" : "section.change")}
              </Link>
            ),
          },
        ]}
      />
    </Section>
  );
}

const DONE = ["email", "phone", "removed"] as const;

/** Says what was just changed. */
export function ContactDone({ tongue, done }: { tongue: Tongue; done: string | undefined }) {
  const what = DONE.find((one) => one === done);
  if (!what) return null;
  const t = tongue.t("contact");
  return (
    <Notice tone="done" word={t(`section.${what}Word`)} live>
      {t(`section.${what}_done`)}
    </Notice>
  );
}
