import { labelOf, textsOf, titleOf } from "@/lib/records/labels";
import { SHOWN } from "./newest";
import type { Request } from "@/lib/correction-requests/said";
import { type Count, type Cover, exclusions, type Flaw, restricting } from "./manifest";

/** `README.txt`: what the archive is, in words, for whoever opens it first or in ten years. */
export function readme(cover: Cover, counts: readonly Count[], given: number, flaws: readonly Flaw[], marks: readonly Request[]): string {
  const { policy, tongue, madeAt } = cover;
  const t = tongue.t("exports");
  const zone = policy.timeZone;
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const kinds = counts.filter((count) => count.rows > 0).length;
  return [
    heading(t("readme.title", { shop: policy.name }), "="),
    t("readme.intro", { shop: policy.name, moment: tongue.moment(madeAt), zone, rows, kinds, files: given }),
    heading(t("readme.read.title")),
    t("readme.read.text", { most: tongue.count(SHOWN) }),
    heading(t("readme.inside.title")),
    list([
      t("readme.inside.page"),
      t("readme.inside.csv"),
      t("readme.inside.json"),
      ...(given > 0 ? [t("readme.inside.files")] : []),
      t("readme.inside.manifest"),
    ]),
    t("readme.inside.kinds"),
    list(counts.map(({ held, rows: n }) => `data/${held.slug} - ${textsOf(tongue, held.name).title}: ${textsOf(tongue, held.name).count(n)}`)),
    heading(t("readme.written.title")),
    t("readme.written.times", { zone }),
    t("readme.written.money"),
    t("readme.written.cells"),
    t("readme.written.encoding"),
    ...notUsed(cover, restricting(marks)),
    heading(t("readme.without.title")),
    list(leftOut(cover)),
    ...(flaws.length > 0 ? [heading(t("readme.wrong.title")), list(flaws.map(({ path, reason }) => `${path} - ${t(`errors.${reason}`)}`))] : []),
    heading(t("readme.ask.title")),
    t("readme.ask.controller", { controller: policy.controller.legalName, place: policy.controller.place }),
    list(contacts(cover)),
    t("readme.ask.keep"),
  ]
    .map((part) => wrapped(part))
    .join("\n\n")
    .concat("\n");
}

function notUsed({ tongue }: Cover, restricted: readonly Request[]): string[] {
  const t = tongue.t("exports");
  if (restricted.length === 0) return [];
  const lines = restricted.map(({ dataset, recordName, askedAt }) =>
    t("readme.restricted.line", { what: [titleOf(tongue, dataset), recordName].filter(Boolean).join(", "), date: tongue.date(askedAt) }),
  );
  return [heading(t("readme.restricted.title")), t("readme.restricted.text"), list(lines)];
}

/** A line for each kind and reason: "Ways to sign in: Password - a secret that …". */
export function leftOut({ tongue }: Cover): string[] {
  const t = tongue.t("exports");
  const groups = Map.groupBy(exclusions(), ({ held, because }) => `${held.name} ${because}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.because === "whole-row-is-yours") return [];
    const fields = tongue.list(group.map(({ held, field }) => labelOf(tongue, held.name, field)));
    const because = tongue.t("catalogue")(`withheld.${first.because}`);
    return [t("readme.without.line", { kind: textsOf(tongue, first.held.name).title, fields, because })];
  });
}

/** "Data Protection Officer: privacy@…, 1 Long Street …" */
export function contacts({ policy, tongue }: Cover): string[] {
  const t = tongue.t("exports");
  return policy.contacts.map(({ role, name, email, phone, post }) =>
    t("readme.ask.contact", { role, way: [name, email, phone, post].filter(Boolean).join(", ") }),
  );
}

function heading(text: string, rule = "-"): string {
  return `${text}\n${rule.repeat(text.length)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

const WIDTH = 78;

/** Lines of at most 78 characters, as a plain text is read everywhere; a longer word keeps its line. */
function wrapped(text: string): string {
  return text.split("\n").map(wrap).join("\n");
}

function wrap(line: string): string {
  const indent = line.startsWith("- ") ? "  " : "";
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.trim() === "" || last.length + word.length < WIDTH) lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}
