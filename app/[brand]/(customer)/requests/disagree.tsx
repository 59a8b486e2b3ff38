import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { privacyMail } from "../../contact";
import type { Inside } from "../../gate";

/** What a person can do who was told no: ask the shop first, then an authority (MMS-66: in this order). */
export function IfYouDisagree({ policy, tongue }: Pick<Inside, "policy" | "tongue">) {
  const t = tongue.t("requests");
  const [{ role }] = policy.contacts;
  const mail = privacyMail(policy);
  return (
    <Section level={3} title={t("requests.refused")}>
      <p>{t("requests.refusedText")}</p>
      <ul className="list-disc space-y-1 ps-6">
        <li>
          {t("requests.ask", { contact: role })}
          {mail !== undefined && (
            <>
              : <Link href={`mailto:${mail}`}>{mail}</Link>
            </>
          )}
        </li>
        {policy.complaints.regulators.map(({ name, href }) => (
          <li key={name}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
