import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { recordToCorrect } from "@/lib/correction-requests/queries";
import { nameOf, type Spoken } from "@/lib/correction-requests/record";
import { isAskedFor, nameable } from "@/lib/correction-requests/rules";
import { Refused } from "@/lib/errors";
import { heldDraft } from "@/lib/identity/draft";
import { type Held, heldAt } from "@/lib/records/held";
import { isRowId } from "@/lib/records/keyset";
import { labelOf } from "@/lib/records/labels";
import { en } from "@/messages/en";
import { customerOnly, type Inside } from "../../../../gate";
import type { SearchParams } from "../address";
import { columnsOf } from "../columns";
import { Marks, sayingsOf } from "../said";
import { wrongPath } from "./address";
import { Choose } from "./choose";
import { Say } from "./say";

interface Props {
  params: Promise<{ brand: string; dataset: string }>;
  searchParams: Promise<SearchParams>;
}

export const metadata: Metadata = { title: en.requests.wrong.title };

/** First which fields, then what should stand in each. */
export default async function WrongPage({ params, searchParams }: Props) {
  const { brand, dataset } = await params;
  const asked = await searchParams;
  const record = all(asked.record)[0] ?? "";
  const inside = await customerOnly(brand, pathOf(dataset, asked));
  const held = heldAt(dataset) ?? notFound();
  if (!isRowId(held.entry, record)) notFound();
  const { values } = await found(inside, held, record);
  if (!isAskedFor(held, values)) notFound();
  const fields = all(asked.field).filter((name) => nameable(held, values).includes(name));
  const t = inside.tongue.t("requests");
  const name = nameOf(inside, held, values, columnsOf[held.name].slice(0, 1));
  const shared = { ...inside, held, row: values, record };
  const { viewer, policy } = inside;
  const draft = asked.kept === undefined ? undefined : await heldDraft(policy.id, viewer, wrongPath(policy.id, held, { record, fields }, "say"));
  const sayings = await sayingsOf(inside, held, [record]);
  return (
    <>
      <PageHeading
        back={{ href: `/${brand}/data/${held.slug}`, text: t("wrong.back") }}
        title={name === "" ? t("wrong.title") : t("wrong.titleOf", { record: name })}
        lead={t("wrong.lead")}
      />
      <Marks {...inside} sayings={sayings} id={record} />
      {asked.go === undefined ? (
        <Choose {...shared} chosen={fields} />
      ) : (
        <div className="space-y-6">
          <p>
            {fields.length === 0 ? t("wrong.asWhole") : inside.tongue.list(fields.map((field) => labelOf(inside.tongue, held.name, field)))}{" "}
            <Link href={wrongPath(policy.id, held, { record, fields }, "choose")}>{t("wrong.others")}</Link>
          </p>
          <Say {...shared} fields={fields} draft={draft} />
        </div>
      )}
    </>
  );
}

async function found({ viewer }: Inside, held: Held, record: string): Promise<Spoken> {
  try {
    return await recordToCorrect(viewer, held.name, record);
  } catch (refusal) {
    if (refusal instanceof Refused) notFound();
    throw refusal;
  }
}

function all(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}

/** The page's own path, to come back to after signing in. */
function pathOf(dataset: string, asked: SearchParams): string {
  const pairs = Object.entries(asked).flatMap(([name, value]) => all(value).map((one) => [name, one]));
  return `/data/${dataset}/wrong?${new URLSearchParams(pairs).toString()}`;
}
