import type { Metadata } from "next";
import { PageHeading } from "@/components/heading";
import { SmallPrint } from "@/components/small-print";
import { listExports } from "@/lib/exports/queries";
import { pictureOf } from "@/lib/exports/rules";
import { en } from "@/messages/en";
import { customerOnly } from "../../gate";
import { AskForm } from "./ask-form";
import { Earlier } from "./earlier";
import { Inside } from "./inside";
import { Latest } from "./latest";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ start?: string | string[] }>;
}

export const metadata: Metadata = { title: en.exports.title };

/** One page that changes: what it is, one button, how far it is, the download; earlier ones below. */
export default async function ExportPage({ params, searchParams }: Props) {
  const { viewer, policy, tongue } = await customerOnly((await params).brand, "/export");
  const all = await listExports(viewer);
  const [newest, ...others] = all;
  const now = new Date();
  const current = newest && pictureOf(newest, now) !== "gone" ? newest : undefined;
  const earlier = current ? others : all;
  // Whoever had to sign in again on the way to a download comes back here, and it begins.
  const { start } = await searchParams;
  const begun = all.find((row) => row.id === start && pictureOf(row, now) === "ready");
  const room = { policy, tongue, now };
  const t = tongue.t("exports");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { shop: policy.name })} />
      {current ? <Latest {...room} row={current} /> : <AskForm {...room} />}
      {begun && <meta httpEquiv="refresh" content={`0;url=/${policy.id}/export/${begun.id}/download`} />}
      <div className="space-y-4">
        <Inside {...room} />
        <SmallPrint word={t("law")}>{t("laws", { country: policy.controller.country })}</SmallPrint>
      </div>
      {earlier.length > 0 && <Earlier {...room} rows={earlier} />}
    </>
  );
}
