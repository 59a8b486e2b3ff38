import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { Empty } from "@/components/empty";
import { PageHeading } from "@/components/heading";
import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import { SmallPrint } from "@/components/small-print";
import { listRequests, NEWEST } from "@/lib/correction-requests/queries";
import { heldOf } from "@/lib/records/held";
import { en } from "@/messages/en";
import { customerOnly } from "../../gate";
import { OneRequest } from "./request";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export const metadata: Metadata = { title: en.requests.requests.title };

/** Everything that the person asked to be put right: how it stands, what comes next, and by when. */
export default async function RequestsPage({ params, searchParams }: Props) {
  const inside = await customerOnly((await params).brand, "/requests");
  const { viewer, policy, tongue } = inside;
  const requests = await listRequests(viewer);
  const done = [(await searchParams).done].flat()[0];
  const t = tongue.t("requests");
  return (
    <>
      <PageHeading title={t("requests.title")} lead={t("requests.lead", { shop: policy.name })} />
      {(done === "sent" || done === "withdrawn") && (
        <Notice tone="done" word={t(`requests.${done}Word`)} live>
          {t(`requests.${done}`)}
        </Notice>
      )}
      {requests.length === 0 ? (
        <Empty title={t("requests.none")} action={<ButtonLink href={`/${policy.id}/data`}>{t("requests.toData")}</ButtonLink>}>
          {t("requests.noneYet")}
        </Empty>
      ) : (
        <div className="space-y-10">
          {requests.map((request) => (
            <OneRequest key={request.id} {...inside} request={request} now={new Date()} />
          ))}
        </div>
      )}
      {requests.length === NEWEST && (
        <p>
          {t("requests.newest", { most: String(NEWEST) })} <Link href={`/${policy.id}/data/${heldOf("correctionRequests").slug}`}>{t("requests.all")}</Link>
        </p>
      )}
      <SmallPrint word={t("requests.law")}>{t("requests.laws", { country: policy.controller.country })}</SmallPrint>
    </>
  );
}
