import { Download } from "lucide";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { words } from "@/lib/exports/progress";
import type { Export } from "@/lib/exports/queries";
import { failures, pictureOf } from "@/lib/exports/rules";
import { AskForm, type Room } from "./ask-form";
import { RunningLater } from "./running-later";

type LatestProps = Room & { row: Export };

/** The export that the person waits for, or was last given. */
export function Latest(props: LatestProps) {
  switch (pictureOf(props.row, props.now)) {
    case "waiting":
    case "collecting":
      return <Running {...props} />;
    case "failed":
      return <Failed {...props} />;
    default:
      return <Ready {...props} />;
  }
}

/** Works without script too: the page then loads itself again every few seconds. */
function Running({ policy, tongue, row }: LatestProps) {
  const t = tongue.t("exports");
  const here = `/${policy.id}/export`;
  return (
    <div className="space-y-4">
      <RunningLater
        status={`${here}/${row.id}/status`}
        first={words(tongue, row)}
        label={t("running.label")}
        away={t("running.away")}
      />
      <p>
        {t("running.asked", { moment: tongue.moment(row.requestedAt) })} {t("running.leave")}
      </p>
      <noscript>
        <meta httpEquiv="refresh" content="4" />
        <a href={here}>{t("running.look")}</a>
      </noscript>
    </div>
  );
}

function Ready(props: LatestProps) {
  const { policy, tongue, now, row } = props;
  const t = tongue.t("exports");
  const { completedAt, expiresAt, rows, bytes } = row;
  const values = {
    moment: completedAt ? tongue.moment(completedAt) : "",
    rows: rows ?? 0,
    date: expiresAt ? tongue.date(expiresAt) : "",
    relative: expiresAt ? tongue.relative(expiresAt, now) : "",
  };
  return (
    <div className="space-y-6">
      <Notice
        tone="done"
        word={t("ready.word")}
        action={
          <ButtonLink href={`/${policy.id}/export/${row.id}/download`} icon={Download} reload>
            {t("ready.download", { size: tongue.bytes(bytes ?? 0) })}
          </ButtonLink>
        }
      >
        <p className="figures">{t("ready.text", values)}</p>
        <p className="text-small text-soft">{t("ready.again")}</p>
      </Notice>
      <div className="space-y-3">
        <p>{t("ready.newer")}</p>
        <AskForm {...props} words="again" look="quiet" />
      </div>
    </div>
  );
}

function Failed(props: LatestProps) {
  const { tongue, row } = props;
  const t = tongue.t("exports");
  const moment = tongue.moment(row.failedAt ?? row.requestedAt);
  return (
    <Notice tone="failed" word={t("failed.word")} action={<AskForm {...props} words="retry" />}>
      <p>{t("failed.text", { moment })}</p>
      <p>{t(`failed.why.${failures.find((known) => known === row.failure) ?? "fault"}`)}</p>
    </Notice>
  );
}
