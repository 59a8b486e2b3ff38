import type { Tongue } from "@/lib/language";
import type { Task } from "@/lib/policy/blocks";
import type { Policy } from "@/policies/types";
import { letterTo, privacyMail } from "./contact";

/** Where a person goes to do something. */
export interface Way {
  readonly href: string;
  /** What the link says: what is done there, and whether it is done by a letter. */
  readonly text: string;
  /** Who is written to, where there is no page for it. */
  readonly email?: string;
}

/** The pages that there are, beneath the brand's own address; everything else is asked for by a letter. */
export const rooms: { readonly [T in Task]?: `/${string}` } = {
  see: "/data",
  correct: "/data",
  take: "/export",
  security: "/security",
  history: "/policy/history",
};

/** The way to a task: its page, or a letter to the first contact who has an address. */
export function wayTo(policy: Policy, tongue: Tongue, task: Task): Way {
  const t = tongue.t("policy");
  const verb = t(`tasks.${task}.verb`);
  const room = rooms[task];
  if (room) return { href: `/${policy.id}${room}`, text: verb };
  const email = privacyMail(policy);
  if (!email) return { href: `/${policy.id}/policy#who`, text: t("tasks.byLetter", { verb }) };
  const subject = t(`tasks.${task}.subject`, { shop: policy.name });
  return { href: letterTo(email, subject), text: t("tasks.byMail", { verb, email }), email };
}
