import { Plus } from "lucide";
import { ButtonLink } from "@/components/button-link";
import { Empty } from "@/components/empty";
import { Section } from "@/components/heading";
import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import { Pager } from "@/components/pager";
import { SearchBox } from "@/components/search-box";
import { canAdd } from "@/lib/corrections/fields";
import { THE_ONE } from "@/lib/corrections/record";
import type { Tongue } from "@/lib/language";
import type { Held } from "@/lib/records/held";
import { missingFiles } from "@/lib/records/files";
import { codesSaying, labelOf, textsOf } from "@/lib/records/labels";
import { type Page, page } from "@/lib/records/queries";
import { type Search, searchFor } from "@/lib/records/search";
import type { Inside } from "../../../gate";
import { addressOf, type Asked, stretchOf } from "./address";
import type { Doing } from "./doing";
import { EditForm } from "./edit-form";
import { Lines } from "./lines";
import type { Around, Revealed } from "./record";
import { Removal } from "./removal";
import { sayingsOf } from "./said";
import { treatmentOf } from "./treatment";
import { TreatedBy } from "./version";

interface Props extends Inside {
  held: Held;
  asked: Asked;
  revealed: Revealed | undefined;
  doing: Doing | undefined;
}

/** Lists that are longer than this can be searched. */
const SEARCHED_ABOVE = 20;

/** The records themselves, in whatever state they are: none, one, a page of many. */
export async function Records({ held, asked, ...inside }: Props) {
  const { viewer, policy, tongue } = inside;
  const t = tongue.t("data");
  const texts = textsOf(tongue, held.name);
  const search = searchOf(inside, held, asked.q);
  const list = await page(viewer, held.name, { ...asked, search });
  const path = `/${policy.id}/data/${held.slug}`;
  const stretch = stretchOf(asked);
  const place = (more: Asked) => addressOf(path, { ...stretch, ...more });
  const adding = <Adding {...inside} held={held} place={place} />;
  if (list.count === 0 && inside.doing === undefined)
    return (
      <Empty title={t("records.empty")} action={adding}>
        {texts.empty}
      </Empty>
    );
  const mayShow = viewer.actor.kind === "customer";
  const treatment = await treatmentOf(inside, list.rows);
  const around = { ...inside, held, treatment, place, showing: mayShow ? (id: string) => place({ show: id }) : undefined };
  const count = texts.count(list.count);
  const note = search ? t("records.found", { found: list.found, text: search.text, count }) : t("records.all", { count });
  return (
    <Section title={t("records.title", { count: list.count })} note={list.count > 1 && note}>
      {held.entry.searched && list.count > SEARCHED_ABOVE && <Searching tongue={tongue} path={path} q={search?.text} />}
      {inside.revealed && <Looked tongue={tongue} policy={policy} back={place({})} />}
      {inside.doing?.do === "edit" && !isHere(inside.doing, list) ? (
        <EditForm {...inside} held={held} doing={inside.doing} back={place({})} {...(inside.doing.record && { title: texts.title })} />
      ) : (
        adding
      )}
      {inside.doing?.do === "remove" && !isHere(inside.doing, list) && (
        <Removal {...inside} held={held} record={inside.doing.record} title={texts.title} back={place({})} />
      )}
      <TreatedBy {...inside} treatment={treatment} />
      <Found {...around} list={list} search={search} path={path} />
      <Paging tongue={tongue} list={list} path={path} q={asked.q} />
      <Secrets tongue={tongue} held={held} />
    </Section>
  );
}

/** True where the record that is a form stands on this page of the list. */
function isHere({ record }: Doing, { rows }: Page): boolean {
  return rows.some(({ id }) => record === (id === "" ? THE_ONE : id));
}

function Adding({ viewer, policy, tongue, held, doing, place }: Pick<Around, "viewer" | "policy" | "tongue" | "held" | "doing" | "place">) {
  if (viewer.actor.kind !== "customer" || !canAdd(held.entry, policy) || doing) return null;
  return (
    <ButtonLink look="quiet" icon={Plus} href={`${place({ add: "1" })}#form`}>
      {textsOf(tongue, held.name).add}
    </ButtonLink>
  );
}

/** What was typed, and the stored values whose words on the page say the same. */
function searchOf({ tongue, policy }: Pick<Inside, "tongue" | "policy">, { name, entry }: Held, typed: string | undefined): Search | undefined {
  const search = entry.searched && searchFor(typed);
  const codes = (entry.searched ?? []).map((field) => [field, codesSaying(tongue, { dataset: name, name: field, policy }, search?.text ?? "")] as const);
  return search && { ...search, codes: Object.fromEntries(codes) };
}

type Finding = Around & { list: Page; search: Search | undefined; path: string };

async function Found({ list, search, path, ...around }: Finding) {
  const { tongue, held, viewer } = around;
  const t = tongue.t("data");
  if (list.count === 0) return null;
  if (search && list.found === 0)
    return <Empty title={t("records.nothingFound", { text: search.text })}>{t("records.nothingFoundText")}</Empty>;
  if (list.rows.length === 0)
    return (
      <Empty title={t("records.gone")} action={<ButtonLink href={path}>{t("records.toNewest")}</ButtonLink>}>
        {t("records.goneText")}
      </Empty>
    );
  const ids = list.rows.map(({ id }) => id);
  const [missing, sayings] = await Promise.all([missingFiles(viewer, held, ids), sayingsOf(around, held, ids)]);
  return <Lines {...around} rows={list.rows} path={path} missing={missing} sayings={sayings} />;
}

function Searching({ tongue, path, q }: { tongue: Tongue; path: string; q: string | undefined }) {
  const t = tongue.t("data");
  const clear = q === undefined ? {} : { value: q, clear: { href: path, text: t("records.searchAll") } };
  return <SearchBox label={t("records.search")} button={t("records.searchButton")} action={path} {...clear} />;
}

function Looked({ tongue, policy, back }: Pick<Inside, "tongue" | "policy"> & { back: string }) {
  const t = tongue.t("data");
  const log = <Link href={`/${policy.id}/data/audit-events`}>{textsOf(tongue, "auditEvents").title}</Link>;
  return (
    <Notice tone="info" word={t("records.revealed")} action={<Link href={back}>{t("records.hide")}</Link>}>
      <p>{t.rich("records.revealedText", { log: () => log })}</p>
    </Notice>
  );
}

function Paging({ tongue, list, path, q }: { tongue: Tongue; list: Page; path: string; q: string | undefined }) {
  const t = tongue.t("data");
  if (!list.newer && !list.older) return null;
  return (
    <Pager
      label={t("records.pages")}
      {...(list.newer && { newer: { href: addressOf(path, { before: list.newer, q }), text: t("records.newer") } })}
      {...(list.older && { older: { href: addressOf(path, { after: list.older, q }), text: t("records.older") } })}
    >
      {t("records.shown", { shown: tongue.count(list.rows.length), count: tongue.count(list.found) })}
    </Pager>
  );
}

/** What is held and yet shown to nobody is at least named. */
function Secrets({ tongue, held }: { tongue: Tongue; held: Held }) {
  const t = tongue.t("data");
  const fields = Object.entries(held.entry.fields).flatMap(([name, { shown, because }]) =>
    shown === "withheld" && because && because !== "whole-row-is-yours"
      ? [t("records.withheld", { field: labelOf(tongue, held.name, name), because: tongue.words("catalogue").withheld[because] })]
      : [],
  );
  return fields.map((text) => (
    <p key={text} className="text-small text-soft">
      {text}
    </p>
  ));
}
