import { Disclosure } from "@/components/disclosure";
import { Facts } from "@/components/facts";
import { SmallPrint } from "@/components/small-print";
import type { Held } from "@/lib/records/held";
import { othersInWords } from "@/lib/records/labels";
import { type Grounds, heldBecause } from "@/lib/records/rules";
import { ruleInWords } from "@/lib/records/terms";
import type { Purpose, Recipient } from "@/policies/types";
import type { Inside } from "../../../gate";

type Reader = Pick<Inside, "policy" | "tongue">;

/** One paragraph that answers why, from where, who else and until when; behind it, each answer in full. */
export function Why({ held, ...reader }: Reader & { held: Held }) {
  const t = reader.tongue.t("data");
  const grounds = heldBecause(reader.policy, held.entry);
  return (
    <div className="space-y-2">
      <p>{paragraph(reader, grounds)}</p>
      <Others held={held} tongue={reader.tongue} />
      <Disclosure summary={t("why.details")}>
        <Facts
          dense
          facts={[
            { question: t("why.purposes"), answer: <Purposes {...reader} purposes={grounds.purposes} /> },
            { question: t("why.sources"), answer: t("why.source", { sources: sources(reader, grounds) }) },
            { question: t("why.recipients"), answer: <Recipients {...reader} recipients={grounds.recipients} /> },
            { question: t("why.kept"), answer: <Kept {...reader} retention={grounds.retention} /> },
          ]}
        />
      </Disclosure>
      <SmallPrint word={t("law")}>{t("laws", { country: reader.policy.controller.country })}</SmallPrint>
    </div>
  );
}

/** MLX-10: data of people who are not here to ask. */
function Others({ held, tongue }: Pick<Reader, "tongue"> & { held: Held }) {
  const words = othersInWords(tongue, held);
  return words === undefined ? null : <p>{words}</p>;
}

function paragraph({ policy, tongue }: Reader, grounds: Grounds): string {
  const t = tongue.t("data");
  if (grounds.purposes.length === 0) return t("why.unpromised", { shop: policy.name });
  return t("why.paragraph", {
    shop: policy.name,
    purpose: grounds.purposes[0]?.text ?? "",
    others: grounds.purposes.length - 1,
    sources: sources({ policy, tongue }, grounds),
    recipients: grounds.recipients.length,
    names: tongue.list(grounds.recipients.map(({ name }) => name)),
    term: ruleInWords(tongue, grounds.retention),
  });
}

function sources({ tongue }: Reader, grounds: Grounds): string {
  return tongue.list(grounds.sources.map((source) => tongue.t("catalogue")(`sources.${source}`)));
}

function Purposes({ policy, tongue, purposes }: Reader & { purposes: readonly Purpose[] }) {
  const t = tongue.t("data");
  const words = tongue.words("catalogue").bases;
  return (
    <ul className="space-y-2">
      {purposes.map(({ text, basis, interest }) => (
        <li key={text}>
          {text.charAt(0).toUpperCase() + text.slice(1)}
          <span className="block text-small text-soft">
            {t("why.because", { basis: words[basis].words })}{" "}
            {t("why.basisLaw", { country: policy.controller.country, law: words[basis].law })}
            {interest !== undefined && <> · {t("why.interest", { interest })}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Recipients({ policy, tongue, recipients }: Reader & { recipients: readonly Recipient[] }) {
  const t = tongue.t("data");
  if (recipients.length === 0) return t("why.nobody");
  return (
    <ul className="space-y-2">
      {recipients.map(({ name, service, countries, safeguard, role }) => (
        <li key={name}>
          {t("why.service", { name, service })}
          <span className="block text-small text-soft">
            {t("why.handling", {
              countries: tongue.list(countries.map(tongue.country)),
              safeguard: t(`safeguards.${safeguard}`, { shop: policy.name }),
              role: t(`roles.${role}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Kept({ tongue, retention }: Reader & Pick<Grounds, "retention">) {
  const t = tongue.t("data");
  return (
    <>
      {t("why.term", { term: ruleInWords(tongue, retention) })} {retention.reason}
      {retention.floor && <SmallPrint word={t("law")}>{retention.floor.law}</SmallPrint>}
    </>
  );
}
