import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { Skeleton } from "@/components/skeleton";
import { Refused } from "@/lib/errors";
import { type Held, heldAt } from "@/lib/records/held";
import { isCursor } from "@/lib/records/keyset";
import { textsOf } from "@/lib/records/labels";
import { reveal } from "@/lib/records/queries";
import { brandOnly, customerOnly, freshOnly, type Inside } from "../../../gate";
import { Streamed } from "../../../streamed";
import { Done } from "../../changes/done";
import { addressOf, askedOf, type SearchParams } from "./address";
import { doingOf, freshRightFor } from "./doing";
import { Records } from "./records";
import { Why } from "./why";

interface Props {
  params: Promise<{ brand: string; dataset: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { brand, dataset } = await params;
  const { tongue } = await brandOnly(brand);
  const held = heldAt(dataset);
  return held ? { title: textsOf(tongue, held.name).title } : {};
}

export default async function DatasetPage({ params, searchParams }: Props) {
  const { brand, dataset } = await params;
  const asked = askedOf(await searchParams);
  const fresh = freshRightFor(heldAt(dataset), asked);
  const next = addressOf(`/data/${dataset}`, asked);
  const inside = await (fresh ? freshOnly(brand, next, fresh) : customerOnly(brand, next));
  const held = heldAt(dataset) ?? notFound();
  // All that can be wrong with an address is looked at before the first byte leaves: after it, nothing could be "not found".
  if ([asked.after, asked.before].some((cursor) => cursor !== undefined && !isCursor(held.entry, cursor))) notFound();
  const revealed = asked.show === undefined ? undefined : { id: asked.show, values: await hiddenOf(inside, held, asked.show) };
  const { title, about } = textsOf(inside.tongue, held.name);
  const t = inside.tongue.t("data");
  const doing = await doingOf(inside, held, asked);
  const records = <Records {...inside} held={held} asked={asked} revealed={revealed} doing={doing} />;
  return (
    <>
      <div className="space-y-6">
        <PageHeading back={{ href: `/${brand}/data`, text: t("back") }} title={title} lead={about} />
        <Why {...inside} held={held} />
      </div>
      {asked.done !== undefined && <Done {...inside} done={asked.done} />}
      {/* A form keeps its place: streamed anew, it would lose what its last answer said. */}
      {doing ? records : <Streamed id={next} skeleton={<Skeleton label={t("loading")} shape="table" count={8} />}>{records}</Streamed>}
    </>
  );
}

async function hiddenOf({ viewer }: Inside, held: Held, id: string) {
  try {
    return await reveal(viewer, held.name, id);
  } catch (refusal) {
    if (refusal instanceof Refused) notFound();
    throw refusal;
  }
}
