import type { DatasetName } from "@/lib/catalogue/types";
import { heldNamed } from "@/lib/records/held";
import { choiceOf, labelOf } from "@/lib/records/labels";
import { say } from "@/lib/records/words";
import type { Request } from "./said";
import type { Reader } from "./record";

const REQUESTS: DatasetName = "correctionRequests";

/** What was said of a record, as it stands beside it. */
export interface Mark {
  readonly id: string;
  readonly tone: "waiting" | "done" | "info";
  /** "Being checked", "Put right", "Left as it is". */
  readonly word: string;
  /** When what was said, how it stands, and the answer. */
  readonly sentences: readonly string[];
  /** The person's own words, where they were not followed (PDPA: a refused correction is annotated). */
  readonly statement: readonly string[];
}

/** @param due the day of the answer, for whoever can know it */
export function markInWords(reader: Reader, request: Request, due?: Date): Mark {
  const { id, state } = request;
  return {
    id,
    tone: state === "open" ? "waiting" : state === "accepted" ? "done" : "info",
    word: stateInWords(reader, state),
    sentences: [saidInWords(reader, request), ...standing(reader, request, due)],
    statement: state === "partly" || state === "refused" ? statement(reader, request) : [],
  };
}

/** "Being checked" */
function stateInWords({ policy, tongue }: Reader, state: Request["state"]): string {
  return choiceOf(tongue, { policy, dataset: REQUESTS, name: "state" }, state);
}

/** The labels of what is said to be wrong, as that record's page calls them; none for the record as a whole. */
export function fieldsInWords({ tongue }: Reader, { dataset, fields }: Pick<Request, "dataset" | "fields">): string[] {
  const held = heldNamed(dataset);
  return fields.map((name) => (held ? labelOf(tongue, held.name, name) : name));
}

/** What stood there, or should: each field with its words. */
export function valuesInWords({ policy, tongue }: Reader, { dataset }: Pick<Request, "dataset">, values: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const field = { kind: "values", source: "you", shown: "plain", erase: "delete" } as const;
  const said = say(tongue, { policy, dataset: REQUESTS, name: "values", field, row: { dataset, values } });
  return said.form === "pairs" ? said.pairs : [];
}

function saidInWords(reader: Reader, request: Request): string {
  const { tongue } = reader;
  const t = tongue.t("requests");
  const labels = fieldsInWords(reader, request);
  const what = t("mark.what", { count: labels.length, fields: tongue.list(labels) });
  return t("mark.said", { date: tongue.date(request.askedAt), what });
}

function standing({ tongue }: Reader, { state, closedAt, decision, restrict }: Request, due: Date | undefined): string[] {
  const t = tongue.t("requests");
  if (state === "withdrawn") return [];
  if (state !== "open") return [t(`mark.${state}`, { date: closedAt ? tongue.date(closedAt) : "", decision: decision ?? "" })];
  const waiting = due ? t("mark.until", { date: tongue.date(due) }) : t("mark.checking");
  return restrict ? [waiting, t("mark.restricted")] : [waiting];
}

function statement(reader: Reader, request: Request): string[] {
  const { tongue } = reader;
  const t = tongue.t("requests");
  const should = valuesInWords(reader, request, request.shouldBe).map(([label, value]) => `${label}: ${value}`);
  return [...(should.length > 0 ? [t("mark.should", { values: tongue.list(should) })] : []), t("mark.statement", { why: request.why })];
}
