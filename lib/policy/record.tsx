import { stringify } from "csv-stringify/sync";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import { activities, itemised, type Sheet } from "./record-rows";
import { STYLE } from "./record-style";

export interface RecordFile {
  readonly name: string;
  readonly content: string;
}

/** The record of processing activities, and the itemised notice where India's law asks for one, each to read and to reckon with. */
export function documentsOf(policy: Policy, tongue: Tongue, now: Date): RecordFile[] {
  const t = tongue.t("policy");
  const record = activities(policy, tongue);
  const recordPage = <Record policy={policy} tongue={tongue} now={now} sheet={record} />;
  const files = [
    { name: `record-${policy.id}.html`, content: page(tongue, t("record.title", { shop: policy.name }), recordPage) },
    { name: `record-${policy.id}.csv`, content: csv(record) },
  ];
  if (!underIndianLaw(policy)) return files;
  const notice = itemised(policy, tongue);
  const noticePage = <Notice policy={policy} tongue={tongue} now={now} sheet={notice} />;
  return [
    ...files,
    { name: `notice-${policy.id}.html`, content: page(tongue, t("notice.title", { shop: policy.name }), noticePage) },
    { name: `notice-${policy.id}.csv`, content: csv(notice) },
  ];
}

function underIndianLaw({ laws }: Policy): boolean {
  return laws.some(({ regions }) => regions.includes("india"));
}

/** For spreadsheets: begins with a byte order mark, and no cell is taken for a formula. */
function csv({ columns, rows }: Sheet): string {
  const lines = rows.map((row) => row.map((cell) => cell.join("\n")));
  return stringify([[...columns], ...lines], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

function page(tongue: Tongue, title: string, body: ReactNode): string {
  return `<!doctype html>
<html lang="${tongue.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renderToStaticMarkup(<title>{title}</title>)}
<style>${STYLE}</style>
</head>
<body>
${renderToStaticMarkup(
  <main>
    <h1>{title}</h1>
    {body}
  </main>,
)}
</body>
</html>
`;
}

interface Made {
  readonly policy: Policy;
  readonly tongue: Tongue;
  readonly now: Date;
  readonly sheet: Sheet;
}

function Record({ policy, tongue, now, sheet }: Made) {
  const t = tongue.t("policy");
  return (
    <>
      <p>{t("record.lead", { date: tongue.date(now) })}</p>
      <h2>{t("record.controller")}</h2>
      <Responsible policy={policy} tongue={tongue} />
      <h2>{t("record.activities")}</h2>
      <SheetTable sheet={sheet} />
      <h2>{t("record.security")}</h2>
      <ul>
        {policy.security.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Responsible({ policy: { controller, contacts }, tongue }: Pick<Made, "policy" | "tongue">) {
  const t = tongue.t("policy");
  return (
    <dl>
      <dt>{t("record.responsible")}</dt>
      <dd>{controller.legalName}</dd>
      <dt>{t("record.place")}</dt>
      <dd>{controller.place}</dd>
      {contacts.map(({ role, name, email, phone, post }) => (
        <div key={role}>
          <dt>{role}</dt>
          {[name, email, phone, post].map((line) => line && <dd key={line}>{line}</dd>)}
        </div>
      ))}
    </dl>
  );
}

function Notice({ policy, tongue, now, sheet }: Made) {
  const t = tongue.t("policy");
  const [{ role, email = "" }] = policy.contacts;
  const regulator = policy.complaints.regulators.find(({ regions }) => regions.includes("india"))?.name ?? "";
  return (
    <>
      <p>{t("notice.lead", { date: tongue.date(now) })}</p>
      <SheetTable sheet={sheet} />
      <h2>{t("notice.withdraw")}</h2>
      <p>{t("notice.withdrawText", { email })}</p>
      <h2>{t("notice.rights")}</h2>
      <p>{t("notice.rightsText", { email })}</p>
      <h2>{t("notice.complain")}</h2>
      <p>{t("notice.complainText", { role, email, regulator })}</p>
    </>
  );
}

/** Wide tables scroll by themselves, by keyboard too. */
function SheetTable({ sheet: { caption, columns, rows } }: { readonly sheet: Sheet }) {
  return (
    <div className="wide" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = [], ...cells]) => (
            <tr key={head.join()}>
              <th scope="row">{head.join(" ")}</th>
              {cells.map((lines, at) => (
                <td key={columns[at + 1]}>
                  <Lines lines={lines} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
