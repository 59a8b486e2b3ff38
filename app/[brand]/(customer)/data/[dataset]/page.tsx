import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { PageHeading } from "@/components/heading";
import { Skeleton } from "@/components/skeleton";
import { Refused } from "@/lib/errors";
import { type Held, heldAt } from "@/lib/records/held";
import { isCursor } from "@/lib/records/keyset";
import { textsOf } from "@/lib/records/labels";
import { reveal } from "@/lib/records/queries";
import { brandOnly, customerOnly, freshOnly, type Inside } from "../../../gate";
import { addressOf, type Asked, askedOf, type SearchParams } from "./address";
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
  const inside = await gate(brand, addressOf(`/data/${dataset}`, asked), asked);
  const held = heldAt(dataset) ?? notFound();
  // All that can be wrong with an address is looked at before the first byte leaves: after it, nothing could be "not found".
  if ([asked.after, asked.before].some((cursor) => cursor !== undefined && !isCursor(held.entry, cursor))) notFound();
  const revealed = asked.show === undefined ? undefined : { id: asked.show, values: await hiddenOf(inside, held, asked.show) };
  const { title, about } = textsOf(inside.tongue, held.name);
  const t = inside.tongue.t("data");
  return (
    <>
      <div className="space-y-6">
        <PageHeading back={{ href: `/${brand}/data`, text: t("back") }} title={title} lead={about} />
        <Why {...inside} held={held} />
      </div>
      <Suspense key={addressOf("", asked)} fallback={<Skeleton label={t("loading")} shape="table" count={8} />}>
        <Records {...inside} held={held} asked={asked} revealed={revealed} />
      </Suspense>
    </>
  );
}

/** Masked fields are for whoever signed in within the last ten minutes. */
function gate(brand: string, next: string, { show }: Asked): Promise<Inside> {
  return show === undefined ? customerOnly(brand, next) : freshOnly(brand, next, "records:reveal");
}

async function hiddenOf({ viewer }: Inside, held: Held, id: string) {
  try {
    return await reveal(viewer, held.name, id);
  } catch (refusal) {
    if (refusal instanceof Refused) notFound();
    throw refusal;
  }
}
