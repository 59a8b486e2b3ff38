import type { ReactNode } from "react";
import type { Fact } from "@/components/facts";
import { Link } from "@/components/link";
import { Masked } from "@/components/masked";
import type { Field } from "@/lib/catalogue/types";
import type { Held } from "@/lib/records/held";
import { labelOf, textsOf } from "@/lib/records/labels";
import type { Shown } from "@/lib/records/list";
import { endsFrom, keptUntil } from "@/lib/records/rules";
import { termInWords } from "@/lib/records/terms";
import { type Said, say } from "@/lib/records/words";
import type { Inside } from "../../../gate";
import type { Asked } from "./address";
import type { Doing } from "./doing";
import type { Treatment } from "./treatment";
import { Value } from "./value";
import { VersionLink } from "./version";

/** Masked values of one record, which its owner asked to see. */
export interface Revealed {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Around extends Inside {
  readonly held: Held;
  readonly revealed: Revealed | undefined;
  /** The address that shows what is masked of a record; undefined for whoever may not. */
  readonly showing: ((id: string) => string) | undefined;
  readonly treatment: Treatment;
  /** The address of the same stretch of the list, with something done in it. */
  readonly place: (asked: Asked) => string;
  /** What is being done with one of the records, or with a new one. */
  readonly doing: Doing | undefined;
}

/** What can be said of one record. */
export interface Spoken {
  /** What it is called, as plain words. */
  readonly title: string;
  /** One field as it stands in a column. */
  readonly cell: (field: string) => ReactNode;
  /** Every field that holds something. */
  readonly facts: readonly Fact[];
  /** Names of those that hold nothing. */
  readonly blank: readonly string[];
}

/** @param naming the field that a record is called by */
export function speakOf(around: Around, row: Shown, naming: string): Spoken {
  const { held, tongue, policy, revealed, treatment } = around;
  const values = { ...row.values, ...(revealed?.id === row.id ? revealed.values : {}) };
  const fields = Object.entries(held.entry.fields).filter(([, field]) => field.shown !== "withheld");
  const saidOf = (name: string, field: Field) => say(tongue, { dataset: held.name, name, policy, field, row: values });
  const sayings = new Map(fields.map(([name, field]) => [name, saidOf(name, field)]));
  const title = plain(sayings.get(naming)) || textsOf(tongue, held.name).title;
  const hidden = new Set(row.hidden.filter((name) => !(name in values)));
  const none = tongue.t("data")("values.none");
  const show = (name: string, brief: boolean) =>
    hidden.has(name) ? (
      <Hidden {...around} id={row.id} title={title} first={[...hidden][0] === name} ending={endingOf(held, name, values)} />
    ) : (
      <Value said={sayings.get(name) ?? { form: "none" }} none={none} brief={brief} />
    );
  const inOrder = [...fields.filter(([, f]) => f.kind !== "id"), ...fields.filter(([, f]) => f.kind === "id")];
  const isBlank = ([name]: [string, Field]) => sayings.get(name)?.form === "none" && !hidden.has(name);
  const own = treatment.of(row);
  // The event was asked for as the policy in force counts; another version may count from another.
  const sameEvent = endsFrom(own.policy, held.entry) === endsFrom(policy, held.entry);
  const term = keptUntil(own.policy, held.entry, sameEvent ? row.eventAt : undefined);
  return {
    title,
    cell: (name) => show(name, true),
    facts: [
      ...inOrder.filter((f) => !isBlank(f)).map(([name]) => ({ question: labelOf(tongue, held.name, name), answer: show(name, false) })),
      { question: tongue.t("data")("records.kept"), answer: termInWords(tongue, term, new Date()) },
      ...(treatment.differ
        ? [{ question: tongue.t("data")("records.treatedBy"), answer: <VersionLink policy={policy} tongue={tongue} version={own.version} /> }]
        : []),
    ],
    blank: inOrder.filter(isBlank).map(([name]) => labelOf(tongue, held.name, name)),
  };
}

interface HiddenOne {
  id: string;
  title: string;
  first: boolean;
  ending: string | undefined;
}

/** Stands where a masked value would; the way to see it is offered once per record. */
function Hidden({ tongue, showing, id, title, first, ending }: Around & HiddenOne) {
  const t = tongue.t("data");
  const link = first && showing && (
    <Link href={showing(id)} about={t("records.showOf", { record: title })}>
      {t("records.show")}
    </Link>
  );
  if (ending === undefined) return <Masked mask={t("records.mask")} spoken={t("records.masked")} action={link} />;
  return <Masked mask={t("records.maskTo", { ending })} spoken={t("records.maskedTo", { ending })} action={link} />;
}

/** The last characters of a sealed value, where they stand beside it. */
function endingOf(held: Held, name: string, values: Shown["values"]): string | undefined {
  const ending = values[held.entry.fields[name]?.ending ?? ""];
  return typeof ending === "string" ? ending : undefined;
}

function plain(said: Said | undefined): string {
  return said && "text" in said ? said.text : "";
}
