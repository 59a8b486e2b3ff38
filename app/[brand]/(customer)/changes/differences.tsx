import { Facts } from "@/components/facts";
import type { Told } from "@/lib/corrections/undo";
import { heldNamed } from "@/lib/records/held";
import { labelOf } from "@/lib/records/labels";
import { plainly, say } from "@/lib/records/words";
import type { Inside } from "../../gate";

/** What stood there before and what stands there after, field by field; of hidden ones their names. */
export function Differences({ policy, tongue, change }: Inside & { change: Told }) {
  const t = tongue.t("corrections");
  const held = heldNamed(change.dataset);
  const names = [...new Set([...Object.keys(change.after ?? {}), ...Object.keys(change.before ?? {})])];
  const told = names.filter((name) => held?.entry.fields[name]?.kind !== "id");
  const wordsIn = (values: Told["before"], name: string) => {
    const field = held?.entry.fields[name];
    if (!held || !field || !values) return undefined;
    const value = field.kind === "instant" && typeof values[name] === "string" ? new Date(values[name]) : values[name];
    return plainly(tongue, say(tongue, { dataset: held.name, name, policy, field, row: { ...values, [name]: value } }));
  };
  const hidden = held ? change.hidden.map((name) => labelOf(tongue, held.name, name)) : change.hidden;
  return (
    <>
      <Facts
        dense
        facts={told.map((name) => {
          const [before, after] = [wordsIn(change.before, name), wordsIn(change.after, name)];
          return {
            question: held ? labelOf(tongue, held.name, name) : name,
            answer:
              after === undefined ? (
                <del className="no-underline">{before}</del>
              ) : (
                <>
                  <ins className="no-underline">{after}</ins>
                  {before !== undefined && <span className="text-soft"> · {t("changes.was", { value: before })}</span>}
                </>
              ),
          };
        })}
      />
      {hidden.length > 0 && <p className="text-small text-soft">{t("changes.hidden", { fields: tongue.list(hidden) })}</p>}
    </>
  );
}
