import { Link } from "@/components/link";
import { hasHistory } from "@/lib/catalogue/history";
import { boxesOf, isSettled } from "@/lib/corrections/fields";
import { THE_ONE } from "@/lib/corrections/record";
import type { Shown } from "@/lib/records/list";
import type { Around } from "./record";
import type { Sayings } from "./said";

type Props = Around & { wrong: ReturnType<Sayings["wrong"]>; line: Pick<Shown, "id" | "values"> & { title: string } };

/** What can be done with one record: correct it, say that it is wrong, take it away, see what was changed in it. */
export function RecordActions({ viewer, policy, tongue, held, place, line, wrong }: Props) {
  const t = tongue.t("corrections");
  const { id, title, values } = line;
  const { customerMay } = held.entry;
  const mayEdit = customerMay.includes("update") && boxesOf(held.entry).length > 0 && !isSettled(held.entry, values);
  const mine = viewer.actor.kind === "customer";
  const record = id === "" ? THE_ONE : id;
  const links = [
    ...(mine && mayEdit
      ? [{ href: `${place({ edit: record })}#form`, text: t("edit.link"), about: title }]
      : []),
    ...(wrong ? [{ href: wrong, text: tongue.t("requests")("link"), about: tongue.t("requests")("linkOf", { record: title }) }] : []),
    ...(mine && customerMay.includes("delete") ? [{ href: `${place({ remove: record })}#form`, text: t("remove.link"), about: title }] : []),
    ...(hasHistory(held.entry)
      ? [{ href: `/${policy.id}/changes?${new URLSearchParams({ of: held.slug, record }).toString()}`, text: t("changes.link"), about: t("changes.of", { record: title }) }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 text-small print:hidden">
      {links.map(({ href, text, about }) => (
        <li key={text}>
          <Link href={href} about={about} className="inline-block py-1">
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
