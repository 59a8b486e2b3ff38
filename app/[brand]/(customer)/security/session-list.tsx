import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/heading";
import { type Column, RecordTable } from "@/components/record-table";
import { Status } from "@/components/status";
import { Time } from "@/components/time";
import type { OngoingSession } from "@/lib/identity/queries";
import type { Tongue } from "@/lib/language";
import { endDevice, endEverywhere } from "./actions";

interface SessionListProps {
  brand: string;
  sessions: readonly OngoingSession[];
  tongue: Tongue;
}

/** Every device that is signed in, the one before the person first, each with the button that ends it. */
export function SessionList({ brand, sessions, tongue }: SessionListProps) {
  const t = tongue.t("signIn");
  const rows = sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
  return (
    <Section title={t("security.sessions.title")} note={t("security.sessions.note", { count: rows.length })}>
      <RecordTable
        caption={t("security.sessions.caption")}
        captionHidden
        columns={columns(brand, tongue)}
        rows={[...rows]}
        rowKey={({ id }) => id}
      />
      {rows.length === 1 ? (
        <p className="text-soft">{t("security.sessions.only")}</p>
      ) : (
        <form action={endEverywhere.bind(null, brand)} className="space-y-3">
          <p>{t("security.sessions.allNote")}</p>
          <SubmitButton look="quiet" pending={t("security.sessions.ending")}>
            {t("security.sessions.all")}
          </SubmitButton>
        </form>
      )}
    </Section>
  );
}

function columns(brand: string, tongue: Tongue): Column<OngoingSession>[] {
  const t = tongue.t("signIn");
  const now = new Date();
  const nameOf = ({ device }: OngoingSession) => (device ? t("security.device", { ...device }) : t("security.unknown"));
  return [
    { key: "device", header: t("security.sessions.device"), rowHeader: true, cell: nameOf },
    {
      key: "used",
      header: t("security.sessions.used"),
      cell: ({ lastSeenAt, isThis }) =>
        isThis ? (
          <Status tone="done" word={t("security.sessions.this")} />
        ) : (
          <Time value={lastSeenAt} absolute={tongue.moment(lastSeenAt)} relative={tongue.relative(lastSeenAt, now)} />
        ),
    },
    {
      key: "since",
      header: t("security.sessions.since"),
      cell: ({ startedAt }) => <Time value={startedAt} absolute={tongue.moment(startedAt)} />,
    },
    { key: "how", header: t("security.sessions.how"), cell: ({ method }) => t(`security.methods.${method}`) },
    {
      key: "end",
      header: t("security.sessions.end"),
      quiet: true,
      cell: (session) => (
        <form action={endDevice.bind(null, brand)} className="-my-2">
          <input type="hidden" name="session" value={session.id} />
          <SubmitButton look="plain" pending={t("security.sessions.ending")}>
            {t("security.sessions.endOne")}
            <span className="sr-only">
              {t("security.sessions.about", { device: nameOf(session), when: tongue.moment(session.startedAt) })}
            </span>
          </SubmitButton>
        </form>
      ),
    },
  ];
}
