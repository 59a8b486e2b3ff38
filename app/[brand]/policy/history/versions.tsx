import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { Status, type Tone } from "@/components/status";
import type { Tongue } from "@/lib/language";
import type { History, VersionView } from "@/lib/policy/history";

interface Props {
  tongue: Tongue;
  history: History;
  /** The policy's own address, beneath which its versions stand. */
  path: string;
}

/** Each version, newest first: how it stands, what changed with it, and the way to read it. */
export function Versions({ tongue, history: { versions }, path }: Props) {
  const t = tongue.t("policy");
  return (
    <>
      <ol aria-label={t("history.list")} className="max-w-form space-y-10">
        {versions.map((view) => (
          <li key={view.id} className="border-t-2 border-ink pt-4">
            <OneVersion tongue={tongue} view={view} path={path} />
          </li>
        ))}
      </ol>
      {versions.length === 1 && <p className="text-soft">{t("history.only")}</p>}
    </>
  );
}

function OneVersion({ tongue, view, path }: Pick<Props, "tongue" | "path"> & { view: VersionView }) {
  const t = tongue.t("policy");
  const { id, title, first, changes } = view;
  return (
    <Section title={title} note={<HowItStands tongue={tongue} view={view} />}>
      {first ? (
        <p>{changes.join(" ")}</p>
      ) : (
        <div className="space-y-1">
          <p className="text-small text-soft">{t("history.changed")}</p>
          <ul className="max-w-measure list-disc space-y-1 ps-6">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link href={`${path}/${id}`} about={`(${title})`}>
          {t("history.read")}
        </Link>
      </p>
    </Section>
  );
}

function HowItStands({ tongue, view: { inForce, coming, since = "" } }: { tongue: Tongue; view: VersionView }) {
  const t = tongue.t("policy");
  const [tone, word]: [Tone, string] = inForce
    ? ["done", t("history.inForce")]
    : coming
      ? ["waiting", t("history.coming", { date: since })]
      : ["info", t("history.over")];
  return <Status tone={tone} word={word} />;
}
