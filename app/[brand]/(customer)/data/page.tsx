import type { Metadata } from "next";
import { PageHeading, Section } from "@/components/heading";
import { Skeleton } from "@/components/skeleton";
import { SmallPrint } from "@/components/small-print";
import { groups } from "@/lib/catalogue/types";
import { heldOf } from "@/lib/records/held";
import { overview } from "@/lib/records/queries";
import { promises } from "@/lib/records/rules";
import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import { brandOnly, customerOnly, type Inside } from "../../gate";
import { Streamed } from "../../streamed";
import { Kinds } from "./kinds";
import { FlowPicture, StayPicture } from "./pictures";
import { StillRight } from "./still-right";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { tongue } = await brandOnly((await params).brand);
  return { title: tongue.t("data")("title") };
}

export default async function DataPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const inside = await customerOnly(brand, "/data");
  const confirmed = [(await searchParams).done].flat()[0] === "confirmed";
  const t = inside.tongue.t("data");
  const skeleton = (
    <>
      <PageHeading title={t("title")} />
      <Skeleton label={t("loading")} shape="rows" count={6} />
    </>
  );
  return (
    <Streamed id="data" skeleton={skeleton}>
      <Overview {...inside} confirmed={confirmed} />
    </Streamed>
  );
}

/** What is held, as a person thinks of it; what is not held stands quietly at the end. */
async function Overview({ confirmed, ...inside }: Inside & { confirmed: boolean }) {
  const { viewer, policy, tongue } = inside;
  const t = tongue.t("data");
  const sums = await overview(viewer);
  const held = sums.filter(({ rows }) => rows > 0);
  const none = sums.filter(({ name, rows }) => rows === 0 && promises(policy, heldOf(name).entry));
  const records = held.reduce((sum, { rows }) => sum + rows, 0);
  const shared = { policy, tongue };
  return (
    <>
      <div className="space-y-4">
        <PageHeading title={t("title")} lead={t("sum", { shop: policy.name, records, kinds: held.length })} />
        {records > 0 && <p>{t("lead")}</p>}
        <p>
          <Link href={`/${policy.id}/changes`}>{tongue.t("corrections")("changes.see")}</Link>
        </p>
      </div>
      {confirmed && (
        <div id="done">
          <Notice tone="done" word={tongue.t("corrections")("right.doneWord")} live>
            {tongue.t("corrections")("right.done")}
          </Notice>
        </div>
      )}
      <StillRight {...inside} />
      {held.length > 0 && <FlowPicture {...shared} sums={held} />}
      {groups.map((group) => {
        const kinds = held.filter(({ name }) => heldOf(name).entry.group === group);
        if (kinds.length === 0) return null;
        const title = tongue.t("catalogue")(`groups.${group}`);
        return (
          <Section key={group} title={title}>
            <Kinds {...shared} label={title} sums={kinds} />
          </Section>
        );
      })}
      {none.length > 0 && (
        <Section title={t("kinds.nothing")}>
          <Kinds {...shared} label={t("kinds.nothing")} sums={none} />
        </Section>
      )}
      {held.length > 0 && <StayPicture {...shared} sums={held} />}
      <SmallPrint word={t("law")}>{t("laws", { country: policy.controller.country })}</SmallPrint>
    </>
  );
}
