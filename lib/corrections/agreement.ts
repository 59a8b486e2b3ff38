import { giveYes, standingYes, type Wording } from "@/lib/consent/given";
import { type Wanted, wantedBy } from "@/lib/consent/wanted";
import type { CustomerId } from "@/db/ids";
import type { Problems } from "@/lib/problems";
import type { Tx } from "@/lib/database";
import type { Caller } from "@/lib/identity/caller";
import type { Tongue } from "@/lib/language";
import type { Held } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import { keyedHash } from "@/lib/secret";
import type { Viewer } from "@/lib/viewer";
import type { Policy } from "@/policies/types";
import { versionAt } from "@/policies/versions";
import type { Row, Typed } from "./form";

/** Who writes, in whose words, and from where. */
export interface Pen {
  readonly policy: Policy;
  readonly tongue: Tongue;
  readonly caller: Caller;
}

/** A box that says yes to what stands beside it. */
export interface Agreement {
  /** The column that will point at the yes. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What the box sends: a tick agrees to the words that stood beside it, and to no others. */
  readonly value: string;
}

/** The box for a yes that a brand wants, in the reader's words. */
export function agreementOn({ policy, tongue }: Omit<Pen, "caller">, held: Held, wanted: Wanted): Agreement {
  const t = tongue.t("corrections");
  const { email, phone, post } = policy.contacts[0];
  const label = t("agree.label", { shop: policy.name, kind: textsOf(tongue, held.name).title });
  const hint = t("agree.hint", {
    use: wanted.use,
    channel: wanted.channel,
    contact: email ?? phone ?? post ?? policy.name,
  });
  return { name: wanted.field, label, hint, value: keyedHash("agreed", `${label}\n${hint}`).slice(0, 12) };
}

/** A yes that is there already or is given with this form; or what is missing. A dataset that wants none has nothing to do with it. */
export type Agreed = { readonly problems: Problems } | { readonly give: () => Promise<Row> };

/**
 * Looks for the yes that a new record is to rest on: one that stands is pointed at, another is in the form or missing.
 * @returns what writes the yes down where it is new, and says which column points at it
 */
export async function agreed(
  tx: Tx,
  viewer: Viewer,
  subject: CustomerId,
  held: Held,
  typed: Typed,
  pen: Pen,
): Promise<Agreed> {
  const wanted = wantedBy(pen.policy, held.entry);
  if (!wanted) return { give: async () => ({}) };
  const standing = await standingYes(tx, subject, wanted);
  if (standing !== undefined) return { give: async () => ({ [wanted.field]: standing }) };
  const box = agreementOn(pen, held, wanted);
  if (typed[box.name] !== box.value) return { problems: { [box.name]: "yes-missing" } };
  const wording = wordingOf(pen, box);
  return { give: async () => ({ [wanted.field]: await giveYes(tx, viewer, subject, wanted, wording, pen.caller) }) };
}

function wordingOf({ policy, tongue: { language } }: Pen, { label, hint }: Agreement): Wording {
  return { wording: `${label}. ${hint}`, version: versionAt(policy, new Date()).effective, language };
}
