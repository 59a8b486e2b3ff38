import type { Tongue } from "@/lib/language";
import type { Contact, Policy } from "@/policies/types";
import { within } from "./words";

/** What a brand's front door says of who answers, and how soon. */
export interface Front {
  readonly contacts: readonly Contact[];
  readonly soon: string;
  readonly gpc: string;
}

export function frontOf(policy: Policy, tongue: Tongue): Front {
  const t = tongue.t("policy");
  return { contacts: policy.contacts, soon: soon(policy, tongue), gpc: t("front.gpc") };
}

function soon({ times }: Policy, tongue: Tongue): string {
  const t = tongue.t("policy");
  const [acknowledge, answer] = (["acknowledge", "answer"] as const).map((what) => {
    const time = times.find((one) => one.what === what && one.to.includes("everyone"));
    return time && within(tongue, time.within);
  });
  if (!answer) return "";
  return acknowledge ? t("front.both", { acknowledge, answer }) : t("front.one", { answer });
}
