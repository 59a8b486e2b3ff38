import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/button-link";
import { Empty } from "@/components/empty";
import { PageHeading, Section } from "@/components/heading";
import { Link } from "@/components/link";
import { Pager } from "@/components/pager";
import { THE_ONE } from "@/lib/corrections/record";
import { timeline } from "@/lib/corrections/queries";
import type { Told } from "@/lib/corrections/undo";
import { Refused } from "@/lib/errors";
import { heldAt, heldOf } from "@/lib/records/held";
import { textsOf } from "@/lib/records/labels";
import { en } from "@/messages/en";
import { customerOnly } from "../../gate";
import { Done } from "./done";
import { ChangeItem } from "./item";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<Readonly<Record<"of" | "record" | "after" | "done", string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: en.corrections.changes.title };

/** Every correction, day by day; of one kind or one record where that is asked for. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const asked = await searchParams;
  const [of, record, after, done] = [asked.of, asked.record, asked.after, asked.done].map((value) => [value].flat()[0]);
  const here = new URLSearchParams({ ...(of && { of }), ...(record && { record }) });
  const path = here.size > 0 ? `/changes?${here.toString()}` : "/changes";
  const inside = await customerOnly(brand, path);
  const { viewer, policy, tongue } = inside;
  const held = of === undefined ? undefined : (heldAt(of) ?? notFound());
  const which = { dataset: held?.name, record: held && record === THE_ONE ? "" : held && record, after };
  const { changes, older } = await timeline(viewer, which).catch(missing);
  const t = tongue.t("corrections");
  const all = `/${policy.id}/changes`;
  const filter = held && t(record === undefined ? "changes.ofKind" : "changes.ofOne", { kind: textsOf(tongue, held.name).title });
  return (
    <>
      <PageHeading back={{ href: `/${policy.id}/data`, text: t("changes.back") }} title={t("changes.title")} lead={t("changes.lead")} />
      {done !== undefined && <Done {...inside} done={done} />}
      {filter && (
        <p>
          {filter} · <Link href={all}>{t("changes.every")}</Link>
        </p>
      )}
      {changes.length === 0 && <Empty title={t("changes.empty")}>{t("changes.emptyText")}</Empty>}
      {daysOf(changes, tongue.date).map(([day, told]) => (
        <Section key={day} title={day}>
          <ol className="border-t-2 border-ink">
            {told.map((change) => (
              <ChangeItem key={change.id} {...inside} change={change} back={`/${policy.id}${path}`} />
            ))}
          </ol>
        </Section>
      ))}
      {older && (
        <Pager label={t("changes.pages")} older={{ href: `${all}?${new URLSearchParams([...here, ["after", older]]).toString()}`, text: t("changes.older") }} />
      )}
      {after !== undefined && changes.length === 0 && <ButtonLink href={all}>{t("changes.every")}</ButtonLink>}
      <p className="text-small">
        <Link href={`/${policy.id}/data/${heldOf("changes").slug}`}>{t("changes.kept")}</Link>
      </p>
    </>
  );
}

function missing(refusal: unknown): never {
  if (refusal instanceof Refused) notFound();
  throw refusal;
}

/** Changes by the day on which they were made, in the order that they come in. */
function daysOf(changes: readonly Told[], dayOf: (at: Date) => string): [string, Told[]][] {
  return [...Map.groupBy(changes, ({ at }) => dayOf(at))];
}
