import type { Kind } from "@/lib/catalogue/types";
import type { Manner } from "./manner";
import { bankAccount, count, date, ifsc, instant, measure, upi } from "./numbers";
import { country, phone, postcode, region } from "./places";
import { choice, email, link, list, longText, name, pairs, text, yesNo } from "./texts";

/** Kinds of values that a form can ask for, each by one manner; a postal address is asked for in its parts. */
const manners = {
  name,
  text,
  "long-text": longText,
  email,
  phone,
  country,
  region,
  postcode,
  count,
  measure,
  instant,
  date,
  "yes-no": yesNo,
  choice,
  list,
  pairs,
  link,
  "bank-account": bankAccount,
  ifsc,
  upi,
} as const satisfies Partial<Record<Kind, Manner>>;

export type Asked = keyof typeof manners;

/** How a kind is asked for; undefined for one that no form can. */
export function mannerOf(kind: Kind): Manner | undefined {
  return isAsked(kind) ? manners[kind] : undefined;
}

export function isAsked(kind: Kind): kind is Asked {
  return Object.hasOwn(manners, kind);
}
