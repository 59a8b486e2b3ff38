import { Link } from "@/components/link";
import { Time } from "@/components/time";
import type { Tongue } from "@/lib/language";
import type { Caught } from "@/lib/notifications/outbox";

/** Newest first, as they would have been read. */
export function CaughtLetters({ letters, tongue }: { letters: readonly Caught[]; tongue: Tongue }) {
  const t = tongue.t("mail");
  const now = new Date();
  return (
    <ol aria-label={t("outbox.list")} className="space-y-8">
      {letters.map(({ id, sentTo, subject, body, createdAt }) => (
        <li key={id}>
          <article aria-labelledby={id} className="space-y-3 border-t-2 border-ink pt-4">
            <h2 id={id} className="text-lead font-strong">
              {subject ?? t("outbox.text")}
            </h2>
            <p className="text-small text-soft">
              {t("outbox.to", { email: sentTo })}{" "}
              <Time value={createdAt} absolute={tongue.moment(createdAt)} relative={tongue.relative(createdAt, now)} />
            </p>
            <div className="max-w-measure whitespace-pre-line">
              <Linked text={body} />
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}

/** The letter's text with its addresses as links. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, place) =>
    part.startsWith("http") ? (
      <Link key={place} href={part} reload>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
