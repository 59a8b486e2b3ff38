import type { ReactNode } from "react";
import { Facts, type Fact } from "@/components/facts";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/link";
import { Status } from "@/components/status";
import { Time } from "@/components/time";
import { dueBy } from "@/lib/correction-requests/deadline";
import type { listRequests } from "@/lib/correction-requests/queries";
import { fieldsInWords, markInWords, valuesInWords } from "@/lib/correction-requests/words";
import { heldNamed, heldOf } from "@/lib/records/held";
import { titleOf } from "@/lib/records/labels";
import { privacyMail } from "../../contact";
import type { Inside } from "../../gate";
import { withdraw } from "./actions";
import { IfYouDisagree } from "./disagree";

type Listed = Awaited<ReturnType<typeof listRequests>>[number];
type Props = Inside & { request: Listed; now: Date };

/** One request from top to bottom: state, dates, before and after, proof, the answer, and what can be done. */
export function OneRequest({ request, now, ...inside }: Props) {
  const { policy, tongue } = inside;
  const t = tongue.t("requests");
  const { tone, word } = markInWords(inside, request);
  const name = nameOf(inside, request);
  const slug = heldNamed(request.dataset)?.slug;
  return (
    <article id={request.id} aria-labelledby={`${request.id}-name`} className="scroll-mt-4 space-y-4 border-t-2 border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${request.id}-name`} className="text-title font-strong">
          {slug === undefined ? name : <Link href={`/${policy.id}/data/${slug}`}>{name}</Link>}
        </h2>
        <Status tone={tone} word={word} />
      </div>
      <Facts facts={[...dates(inside, request, now), ...said(inside, request), ...answer(inside, request)]} />
      {request.state === "open" && (
        <form action={withdraw.bind(null, policy.id)}>
          <input type="hidden" name="request" value={request.id} />
          <SubmitButton look="quiet" pending={t("requests.withdrawing")}>
            {t("requests.withdraw")}
            <span className="sr-only"> {t("requests.about", { record: name })}</span>
          </SubmitButton>
        </form>
      )}
      {(request.state === "refused" || request.state === "partly") && <IfYouDisagree policy={policy} tongue={tongue} />}
    </article>
  );
}

function nameOf({ tongue }: Inside, { dataset, recordName }: Listed): string {
  const kind = titleOf(tongue, dataset);
  return recordName === "" ? kind : tongue.t("requests")("requests.of", { kind, record: recordName });
}

function dates({ policy, tongue }: Inside, { askedAt, state }: Listed, now: Date): Fact[] {
  const t = tongue.t("requests");
  const asked = { question: t("requests.asked"), answer: <Time value={askedAt} absolute={tongue.moment(askedAt)} /> };
  if (state !== "open") return [asked];
  const due = dueBy(policy, askedAt);
  const day = <Time value={due} absolute={tongue.date(due)} relative={tongue.relative(due, now)} />;
  if (due >= now) return [asked, { question: t("requests.due"), answer: day }];
  const contact = privacyMail(policy) ?? policy.contacts[0].role;
  const late = (
    <>
      {day} <span className="block">{t("requests.lateText", { contact })}</span>
    </>
  );
  return [asked, { question: t("requests.dueLate"), answer: late }];
}

function said(inside: Inside, request: Listed): Fact[] {
  const t = inside.tongue.t("requests");
  const labels = fieldsInWords(inside, request);
  const facts: (Fact | false)[] = [
    { question: t("requests.what"), answer: labels.length > 0 ? inside.tongue.list(labels) : t("requests.whole") },
    pairs(t("requests.before"), valuesInWords(inside, request, request.before)),
    pairs(t("requests.should"), valuesInWords(inside, request, request.shouldBe)),
    { question: t("requests.why"), answer: <span className="whitespace-pre-line">{request.why}</span> },
    request.files.length > 0 && { question: t("requests.files"), answer: <Files {...inside} request={request} /> },
    request.state === "open" && request.restrict && { question: t("requests.restricted"), answer: t("requests.restrictedText") },
  ];
  return facts.filter((fact) => fact !== false);
}

function pairs(question: string, values: readonly (readonly [string, string])[]): Fact | false {
  if (values.length === 0) return false;
  return {
    question,
    answer: (
      <ul>
        {values.map(([label, value]) => (
          <li key={label} className="whitespace-pre-line">
            <span className="text-soft">{label}:</span> {value}
          </li>
        ))}
      </ul>
    ),
  };
}

function Files({ policy, tongue, request }: Inside & { request: Listed }): ReactNode {
  const t = tongue.t("requests");
  return (
    <ul>
      {request.files.map(({ id, fileName }) => (
        <li key={id}>
          {fileName}{" "}
          <Link href={`/${policy.id}/data/${heldOf("correctionEvidence").slug}/${id}/file`} about={fileName} reload>
            {t("requests.save")}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function answer(inside: Inside, request: Listed): Fact[] {
  const { state, closedAt, decidedAs, decision, accepted } = request;
  if (state === "open" || state === "withdrawn" || !closedAt) return [];
  const { tongue } = inside;
  const t = tongue.t("requests");
  const facts: (Fact | false)[] = [
    { question: t("requests.closed"), answer: t("requests.by", { date: tongue.moment(closedAt), role: decidedAs ?? "" }) },
    { question: t("requests.answer"), answer: <span className="whitespace-pre-line">{decision}</span> },
    state === "partly" && { question: t("requests.accepted"), answer: tongue.list(fieldsInWords(inside, { ...request, fields: accepted })) },
  ];
  return facts.filter((fact) => fact !== false);
}
