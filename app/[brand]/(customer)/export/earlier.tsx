import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { type Column, RecordTable } from "@/components/record-table";
import { Status } from "@/components/status";
import { Time } from "@/components/time";
import type { Export } from "@/lib/exports/queries";
import { pictureOf } from "@/lib/exports/rules";
import type { Room } from "./ask-form";

/** Copies of before: those that can still be had, and what became of the others. */
export function Earlier({ rows, ...room }: Room & { rows: readonly Export[] }) {
  const t = room.tongue.t("exports");
  return (
    <Section title={t("earlier.title")}>
      <RecordTable caption={t("earlier.caption")} captionHidden columns={columns(room)} rows={rows} rowKey={({ id }) => id} />
    </Section>
  );
}

function columns({ policy, tongue, now }: Room): Column<Export>[] {
  const t = tongue.t("exports");
  const madeAt = ({ completedAt, requestedAt }: Export) => completedAt ?? requestedAt;
  return [
    {
      key: "made",
      header: t("earlier.made"),
      rowHeader: true,
      cell: (row) => <Time value={madeAt(row)} absolute={tongue.moment(madeAt(row))} />,
    },
    { key: "state", header: t("earlier.state"), cell: (row) => stateOf(row) },
    { key: "size", header: t("earlier.size"), align: "figure", cell: ({ bytes }) => (bytes === null ? "–" : tongue.bytes(bytes)) },
    { key: "records", header: t("earlier.records"), align: "figure", cell: ({ rows }) => (rows === null ? "–" : tongue.count(rows)) },
    {
      key: "until",
      header: t("earlier.until"),
      cell: ({ expiresAt }) => (expiresAt ? <Time value={expiresAt} absolute={tongue.date(expiresAt)} /> : "–"),
    },
    {
      key: "download",
      header: t("earlier.action"),
      quiet: true,
      cell: (row) =>
        pictureOf(row, now) === "ready" && (
          <Link href={`/${policy.id}/export/${row.id}/download`} about={t("earlier.about", { moment: tongue.moment(madeAt(row)) })} reload>
            {t("earlier.action")}
          </Link>
        ),
    },
  ];

  function stateOf(row: Export) {
    const picture = pictureOf(row, now);
    if (picture === "ready") return <Status tone="done" word={t("earlier.ready")} />;
    return picture === "failed" ? <Status tone="failed" word={t("earlier.failed")} /> : <Status tone="info" word={t("earlier.gone")} />;
  }
}
