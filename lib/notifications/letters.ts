import { env } from "@/lib/env";
import { speak } from "@/lib/language";
import type { en } from "@/messages/en";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";

type Letters = (typeof en)["mail"]["letters"];
export type LetterKind = keyof Letters;

/** What a letter says beside its fixed words; each kind uses some of them. */
export interface LetterValues {
  readonly code?: string;
  /** A path of the portal, such as "/miniluxe/security"; the letter carries the whole address. */
  readonly path?: string;
  readonly when?: Date;
  /** A day … */
  readonly until?: Date;
  /** … or a moment by which something can be done. */
  readonly by?: Date;
  /** The kind of records that it is about, as their page is called. */
  readonly about?: string;
}

/** Why a letter is written. Those that serve nothing but convenience do not go to an address that is not to be used. */
export type Reason = "security" | "request" | "convenience";
export const reasonOf: { readonly [K in LetterKind]: Reason } = {
  "sign-in-code": "security",
  "no-account": "security",
  "sign-up-code": "security",
  "account-exists": "security",
  "new-password-code": "security",
  "confirm-code": "security",
  "password-changed": "security",
  "new-email-code": "security",
  "email-taken": "security",
  "email-changed": "security",
  "email-turned-back": "security",
  "email-taken-away": "security",
  "phone-changed": "security",
  "payout-changed": "security",
  "correction-received": "request",
  "correction-accepted": "request",
  "correction-partly": "request",
  "correction-refused": "request",
  "export-ready": "convenience",
  "export-failed": "convenience",
};

/** Writes a letter as plain text; `asHtml` makes the other half of it from that. */
export function write(
  policy: Policy<BrandId>,
  kind: LetterKind,
  values: LetterValues,
): { subject: string; body: string } {
  const { t, moment, date } = speak("en-GB", policy.timeZone);
  const known = {
    brand: policy.name,
    controller: policy.controller.legalName,
    place: policy.controller.place,
    code: values.code ?? "",
    url: env().PORTAL_URL + (values.path ?? `/${policy.id}`),
    when: values.when ? `${moment(values.when)} (${policy.timeZone})` : "",
    by: values.by ? `${moment(values.by)} (${policy.timeZone})` : "",
    about: values.about ?? "",
    contact: contactOf(policy),
    until: values.until ? date(values.until) : "",
  };
  const say = t("mail");
  return {
    subject: say(`letters.${kind}.subject`, known),
    body: `${say(`letters.${kind}.body`, known)}\n\n-- \n${say("foot", known)}\n`,
  };
}

/** Whom to ask: every answer to a request names them (Rule 9, DPDP Rules 2025). */
function contactOf({ contacts: [{ role, name, email, phone, post }] }: Policy): string {
  return [name, role, email ?? phone ?? post].filter(Boolean).join(", ");
}

/** The same letter for programs that show HTML: nothing is loaded, nothing is measured. */
export function asHtml(subject: string, body: string): string {
  const [text = "", foot = ""] = body.split("\n-- \n");
  const paragraphs = text.trim().split("\n\n").map(paragraph).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;font:17px/1.6 sans-serif;color:#1a1d19;background:#fdfdfb"><div style="max-width:34em">
${paragraphs}
<p style="font-size:15px;color:#555a50;border-top:1px solid #dadcd3;padding-top:12px">${escape(foot.trim())}</p>
</div></body></html>
`;
}

function paragraph(text: string): string {
  if (/^\d{6}$/.test(text))
    return `<p style="font-size:32px;letter-spacing:8px;font-weight:bold;margin:24px 0">${text}</p>`;
  const linked = escape(text).replace(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url}" style="color:inherit">${url}</a>`,
  );
  return `<p>${linked}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
