import { Link } from "@/components/link";
import { Status } from "@/components/status";
import { dueBy } from "@/lib/correction-requests/deadline";
import { marks } from "@/lib/correction-requests/queries";
import type { Request } from "@/lib/correction-requests/said";
import { isAskedFor } from "@/lib/correction-requests/rules";
import { markInWords } from "@/lib/correction-requests/words";
import type { Held } from "@/lib/records/held";
import type { Shown } from "@/lib/records/list";
import type { Inside } from "../../../gate";
import { wrongPath } from "./wrong/address";

/** What the person said of the records on a page, and whether they may say more. */
export interface Sayings {
  /** By the record's number in addresses: empty where there is one of its kind. */
  readonly of: (id: string) => readonly Request[];
  /** Where to say that a record is wrong; undefined where it is edited instead, or for whoever may not. */
  readonly wrong: (row: Pick<Shown, "id" | "values">) => string | undefined;
}

/** Looks up what was said of those records. */
export async function sayingsOf({ viewer, policy }: Inside, held: Held, ids: readonly string[]): Promise<Sayings> {
  const said = await marks(viewer, held.name, ids);
  const wrongAt = (record: string) => wrongPath(policy.id, held, { record, fields: [] }, "choose");
  return {
    of: (id) => said.filter(({ recordId }) => id === "" || recordId === id),
    wrong: ({ id, values }) => (viewer.actor.kind === "customer" && isAskedFor(held, values) ? wrongAt(id) : undefined),
  };
}

interface Props extends Inside {
  sayings: Sayings;
  id: string;
}

/** What was said of this record, how it stands, and the person's own words where they were not followed. */
export function Marks({ policy, tongue, sayings, id }: Props) {
  const t = tongue.t("requests");
  const requests = sayings.of(id);
  if (requests.length === 0) return null;
  return (
    <ul className="max-w-form space-y-2">
      {requests.map((request) => {
        const { tone, word, sentences, statement } = markInWords({ policy, tongue }, request, dueBy(policy, request.askedAt));
        return (
          <li key={request.id} className="rounded bg-surface px-4 py-3 text-small print:border">
            <Status tone={tone} word={word} />
            <p>{sentences.join(" ")}</p>
            {statement.length > 0 && <p className="whitespace-pre-line">{statement.join(" ")}</p>}
            <Link href={`/${policy.id}/requests#${request.id}`} about={request.recordName} className="print:hidden">
              {t("mark.see")}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
